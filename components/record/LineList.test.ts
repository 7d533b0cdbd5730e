import { expect, it } from 'vitest';
import { recordLines } from '../../lib/domain/record/record-lines';
import { textsOf } from '../../lib/locales';
import { tell } from '../../tests/fixtures/record/events';
import { grouped } from './LineList';
import { lineInWords, tellingOf } from './telling';

it('checks that say the same stand together; another state, or something said between them, parts them', async () => {
  const reading = (state: string, load: number) =>
    ['reading', { setting: 'ai-training', state, load: `load-000${load}` }] as const;
  const events = tell(
    ...([
      reading('on', 1),
      reading('on', 2),
      ['said-done', { step: 'old-posts' }],
      reading('on', 3),
      reading('off', 4),
    ] as Parameters<typeof tell>),
  );
  const [words, caseWords] = await Promise.all([textsOf('record', 'en'), textsOf('case', 'en')]);
  const telling = tellingOf(events, { language: 'en', words, caseWords });
  const lines = recordLines(events).map((line) => lineInWords(line, telling, { zone: 'UTC', whose: false }));
  const sizes = grouped(lines).map(({ first, others }) => [first.line.event.kind, others.length + 1]);
  expect(sizes).toEqual([
    ['reading', 2],
    ['said-done', 1],
    ['reading', 1],
    ['reading', 1],
  ]);
});
