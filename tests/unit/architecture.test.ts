import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, type Surface, sectionNames, surfaces } from '../../components/surfaces';

/**
 * The arrows of the house, as a test. Each room has one reason to change: a rule (domain), a fact (cases), a text
 * (locales), a page's make-up (sites), how guidance is drawn (guide), a browser's door (extension), a file format (calendar),
 * what a person looks at (components).
 */
interface Arrow {
  /** Rooms, or single files of them, whose values may be imported. */
  may: readonly string[];
  /** Rooms of which only types may be imported. */
  types?: readonly string[];
  /** Packages that may be imported. */
  packages?: readonly RegExp[];
}

const arrows: Record<string, Arrow> = {
  'lib/domain/case': { may: [], packages: [/^zod\/mini$/] },
  'lib/domain/record': { may: ['lib/domain/case'], packages: [/^zod\/mini$/, /^canonicalize$/] },
  'lib/domain/objection': { may: ['lib/domain/case', 'lib/domain/record'], packages: [/^zod\/mini$/] },
  'lib/domain/practice': { may: ['lib/domain/case', 'lib/domain/record'], packages: [/^zod\/mini$/] },
  'lib/cases': { may: ['lib/domain'] },
  // What a language does with dates and scripts is a rule that letters need as well.
  'lib/locales': {
    may: ['lib/domain/case/language'],
    types: ['lib/domain'],
    // What the build makes of its folders.
    packages: [/^virtual:texts$/],
  },
  'lib/sites': { may: [], types: ['lib/domain'] },
  // The guide knows elements, what people see of them, readings and what a site is, and no site by name.
  'lib/guide': {
    may: [
      'lib/sites/elements',
      'lib/sites/reading',
      'lib/sites/once',
      'lib/sites/areas',
      'lib/sites/rows',
      'lib/sites/texts',
      'lib/sites/visible',
      'lib/sites/cover',
      'lib/sites/own',
    ],
    types: ['lib/sites/site', 'lib/domain'],
  },
  'lib/extension': { may: ['lib/domain'], packages: [/^wxt\/browser$/, /^idb$/] },
  'lib/calendar': { may: [], types: ['lib/domain'], packages: [/^ical-generator$/] },
  components: {
    may: ['lib/domain', 'lib/cases', 'lib/locales', 'lib/sites', 'lib/guide', 'lib/calendar'],
    // What the browser can do comes in as one object: `doors.tsx`.
    types: ['lib/extension'],
    packages: [/^preact(\/.*)?$/, /^uqr$/],
  },
  entrypoints: {
    may: ['lib/domain', 'lib/cases', 'lib/locales', 'lib/sites', 'lib/guide', 'lib/extension', 'components'],
    packages: [/^wxt\//],
  },
};

/** Whether a path, written with or without its ending, is a room or file or lies in it. */
const isWithin = (path: string, place: string) =>
  path === place || path.startsWith(`${place}/`) || path.replace(/\.\w+$/, '') === place;

const rooms = Object.keys(arrows);
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room}/`));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));
}

interface Import {
  from: string;
  typeOnly: boolean;
}

/** The imports of one file's text: static, re-exported and dynamic. */
function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const [, type = '', from = ''] of code.matchAll(
    /^(?:import|export)\s+(type\s)?[\w$*{}\s,]+?\sfrom\s+['"]([^'"]+)['"]/gm,
  ))
    found.push({ from, typeOnly: type !== '' });
  for (const [, from = ''] of code.matchAll(/^import\s+['"]([^'"]+)['"]/gm))
    found.push({ from, typeOnly: false });
  for (const [, before = '', from = ''] of code.matchAll(/(typeof\s+)?import\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, typeOnly: before !== '' });
  return found;
}

/** What is wrong with one file's imports, in words for whoever wrote it. */
function trespasses(file: string, text: string): string[] {
  const room = roomOf(file);
  const arrow = room && arrows[room];
  if (!arrow) return [`${file}: stands in no room; put it where its reason to change lives.`];
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const known = (arrow.packages ?? []).some((pattern) => pattern.test(from));
      return known ? [] : [`${file}: ${room} may not import the package "${from}".`];
    }
    const target = normalize(join(dirname(file), from))
      .split(sep)
      .join('/');
    const there = roomOf(target) ?? roomOf(`${target}/`);
    if (there === room) {
      const apart = room === 'entrypoints' && file.split('/')[1] !== target.split('/')[1];
      return apart ? [`${file}: an entrypoint may not import another entrypoint (${from}).`] : [];
    }
    if (arrow.may.some((place) => isWithin(target, place))) return [];
    if (typeOnly && arrow.types?.some((place) => isWithin(target, place))) return [];
    const hint = there && arrow.types?.includes(there) ? ' (types only: write "import type")' : '';
    return [`${file}: ${room} may not import from ${there ?? target}${hint}.`];
  });
}

const files = ['lib', 'components', 'entrypoints'].flatMap(filesBelow);

/** The file that an import's path stands for, or undefined. @param path without its ending, or a folder */
const fileAt = (path: string) => {
  const place = normalize(path).split(sep).join('/');
  return [`${place}.ts`, `${place}.tsx`, `${place}/index.ts`, place].find((file) => files.includes(file));
};

/** Text of a file without its comments, which may speak of anything. */
const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

describe('the arrows of the house', () => {
  it('finds the files it is meant to read', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(new Set(files.map(roomOf))).toEqual(new Set(rooms));
  });

  it('all point the right way', () => {
    expect(files.flatMap((file) => trespasses(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are no wider than the house needs', () => {
    const imports = files.map((file) => ({
      room: roomOf(file),
      file,
      found: importsOf(readFileSync(file, 'utf8')),
    }));
    const unused = Object.entries(arrows).flatMap(([room, { may, packages = [] }]) => {
      const here = imports.filter((one) => one.room === room);
      const from = here.flatMap(({ file, found }) =>
        found.map(({ from }) =>
          from.startsWith('.') ? join(dirname(file), from).split(sep).join('/') : from,
        ),
      );
      return [
        ...may
          .filter((place) => !from.some((path) => isWithin(path, place)))
          .map((place) => `${room} may import ${place}, and no file of it does: take the arrow away.`),
        ...packages
          .filter((pattern) => !from.some((path) => pattern.test(path)))
          .map((pattern) => `${room} may import the package ${pattern}, and no file of it does.`),
      ];
    });
    expect(unused).toEqual([]);
  });

  it('never lead back', () => {
    const reach = (room: string, path: readonly string[] = []): string[][] =>
      path.includes(room)
        ? [[...path, room]]
        : (arrows[room]?.may ?? []).flatMap((place) => reach(roomOf(`${place}/`) ?? place, [...path, room]));
    const circles = rooms.flatMap((room) => reach(room)).map((path) => `${path.join(' → ')} is a circle.`);
    expect(circles).toEqual([]);
  });

  it.each([
    ['lib/domain/case/x.ts', "import { browser } from 'wxt/browser';"],
    ['lib/domain/case/x.ts', "import { z } from 'zod';"],
    ['lib/sites/x.ts', "import { caseSchema } from '../domain/case/case';"],
    ['components/X.tsx', "import { browser } from 'wxt/browser';"],
    ['lib/domain/case/x.ts', "import { x } from '../record/x';"],
    ['lib/guide/x.ts', "import { say } from '../extension/messages';"],
    ['lib/guide/x.ts', "import { recognizePage } from '../sites/linkedin/addresses';"],
    ['lib/guide/x.ts', "import type { PageKind } from '../sites/linkedin/addresses';"],
    ['lib/cases/x.ts', "export { y } from '../sites/y';"],
    ['entrypoints/popup/main.tsx', "import { x } from '../welcome/x';"],
    ['lib/cases/x.ts', "const y = await import('../sites/y');"],
  ])('refuse %s with %s', (file, text) => {
    expect(trespasses(file, text)).toHaveLength(1);
  });

  it.each([
    ['lib/sites/x.ts', "import type { Step } from '../domain/case/case';"],
    ['components/X.tsx', "import type { Words } from '../lib/locales';"],
    ['lib/cases/x.ts', "type W = typeof import('../domain/case/case');"],
  ])('allow %s with %s', (file, text) => {
    expect(trespasses(file, text)).toEqual([]);
  });
});

describe('house rules that imports do not show', () => {
  const banned = /(^|[/.-])(utils?|helpers?|common|manager|handler|service|misc)([/.-]|$)/i;
  /** Where a pattern stands in files, with what it found. */
  const standing = (pattern: RegExp, among: readonly string[]) =>
    among.flatMap((file) => {
      const [found] = pattern.exec(code(file)) ?? [];
      return found ? [`${file}: ${found}`] : [];
    });
  const inRooms = (...names: string[]) =>
    files.filter((file) => names.some((name) => file.startsWith(`${name}/`)));

  it('no room or file is named for nothing in particular', () => {
    expect(files.filter((file) => banned.test(file))).toEqual([]);
  });

  it('practice has no door to the record', () => {
    const ofPractice = [
      ...Object.entries(surfaces).flatMap(([name, { shows }]) =>
        shows === 'practice' ? [`components/${name}/`] : [],
      ),
      ...pages.flatMap(({ page, shows }) => (shows === 'practice' ? [`entrypoints/${page}/`] : [])),
    ];
    const ours = files.filter((file) => ofPractice.some((folder) => file.startsWith(folder)));
    expect(ours.length).toBeGreaterThan(20);
    // Whatever they import, and what that imports in turn, is within reach; types alone are not.
    const reached = new Map(ours.map((file) => [file, [file]]));
    for (const [file, path] of reached)
      for (const { from, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
        const target = !typeOnly && from.startsWith('.') && fileAt(join(dirname(file), from));
        if (target && !reached.has(target)) reached.set(target, [...path, target]);
      }
    const doors = new Set(
      ['practice-doors', 'policy', 'save-file', 'about'].map((name) => `lib/extension/${name}.ts`),
    );
    const notOurs = (file: string) =>
      (file.startsWith('lib/extension/') && !doors.has(file)) ||
      file === 'components/desk.ts' ||
      Object.entries(surfaces).some(
        ([name, { shows }]) => shows === 'record' && file.startsWith(`components/${name}/`),
      );
    expect([...reached].flatMap(([file, path]) => (notOurs(file) ? [path.join(' → ')] : []))).toEqual([]);
    expect(standing(/wxt\/browser|browser\.storage/, ours)).toEqual([]);
    // Its one door to storage of the browser's can only be read, and is not where the record is.
    const areas = readFileSync('lib/extension/policy.ts', 'utf8').match(/storage\.\w+\.\w+/g);
    expect(areas).toEqual(['storage.managed.get']);
  });

  it('rules and views get time, chance and what the browser keeps or knows as arguments', () => {
    const clocks =
      /\bnew Date\(\)|\bDate\.now\(|\bTemporal\.Now\b|\bMath\.random\(|\bcrypto\.random|performance\.now/;
    const browsersOwn = /(?<![.\w])(navigator|localStorage|sessionStorage)\b/;
    const pagesOwn = /(?<![.\w])(location|window)\./;
    const rules = inRooms('lib/domain', 'lib/sites', 'lib/calendar');
    expect(standing(clocks, [...rules, ...inRooms('components', 'lib/cases', 'lib/locales')])).toEqual([]);
    expect(standing(browsersOwn, [...rules, ...inRooms('components', 'lib/guide')])).toEqual([]);
    expect(standing(pagesOwn, [...rules, ...inRooms('lib/guide')])).toEqual([]);
  });

  it('only the doors and the wiring speak to the browser', () => {
    const others = rooms.filter((room) => room !== 'lib/extension' && room !== 'entrypoints');
    expect(standing(/(?<![.\w'`])(browser|chrome)\.[a-z]/, inRooms(...others))).toEqual([]);
  });

  it('nothing reaches for the network or acts on a page', () => {
    const reach =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\.dispatchEvent\(|\.postMessage\(|execCommand/;
    // Our own pages tell each other of a change over a channel that no page of another origin hears.
    expect(standing(reach, files)).toEqual(['lib/extension/record-changes.ts: .postMessage(']);
  });

  it('no text is run as script or markup, and no style stands in a view', () => {
    const run =
      /\beval\(|new Function\(|[iI]nnerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\sstyle=/;
    expect(standing(run, files)).toEqual([]);
  });

  it('the guide never clicks, types or focuses on a page', () => {
    const act = /\.click\(\)|\.focus\(\)|\.checked\s*=[^=]|\.value\s*=[^=]|\.submit\(/;
    const onPage = [...inRooms('lib/guide', 'lib/sites'), 'entrypoints/guide.ts'];
    expect(standing(act, onPage)).toEqual([]);
  });

  it('one room writes to the browser’s storage', () => {
    const writes = /storage\.(local|session|sync|managed)\b/;
    const pageScript = 'entrypoints/guide.ts';
    const others = files.filter((file) => !file.startsWith('lib/extension/') && file !== pageScript);
    expect(standing(writes, others)).toEqual([]);
    expect(standing(/storage\.\w+\.(set|remove|clear)\b/, [pageScript])).toEqual([]);
  });

  it('no test of a view listens on the document, which is that of the files after it too', () => {
    const tests = readdirSync('components', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('.alone.'))
      .map((name) => `components/${name.split(sep).join('/')}`);
    expect(tests.length).toBeGreaterThan(20);
    expect(standing(/\b(document|window|body|documentElement)\.addEventListener\b/, tests)).toEqual([]);
  });
});

describe('nothing is added half-way', () => {
  const folders = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
  const has = (path: string) => existsSync(path);

  it('every page of the list of surfaces is there, and no other', () => {
    expect(folders('entrypoints').sort()).toEqual(pages.map(({ page }) => page).sort());
    for (const { page } of pages)
      for (const file of ['index.html', 'main.tsx'])
        expect(has(`entrypoints/${page}/${file}`), `entrypoints/${page} lacks ${file}.`).toBe(true);
  });

  it('every folder of components is a surface of the list, and no other', () => {
    expect(folders('components').sort()).toEqual(Object.keys(surfaces).sort());
  });

  it('an entrypoint is wiring: it renders one page, and defines no view', () => {
    const views = pages
      .map(({ page }) => `entrypoints/${page}/main.tsx`)
      .filter((file) => /\bfunction\b|=>|use(State|Effect)/.test(code(file)));
    expect(views).toEqual([]);
  });

  it('every style sheet is imported by some page or part', () => {
    const sheets = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.css$/.test(name),
    );
    const texts = files.map((file) => readFileSync(file, 'utf8')).join();
    expect(sheets.filter((name) => !texts.includes(`/${name.split(sep).at(-1)}'`))).toEqual([]);
  });

  it('a section’s sheet dresses nothing of another section of the same page, for it stays once it was loaded', () => {
    // A module's names are its own; this is about the sheets that are no modules.
    const sheets = sectionNames.flatMap((section) =>
      readdirSync(`components/${section}`)
        .filter((name) => name.endsWith('.css') && !name.endsWith('.module.css'))
        .map((name) => ({ section, sheet: `components/${section}/${name}` })),
    );
    expect(sheets).not.toEqual([]);
    // What has neither a page nor a section of its own stands in those that have one.
    const shown = (Object.entries(surfaces) as [string, Surface][]).flatMap(
      ([name, { pages: own, section, shows }]) =>
        shows === 'record' && (section || own.length === 0 || own.includes('checklist')) ? [name] : [],
    );
    const ofThePage = files.filter((file) => {
      const [room, folder = '', ...below] = file.split('/');
      return room === 'components' && (below.length === 0 || shown.includes(folder));
    });
    expect(ofThePage).toContain('components/delete/DeleteSection.tsx');
    const strays = sheets.flatMap(({ section, sheet }) => {
      const text = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const names = new Set([...text.matchAll(/(?:^|[,{}])\s*\.([\w-]+)/g)].map(([, name = '']) => name));
      return ofThePage
        .filter((file) => !file.includes(`/${section}/`))
        .map((file) => ({ file, view: readFileSync(file, 'utf8') }))
        .filter(({ view }) => !view.includes(`${sheet.slice('components/'.length)}'`))
        .flatMap(({ file, view }) =>
          [...view.matchAll(/\bclass="([^"]+)"/g)]
            .flatMap(([, worn = '']) => worn.split(' '))
            .filter((name) => names.has(name))
            .map((name) => `${file}: the class "${name}" is dressed by ${sheet}.`),
        );
    });
    expect(strays).toEqual([]);
  });

  it('a style module dresses only what a view wears, and a view wears only what its module dresses', () => {
    const modules = new Map<string, { dressed: Set<string>; worn: Set<string>; any: boolean }>();
    for (const view of files.filter((file) => /^components\/.*\.tsx?$/.test(file)))
      for (const [, name = '', path = ''] of readFileSync(view, 'utf8').matchAll(
        /^import (\w+) from '(\.[^']*\.module\.css)';$/gm,
      )) {
        const sheet = join(dirname(view), path);
        if (!modules.has(sheet)) {
          const rules = readFileSync(sheet, 'utf8')
            .replace(/\/\*[\s\S]*?\*\//g, '')
            .replace(/:global\([^)]*\)/g, '');
          const selectors = [...rules.matchAll(/([^{};]+)\{/g)].map(([, before = '']) => before);
          modules.set(sheet, {
            dressed: new Set(
              selectors
                .filter((one) => !one.includes('@'))
                .flatMap((one) => [...one.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, found = '']) => found)),
            ),
            worn: new Set(),
            any: false,
          });
        }
        const module = modules.get(sheet);
        const text = readFileSync(view, 'utf8');
        for (const [, worn = ''] of text.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, 'g')))
          module?.worn.add(worn);
        // `css[name]` may wear any of them.
        if (module && new RegExp(`(?<![\\w.])${name}\\[`).test(text)) module.any = true;
      }
    expect(modules.size).toBeGreaterThan(15);
    const strays = [...modules].flatMap(([sheet, { dressed, worn, any }]) => [
      ...[...worn].filter((one) => !dressed.has(one)).map((one) => `${sheet} does not dress "${one}".`),
      ...[...dressed]
        .filter((one) => !worn.has(one) && !any)
        .map((one) => `${sheet}: nobody wears "${one}".`),
    ]);
    expect(strays).toEqual([]);
  });

  it('what Node runs by itself finds what it imports: each is named with its ending', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const started = [...JSON.stringify(scripts).matchAll(/run\.mjs (?:--in-browsers )?([\w/-]+\.ts)/g)].map(
      ([, file = '']) => file,
    );
    expect(started).toContain('bench/record.ts');
    const reached = new Set(started);
    const lost: string[] = [];
    for (const file of reached)
      for (const { from, typeOnly } of importsOf(readFileSync(file, 'utf8'))) {
        if (typeOnly || !from.startsWith('.')) continue;
        const target = normalize(join(dirname(file), from))
          .split(sep)
          .join('/');
        if (!existsSync(target)) lost.push(`${file} imports ${from}, where no file is.`);
        else if (target.endsWith('.ts')) reached.add(target);
      }
    expect(lost).toEqual([]);
  });

  it('the README tells of every room', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(rooms.filter((room) => !readme.includes(`| \`${room}\``))).toEqual([]);
  });
});
