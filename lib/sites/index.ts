export { type PageKind, recognizePage } from './linkedin/addresses';
export { concerns, readPage } from './linkedin/ai-training';
export type { Reading, SwitchState } from './reading';
