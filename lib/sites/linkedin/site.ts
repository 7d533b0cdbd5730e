import type { Site } from '../site';
import { type PageKind, recognizePage } from './addresses';
import { concerns, readPage, signsIn } from './ai-training';
import { memoryOf } from './earlier';

/** LinkedIn, as the guide is given it. */
export const linkedin: Site<PageKind> = {
  kinds: {
    list: { drawn: true },
    setting: { drawn: true },
    form: { drawn: true, constantState: 'form' },
    research: { drawn: false },
  },
  recognizePage,
  readPage,
  memoryOf,
  concerns,
  signsIn,
};
