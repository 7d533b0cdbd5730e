import { build } from 'esbuild';
import { corpus, type Fixture } from '../fixtures/linkedin/corpus.ts';
import type { Finding } from './in-page.ts';

/** The detector and its examiner as one expression, to be evaluated in a page. */
async function examiner(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser-corpus/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'corpus',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

/** @returns what is wrong with a reading, in words; nothing if it is right */
function judge(fixture: Fixture, finding: Finding): string[] {
  const { reading, control, box, candidates, marks, encloses, intruders, unchanged, same } = finding;
  const wrong: string[] = [];
  const say = (condition: boolean, words: string) => condition || wrong.push(`${fixture.slug}: ${words}`);
  const written = (value: unknown) => JSON.stringify(value);

  say(
    written(reading) === written(fixture.reading),
    `read ${written(reading)}, not ${written(fixture.reading)}`,
  );
  say(unchanged, 'the document was changed');
  say(same, 'two looks at a still page differ');
  if (reading?.kind === 'found') say(control === 'control', `took a wrong switch (${control})`);
  if (reading?.kind === 'found' || reading?.kind === 'row') {
    const due = marks.box ? 'box' : 'control';
    say(box === due, `ringed ${box}, not ${due}`);
    say(encloses, 'the ring does not enclose what people see of the switch');
    say(intruders === 0, `${intruders} other switches in the ring`);
  }
  if (reading?.kind === 'ambiguous' && marks.candidate)
    say(
      candidates.length === marks.candidate && candidates.every((mark) => mark === 'candidate'),
      `other candidates than marked (${candidates})`,
    );
  return wrong;
}

/**
 * Judges every page of the corpus in one page of a browser. Where a fixture has no script of its own it is written into
 * the page that is open, whose parser, style and layout are the same and whose load takes a tenth of a navigation's.
 * @param serve is told which fixture the made-up site answers with from now on
 * @returns what is wrong, in words
 */
export async function judgeAll(
  page: { goto(address: string): Promise<unknown>; evaluate(code: string): Promise<unknown> },
  serve: (fixture: Fixture) => void,
): Promise<string[]> {
  const script = await examiner();
  const wrong: string[] = [];
  let opened = false;
  for (const fixture of corpus) {
    serve(fixture);
    let write = '';
    if (opened && !fixture.html.includes('<script'))
      write = `await new Promise((loaded) => {
        document.open();
        addEventListener('load', loaded, { once: true });
        document.write(${JSON.stringify(fixture.html)});
        document.close();
      });`;
    else await page.goto(fixture.address);
    opened = true;
    const finding = await page.evaluate(
      `(async () => { ${write} ${script}; return corpus.examine(${JSON.stringify(fixture.address)}); })()`,
    );
    wrong.push(...judge(fixture, finding as Finding));
  }
  return wrong;
}

/** What the made-up site answers: the page itself at its address, its frames at theirs. */
export function answerFor(fixture: Fixture, address: string): string | undefined {
  const { pathname, search, origin } = new URL(address);
  const own = new URL(fixture.address);
  const isPage = origin === own.origin && pathname === own.pathname && search === own.search;
  return fixture.frames[pathname + search] ?? (isPage ? fixture.html : undefined);
}
