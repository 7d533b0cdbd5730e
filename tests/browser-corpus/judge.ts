import { build } from 'esbuild';
import type { Fixture } from '../fixtures/linkedin/corpus.ts';
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

/** How many pages are written and judged in one go, so that none of it takes the browser for dead. */
const atOnce = 25;

/**
 * Judges pages in one page of a browser. A page that has no script of its own is written into the document that is
 * open, whose parser, style and layout are the same, and many are judged in one go; one with a script is loaded.
 * @param serve is told which page the made-up site answers with from now on
 * @returns what is wrong, in words
 */
export async function judgeAll(
  pages: readonly Fixture[],
  page: { goto(address: string): Promise<unknown>; evaluate(code: string): Promise<unknown> },
  serve: (fixture: Fixture) => void,
): Promise<string[]> {
  const script = await examiner();
  const wrong: string[] = [];
  const load = async (fixture: Fixture) => {
    serve(fixture);
    await page.goto(fixture.address);
    await page.evaluate(`${script}; globalThis.corpus = corpus; null`);
  };
  const withScript = pages.filter(({ html }) => html.includes('<script'));
  for (const fixture of withScript) {
    await load(fixture);
    const finding = await page.evaluate(`corpus.examine(${JSON.stringify(fixture.address)})`);
    wrong.push(...judge(fixture, finding as Finding));
  }
  // Frames are answered by address, and two pages may have a frame of the same address.
  const [plain, framed] = [false, true].map((hasFrames) =>
    pages.filter(
      (fixture) => !withScript.includes(fixture) && Object.keys(fixture.frames).length > 0 === hasFrames,
    ),
  ) as [Fixture[], Fixture[]];
  const groups = framed.map((fixture) => [fixture]);
  for (let n = 0; n < plain.length; n += atOnce) groups.push(plain.slice(n, n + atOnce));
  if (groups[0]?.[0]) await load(groups[0][0]);
  for (const group of groups) {
    serve(group[0] as Fixture);
    const findings = await page.evaluate(`(async () => {
      const findings = [];
      for (const [html, address] of ${JSON.stringify(group.map(({ html, address }) => [html, address]))}) {
        await new Promise((loaded) => {
          document.open();
          // A document that is opened while it still tells of its load would never tell of another.
          addEventListener('load', () => setTimeout(loaded), { once: true });
          document.write(html);
          document.close();
        });
        findings.push(corpus.examine(address));
      }
      return findings;
    })()`);
    for (const [n, finding] of (findings as Finding[]).entries())
      wrong.push(...judge(group[n] as Fixture, finding));
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
