/** What the callout can be about: product word for each, on the page as `data-state`. */
export type CalloutState = 'row' | 'on' | 'off' | 'unknown' | 'absent' | 'ambiguous' | 'form';

/** One state's constant sentences. A page can read them (`window.find`), so nothing personal is ever among them. */
export interface CalloutText {
  title: string;
  body: readonly string[];
  next: string;
}

/** Everything the callout says, in one language. */
export interface GuideWords {
  language: string;
  direction: 'ltr' | 'rtl';
  states: Record<CalloutState, CalloutText>;
  labels: { region: string; move: string; close: string };
}
