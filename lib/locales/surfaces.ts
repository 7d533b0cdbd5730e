import type { CaseWordsShape, NoteWordsShape } from '../domain/case/case';
import type { GroundId, LetterKind, RouteId } from '../domain/case/letter-terms';
import type { AnswerWords } from '../domain/objection/answer-tree';
import type { AuthorityWords } from '../domain/objection/authority';
import type { LetterWords } from '../domain/objection/letter';
import type { FieldId } from '../domain/objection/letter-fields';
import type { WarningId } from '../domain/objection/letter-warnings';
import type callout from './en/callout.json';
import type theCase from './en/case.json';
import type caseView from './en/case-view.json';
import type checklist from './en/checklist.json';
import type handouts from './en/handouts.json';
import type interfaceTexts from './en/interface.json';
import type layoutReport from './en/layout-report.json';
import type letters from './en/letters.json';
import type objection from './en/objection.json';
import type practice from './en/practice.json';
import type presenter from './en/presenter.json';
import type record from './en/record.json';
import type toolbar from './en/toolbar.json';

/** A shape that rules ask of texts; does not compile where the English file has it not. */
type Shaped<Shape, _English extends Shape> = Shape;

/** The letters, and what is said around them. */
export type LetterTexts = Shaped<
  {
    letter: LetterWords;
    kinds: Record<LetterKind, { name: string; when: string }>;
    fields: Record<FieldId, string>;
    warnings: Record<WarningId, string>;
    grounds: Record<GroundId, { title: string; ask: string; caution?: string }>;
    routes: Record<RouteId, { name: string; sentences: string[] }>;
    answers: AnswerWords;
    authority: AuthorityWords;
  },
  typeof letters
>;

/**
 * The texts of each surface, by the name of its file. The English files say what there is; every language is held to
 * them by the build and the tests (scripts/texts/checks.ts).
 */
export interface TextsBySurface {
  callout: Shaped<NoteWordsShape, typeof callout>;
  case: Shaped<CaseWordsShape, typeof theCase>;
  'case-view': typeof caseView;
  checklist: typeof checklist;
  handouts: typeof handouts;
  interface: typeof interfaceTexts;
  'layout-report': typeof layoutReport;
  letters: LetterTexts;
  objection: Omit<typeof objection, 'clock'> & {
    // Looked up by the days of the rules; a test sees to it that each has its name.
    clock: Omit<(typeof objection)['clock'], 'holidays'> & { holidays: Record<string, string> };
  };
  practice: typeof practice;
  presenter: typeof presenter;
  record: typeof record;
  toolbar: typeof toolbar;
}
export type Surface = keyof TextsBySurface;
export type Texts<S extends Surface> = TextsBySurface[S];

/** The texts that every page shares. */
export type Words = Texts<'interface'>;
/** The case in words: to be looked up by the ids of the case's files. */
export type CaseWords = Omit<typeof theCase, keyof CaseWordsShape> & CaseWordsShape;
export type CaseViewWords = Texts<'case-view'>;
export type ChecklistWords = Texts<'checklist'>;
export type HandoutWords = Texts<'handouts'>;
/** The note on LinkedIn's pages. */
export type NoteWords = Texts<'callout'>;
export type LayoutReportWords = Texts<'layout-report'>;
export type ObjectionWords = Texts<'objection'>;
export type PracticeWords = Texts<'practice'>;
export type PresenterWords = Texts<'presenter'>;
export type RecordWords = Texts<'record'>;
