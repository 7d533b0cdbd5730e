import type { Acknowledgement, PageReport } from '../domain/record/page-report';
import type { LaterEvent, RecordEvent } from '../domain/record/record';
import type { SyncItems } from '../domain/record/sync-pack';
import {
  deleteDraft,
  type KeptDraft,
  keepDraft,
  keepTyped,
  keptDrafts,
  letterToPrint,
  openForPrint,
  type PrintedLetter,
  typedSoFar,
  watchKept,
  watchTyped,
} from './drafts';
import { askPage, type Saying, tellDelete, tellImport, tellRecord } from './messages';
import { askAccess, askNotifications, hasAccess, mayNotify, watchPermissions } from './permissions';
import { hearManaged } from './policy-changes';
import { type PracticeDoors, practiceDoors } from './practice-doors';
import type { Deletion } from './record-removal';
import type { Deleted, MergeAnswer } from './record-store';
import { readSync, watchSync } from './record-sync';
import type { ReadRecord } from './stored-record';
import { readRecord, watchRecord } from './stored-record';
import { type FrontTab, frontTab, goTo, hasPanel, openPanel, reload, watchTabs } from './tabs';

/** Everything that a view of ours may ask of the browser, as one object that comes in: `browserDoors` or a test's. */
export interface Doors extends PracticeDoors {
  /** The record: read here, written by the background alone, which is told. */
  record: {
    /** Rejects when the browser's storage cannot be read at all. */
    read(): Promise<ReadRecord>;
    /** Calls back after each change, whoever made it. @returns stops it */
    watch(changed: () => void): () => void;
    /** Tells what the person said; `ok` only when it is stored. Never rejects. */
    say(saying: Saying): Promise<Acknowledgement>;
    /** Has a file's events merged, all or none. Never rejects. @param digest the file's checksum */
    merge(digest: string, events: readonly (RecordEvent | LaterEvent)[]): Promise<MergeAnswer>;
    /** Has one profile or everything deleted, for good. Never rejects. */
    remove(what: Deletion): Promise<Deleted>;
  };
  /** The browser's own sync storage, for showing how it stands. */
  sync: {
    /** Rejects where there is none. */
    read(): Promise<SyncItems>;
    /** @returns stops it */
    watch(changed: () => void): () => void;
  };
  /**
   * Tells what an organisation set by the browser's own policies, not yet looked at, and again whenever it is another; an
   * empty object, which the browser has not told, where it takes long. @returns stops it
   */
  hearManaged(told: (set: Record<string, unknown>, isTold: boolean) => void): () => void;
  /** What is typed for letters; never part of the record. */
  drafts: {
    /**
     * Undefined where nothing was typed. Rejects where the browser's memory cannot be read.
     * @param first whether the profile is the first that was named: what was typed before belongs to it
     */
    typedSoFar(profile: string | null, first: boolean): Promise<unknown>;
    /** @returns whether the browser took it */
    keepTyped(profile: string | null, typed: unknown): Promise<boolean>;
    /**
     * Calls back with what another page of ours typed, and with undefined once all of it was deleted. @returns stops it
     * @param first as for `typedSoFar`
     */
    watchTyped(profile: string | null, first: boolean, changed: (typed: unknown) => void): () => void;
    /** Its own and those kept for nobody named, the newest first. */
    kept(profile: string | null): Promise<KeptDraft[]>;
    /** @returns whether the browser took it */
    keep(draft: Omit<KeptDraft, 'id'>): Promise<boolean>;
    /** No copy stays. Rejects where the browser did not delete it. */
    remove(id: string): Promise<void>;
    /** Calls back after each change to the drafts that were kept, whoever made it. @returns stops it */
    watchKept(changed: () => void): () => void;
    /** Opens a page with nothing but the letter, which prints it. */
    openForPrint(letter: PrintedLetter): Promise<void>;
    /** Null where there is none, as after the browser was closed. */
    letterToPrint(): Promise<PrintedLetter | null>;
  };
  /** The tab in front of the person, and LinkedIn's page in it. */
  tabs: {
    /** Null where there is none that can be spoken of. */
    front(): Promise<FrontTab | null>;
    /** Takes the tab to an address, in the person's own click. */
    goTo(tab: FrontTab, url: string): Promise<unknown>;
    /** Loads the tab's page again, in the person's own click. */
    reload(tab: FrontTab): Promise<void>;
    /** Calls back when a tab's load or address changes, or another comes to the front. @returns stops it */
    watch(changed: () => void): () => void;
    /** What the page in a tab sees; null where no script of ours runs. */
    ask(tabId: number): Promise<PageReport | null>;
    /** Whether there is a side panel to open. */
    hasPanel(): boolean;
    /** Opens the side panel in the person's own click; rejects in a browser without one. */
    openPanel(windowId: number): Promise<void>;
  };
  /** Whether the person lets the extension onto these hosts. Never rejects. */
  access: {
    has(origin: string): Promise<boolean>;
    /** In the person's own click. @returns whether they agreed */
    ask(origin: string): Promise<boolean>;
    /** Calls back when the person gives it or takes it back while a page is open. @returns stops it */
    watch(changed: () => void): () => void;
  };
  /** Whether the browser may show notifications. Never rejects. */
  notifications: {
    allowed(): Promise<boolean>;
    /** In the person's own click. @returns whether they agreed */
    ask(): Promise<boolean>;
    /** Calls back when the person gives it or takes it back while a page is open. @returns stops it */
    watch(changed: () => void): () => void;
  };
}

/** The browser's own doors, for our own pages. */
export function browserDoors(): Doors {
  return {
    ...practiceDoors(),
    record: {
      read: () => readRecord(),
      watch: watchRecord,
      say: tellRecord,
      merge: tellImport,
      remove: tellDelete,
    },
    sync: { read: readSync, watch: watchSync },
    hearManaged,
    drafts: {
      typedSoFar,
      keepTyped,
      watchTyped,
      kept: keptDrafts,
      keep: keepDraft,
      remove: deleteDraft,
      watchKept,
      openForPrint,
      letterToPrint,
    },
    tabs: { front: frontTab, goTo, reload, watch: watchTabs, ask: askPage, hasPanel, openPanel },
    access: { has: hasAccess, ask: askAccess, watch: watchPermissions },
    notifications: { allowed: mayNotify, ask: askNotifications, watch: watchPermissions },
  };
}
