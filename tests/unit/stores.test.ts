import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../lib/locales/languages';

/** What stores, reviewers and the project's page get besides the package: texts, forms, and what runs on a change. */

const read = (file: string) => readFileSync(file, 'utf8');
const folder = (path: string) => readdirSync(path).map((name) => join(path, name));

describe('the texts for the stores', () => {
  const sections = new Map(
    read('docs/store/listing.md')
      .split('\n## ')
      .map((section): [string, string] => {
        const [title = '', ...lines] = section.split('\n');
        return [title.toLowerCase(), lines.join('\n')];
      }),
  );
  const listingIn = (language: string) => {
    const own = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return [...sections].find(([title]) => title.startsWith(own.toLowerCase()))?.[1] ?? '';
  };
  const shape = (text: string) => [
    text.split('\n>\n').length,
    text.split('\n').filter((line) => line.startsWith('> •')).length,
  ];

  it.each([...languages])('say all of it in %s', (language) => {
    const text = listingIn(language);
    expect(shape(text)).toEqual(shape(listingIn('en')));
    expect(shape(text)[1]).toBeGreaterThan(3);
    expect(text).toContain('linkedin.com');
  });
});

describe('what runs on the project’s page', () => {
  const { validateWorkflow } = createRequire(import.meta.url)('@action-validator/core');
  const workflows = folder('.github/workflows');
  interface Job {
    uses?: string;
    steps?: { uses?: string; run?: string }[];
    strategy?: { matrix?: { os?: string[] } };
  }
  const jobsOf = (file: string) => Object.values<Job>(parse(read(file)).jobs);

  it.each(workflows)('%s is a workflow by GitHub’s own schema', (file) => {
    expect(validateWorkflow(read(file)).errors).toEqual([]);
  });

  it.each(workflows)('%s takes each action by its commit, with the version beside it', (file) => {
    const used = [...read(file).matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const one of used)
      expect(one).toMatch(
        /^\.\/\.github\/workflows\/[\w-]+\.yml$|^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/,
      );
  });

  it.each(workflows)('%s runs scripts that there are', (file) => {
    const { scripts } = JSON.parse(read('package.json'));
    const runs = jobsOf(file).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []));
    const named = runs.flatMap((run) => [...run.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name]) => name));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(String(name) in scripts))).toEqual([]);
  });

  it('tries a change on three systems, and a release by the same', () => {
    const systems = jobsOf('.github/workflows/validate.yml').flatMap(
      ({ strategy }) => strategy?.matrix?.os ?? [],
    );
    expect(systems.map((system) => system.split('-')[0]).sort()).toEqual(['macos', 'ubuntu', 'windows']);
    expect(jobsOf('.github/workflows/release.yml').map(({ uses }) => uses)).toContain(
      './.github/workflows/validate.yml',
    );
  });

  it('looks for newer versions of packages, of the locked Node and of actions', () => {
    const { updates } = parse(read('.github/dependabot.yml'));
    const looked = updates.flatMap(
      (one: { 'package-ecosystem': string; directory?: string; directories?: string[] }) =>
        (one.directories ?? [one.directory]).map((where) => `${one['package-ecosystem']} ${where}`),
    );
    expect(looked.sort()).toEqual(['github-actions /', 'npm /', 'npm /scripts/node']);
  });
});

describe('the forms for issues', () => {
  const forms = folder('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));

  it.each(forms)('%s is a form that GitHub shows', (file) => {
    const { name, description, body } = parse(read(file));
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const asked = body.filter(({ type }: { type: string }) => type !== 'markdown');
    const ids = asked.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
    for (const { type, id, attributes } of asked) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toMatch(/\S/);
      if (type === 'dropdown') expect(attributes.options.length).toBeGreaterThan(1);
    }
    // Without one, an empty form can be sent.
    expect(asked.some((one: { validations?: { required?: boolean } }) => one.validations?.required)).toBe(
      true,
    );
  });

  it('are there for a fault, a fact, a label, a translation and a changed page', () => {
    expect(forms.map((file) => file.replace(/^.*\/|\.yml$/g, '')).sort()).toEqual([
      'bug',
      'fact',
      'label',
      'layout-change',
      'translation',
    ]);
  });
});
