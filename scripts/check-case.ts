// Parses the case files and runs every check on them. The build calls it, and so does `npm run case`, where an error ends
// in exit code 1, and a warning (a claim past its review date) is only printed.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as z from 'zod/mini';
import type { CaseWordsShape, NoteWordsShape } from '../lib/domain/case/case.ts';
import type { checkCase as check } from './case-checks.ts';
import { checkedLanguages } from './texts/folders.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const entry = `
  export { parseCase } from './lib/domain/case/case-schema.ts';
  export { checkCase } from './scripts/case-checks.ts';
  export { linkedinAiTraining as caseFile } from './lib/cases/claims.ts';
  export { default as authoritiesFile } from './lib/cases/linkedin-ai-training/authorities.json';
  export { deadlineRules } from './lib/cases/linkedin-ai-training/deadline-rules.ts';
  export { letters, authorityRules } from './lib/cases/linkedin-ai-training/letters.ts';
  export { deadlineRulesSchema } from './lib/domain/objection/deadline-schema.ts';
  export { lettersSchema, authorityRulesSchema } from './lib/domain/objection/letter-schema.ts';
  export { forbidden } from './lib/cases/linkedin-ai-training/forbidden.ts';
`;

/** What is said of the case in each language that is offered. */
const caseTexts = (): Record<string, CaseWordsShape & NoteWordsShape> =>
  Object.fromEntries(
    checkedLanguages()
      .filter(({ offered }) => offered)
      .map(({ language, folder: { surfaces } }) => [
        language,
        { ...(surfaces.case as object), ...(surfaces.callout as object) } as CaseWordsShape & NoteWordsShape,
      ]),
  );

/** Every claim id named anywhere in a file, in its lists called `claims`. */
const claimsNamed = (content: unknown): string[] =>
  typeof content !== 'object' || content === null
    ? []
    : Object.entries(content).flatMap(([key, inner]) =>
        key === 'claims' && Array.isArray(inner) ? (inner as string[]) : claimsNamed(inner),
      );

/**
 * Parses the files of the case and runs every check on them.
 * @param today an ISO date, with which review dates are compared
 * @returns sentences that name the check and the part; warnings are only looked for where parsing found no error
 */
export async function checkCaseFiles(today: string): Promise<{ errors: string[]; warnings: string[] }> {
  // The project's sources import each other without file extensions, as bundlers allow and Node does not.
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const bundle = await import(`data:text/javascript;base64,${code}`);
  const { parseCase, checkCase, caseFile, authoritiesFile, forbidden } = bundle;
  const parsed = parseCase(caseFile, authoritiesFile);
  const beside = Object.entries({
    'deadline-rules.json': [bundle.deadlineRulesSchema, bundle.deadlineRules],
    'letters.json': [bundle.lettersSchema, bundle.letters],
    'authority-rules.json': [bundle.authorityRulesSchema, bundle.authorityRules],
  }).flatMap(([file, [schema, content]]) =>
    ((schema as z.ZodMiniType).safeParse(content).error?.issues ?? []).map(
      ({ path, message }) => `${file}: ${path.join('.')}: ${message}`,
    ),
  );
  const known = new Set(caseFile.claims.map(({ id }: { id: string }) => id));
  for (const [file, content] of Object.entries({
    'letters.json': bundle.letters,
    'authority-rules.json': bundle.authorityRules,
  }))
    for (const id of claimsNamed(content))
      if (!known.has(id)) beside.push(`${file}: rests on "${id}", which is no claim.`);
  if ('errors' in parsed || beside.length)
    return { errors: [...('errors' in parsed ? parsed.errors : []), ...beside], warnings: [] };
  const words = caseTexts();
  const told: ReturnType<typeof check> = checkCase({ ...parsed, words, forbidden, today });
  const sentences = (severity: 'error' | 'warning') =>
    told
      .filter((finding) => finding.severity === severity)
      .map(({ check, message }) => `${check}: ${message}`);
  return { errors: sentences('error'), warnings: sentences('warning') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { errors, warnings } = await checkCaseFiles(Temporal.Now.plainDateISO().toString());
  for (const warning of warnings) console.warn(`warning  ${warning}`);
  for (const error of errors) console.error(`error    ${error}`);
  if (errors.length > 0) process.exit(1);
  console.log(`The case holds: ${warnings.length} to be checked again.`);
}
