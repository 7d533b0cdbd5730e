import type { Site } from '../site';
import { type PageKind, recognizePage } from './addresses';
import { memoryOf } from './earlier';
import { readPage } from './read-page';
import { concerns, signsIn } from './signs';

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
