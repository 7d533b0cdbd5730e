import { builtFor, extensionVersion } from './about';
import { readManaged } from './policy';
import { saveFile } from './save-file';

/** Short texts that our own pages keep in this browser, outside the record: losing one loses nothing that was done. */
export interface LocalTexts {
  /** @returns null where none is kept under this name */
  read(name: string): string | null;
  /** Keeps a text, or with null forgets it. Throws where the browser has no room or refuses. */
  write(name: string, text: string | null): void;
  /** Forgets every text that names this profile; with null every text. Never throws. */
  forget(profile: string | null): void;
  /**
   * Calls back when another window of ours changed one; with null for the name when all were forgotten.
   * @returns stops it
   */
  watch(changed: (name: string | null, text: string | null) => void): () => void;
}

/**
 * What any view of ours may ask of the browser. It comes in as one object, so that a view can be tried without a
 * browser. No door here leads to the record: practice, presenter and handouts get this and nothing else.
 */
export interface PracticeDoors {
  /** The computer's clock, right or wrong. */
  now(): Temporal.Instant;
  /** Where the person is, as the computer has it: an IANA time zone. */
  timeZone(): string;
  /** A fresh id: 36 of `a-f0-9-`. */
  newId(): string;
  /** The languages the person reads, the preferred first, as the browser has them: BCP 47 tags. */
  browserLanguages(): readonly string[];
  /** The extension's own version. */
  version(): string;
  /** The browser this build is for: `chrome` (Chromium and its kin) or `firefox`. */
  builtFor(): string;
  localTexts: LocalTexts;
  /** Hands the person a file to keep. @param type its media type, without a character set: it is always UTF-8 */
  saveFile(text: string, name: string, type: string): void;
  /** Puts a text on the clipboard; rejects where the browser does not let it. */
  copyText(text: string): Promise<void>;
  /**
   * Keeps the screen from going dark while this page is shown, as before a room; where the browser cannot, nothing
   * happens. @returns ends it
   */
  keepAwake(): () => void;
  /** Tells windows that share this one's storage that a page is open, until it is gone. @returns ends it */
  showOpen(name: string): () => void;
  /** Whether such a page is open; one in a private window or another container is not to be found. */
  isOpen(name: string): Promise<boolean>;
  /**
   * What an organisation set by the browser's own policies, not yet looked at; an empty object where nothing is set.
   * Never rejects.
   */
  readManaged(): Promise<Record<string, unknown>>;
}

/** The lock ends whenever the page is hidden, so it is asked for again when the page is shown. */
function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const ask = async () => {
    if (document.hidden || over) return;
    lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
    if (over) void lock?.release();
  };
  const shown = () => void ask();
  document.addEventListener('visibilitychange', shown);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', shown);
    void lock?.release();
  };
}

/** Holds a lock, which the browser ends with the page, however that ends. */
function showOpen(name: string): () => void {
  const over = new AbortController();
  void navigator.locks.request(
    name,
    { mode: 'shared' },
    () => new Promise<void>((end) => over.signal.addEventListener('abort', () => end())),
  );
  return () => over.abort();
}

/**
 * Where the computer says that it is; Greenwich's time where it says a place that no calendar knows. Chromium 156 calls it
 * `Etc/Unknown` on a Linux without a readable `/etc/localtime` or with a strange `TZ`, counts its own times by Greenwich's,
 * and `Temporal` refuses the name that it gave itself (tc39/proposal-temporal#2510; tried on 1 December 2026).
 */
function timeZone(): string {
  const named = Temporal.Now.timeZoneId();
  try {
    return new Temporal.ZonedDateTime(0n, named).timeZoneId;
  } catch {
    return 'UTC';
  }
}

/** The browser's own doors, for pages that have none to the record. */
export function practiceDoors(): PracticeDoors {
  return {
    now: () => Temporal.Now.instant(),
    timeZone,
    newId: () => crypto.randomUUID(),
    browserLanguages: () => navigator.languages,
    version: extensionVersion,
    builtFor,
    localTexts: {
      read: (name) => localStorage.getItem(name),
      write(name, text) {
        if (text === null) localStorage.removeItem(name);
        else localStorage.setItem(name, text);
      },
      forget(profile) {
        try {
          if (profile === null) localStorage.clear();
          else
            for (const name of Object.keys(localStorage))
              if (localStorage.getItem(name)?.includes(profile)) localStorage.removeItem(name);
        } catch {
          // What the browser has closed holds nothing: Firefox without `dom.storage.enabled` has null in its place.
        }
      },
      watch(changed) {
        const listener = ({ key, newValue }: StorageEvent) => changed(key, newValue);
        addEventListener('storage', listener);
        return () => removeEventListener('storage', listener);
      },
    },
    saveFile,
    copyText: (text) => navigator.clipboard.writeText(text),
    keepAwake,
    showOpen,
    isOpen: async (name) => {
      const { held = [] } = await navigator.locks.query();
      return held.some((lock) => lock.name === name);
    },
    readManaged,
  };
}
