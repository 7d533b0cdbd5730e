import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';
import postcss, { type AtRule } from 'postcss';
import { parseAst } from 'vite';

/**
 * What a build needs of a browser, read from the built files and looked up in MDN's compatibility data. Nothing is
 * listed by hand: scripts are parsed for the globals, members and extension calls they name, and for the elements and
 * attributes they make; sheets for properties, values, selectors and rules; the manifest for its keys.
 */

export type Browser = 'chrome' | 'edge' | 'firefox' | 'firefox_android';

/** One thing a build names that the data knows. */
export interface Need {
  /** Where the data has it, such as `css.properties.anchor-name`. */
  feature: string;
  /** The first major version that has it without a flag; infinite where none has. */
  version: number;
  /** A file that names it. */
  file: string;
}

/** A syntax tree's node, as far as a walk over all of them needs it. */
interface Node {
  type: string;
  [part: string]: unknown;
}

const data = JSON.parse(
  readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8'),
) as Required<CompatData>;

/**
 * The first version with a feature, without flag, prefix or other name; infinite where there is none today. A feature
 * that was there in part before, or with another default, counts from then on.
 */
function firstVersion(compat: CompatStatement, browser: Browser): number {
  const plain = [compat.support[browser] ?? []]
    .flat()
    .filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other);
  if (plain.every(({ version_removed: removed }) => removed)) return Number.POSITIVE_INFINITY;
  const versions = plain.map(({ version_added: added }) =>
    Number(/\d+/.exec(String(added))?.[0] ?? Number.POSITIVE_INFINITY),
  );
  return Math.min(...versions);
}

/** A feature inside another, if the data has it; static methods stand there with an ending. */
const inside = (parent: Identifier | undefined, name: string): Identifier | undefined =>
  parent && Object.hasOwn(parent, name)
    ? parent[name]
    : parent && Object.hasOwn(parent, `${name}_static`)
      ? parent[`${name}_static`]
      : undefined;

/** `a.b.c` as names, where it is nothing but names. */
function chainOf(node: Node): string[] | null {
  if (node.type === 'Identifier') return [node.name as string];
  if (node.type === 'ChainExpression') return chainOf(node.expression as Node);
  if (node.type !== 'MemberExpression' || node.computed) return null;
  const before = chainOf(node.object as Node);
  return before && [...before, (node.property as Node).name as string];
}

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';

function walk(node: Node, see: (node: Node) => void) {
  see(node);
  for (const part of Object.values(node))
    for (const inner of Array.isArray(part) ? part : [part]) if (isNode(inner)) walk(inner, see);
}

/** What one script names: chains of names, members of anything, keys it gives to its own objects, texts, elements. */
interface Named {
  chains: string[][];
  members: Set<string>;
  own: Set<string>;
  texts: string[];
  elements: { tag: string; attributes: string[] }[];
}

const keyOf = (property: Node): string[] => {
  const key = property.key as Node | undefined;
  if (!key || property.computed) return [];
  return [String(key.type === 'Identifier' ? key.name : key.value)];
};

function namedIn(script: string): Named {
  const named: Named = { chains: [], members: new Set(), own: new Set(), texts: [], elements: [] };
  walk(parseAst(script) as unknown as Node, (node) => {
    if (node.type === 'MemberExpression' && !node.computed)
      named.members.add((node.property as Node).name as string);
    if (node.type === 'MemberExpression' || node.type === 'Identifier') {
      const chain = chainOf(node);
      if (chain) named.chains.push(chain);
    }
    if (node.type === 'ObjectExpression')
      for (const key of (node.properties as Node[]).flatMap(keyOf)) named.own.add(key);
    if (/^(MethodDefinition|PropertyDefinition)$/.test(node.type))
      for (const key of keyOf(node)) named.own.add(key);
    // What a script gives to an object is its own as well: `object.key = value`.
    const target = node.type === 'AssignmentExpression' ? (node.left as Node) : null;
    if (target?.type === 'MemberExpression' && !target.computed)
      named.own.add((target.property as Node).name as string);
    if (node.type === 'Literal' && typeof node.value === 'string') named.texts.push(node.value);
    if (node.type === 'TemplateElement') named.texts.push((node.value as { cooked: string }).cooked ?? '');
    if (node.type === 'CallExpression') {
      const [tag, attributes] = node.arguments as Node[];
      if (tag?.type === 'Literal' && attributes?.type === 'ObjectExpression')
        named.elements.push({
          tag: String(tag.value),
          attributes: (attributes.properties as Node[]).flatMap(keyOf),
        });
    }
  });
  // A table that was written as a text for the engine to read has keys of ours as well.
  for (const text of named.texts) for (const [, key = ''] of text.matchAll(/"(\w+)":/g)) named.own.add(key);
  return named;
}

/** The features that elements, attributes and sheets name, as paths in the data. */
function* markupFeatures({ tag, attributes }: Named['elements'][number]): Generator<string[]> {
  const element = inside(data.html.elements, tag);
  if (!element) return;
  yield ['html', 'elements', tag];
  for (const attribute of attributes) {
    const name = attribute.toLowerCase();
    if (inside(element, name)) yield ['html', 'elements', tag, name];
    else yield ['html', 'global_attributes', name];
  }
}

/** The features that a sheet names. @throws where the text is no sheet */
function sheetFeatures(css: string): string[][] {
  const found: string[][] = [];
  const functions = Object.keys(data.css.types ?? {}).flatMap((type) =>
    Object.keys(data.css.types?.[type] ?? {}).map((name) => [type, name] as const),
  );
  postcss.parse(css).walk((node) => {
    if (node.type === 'decl' && !node.prop.startsWith('--')) {
      const rule = node.parent?.type === 'atrule' ? (node.parent as AtRule).name : '';
      const place =
        rule === 'page' || rule === 'font-face' ? ['css', 'at-rules', rule] : ['css', 'properties'];
      found.push([...place, node.prop]);
      for (const [word] of node.value.matchAll(/[\w-]+/g)) found.push([...place, node.prop, word]);
    }
    if (node.type === 'decl')
      for (const [, called = ''] of node.value.matchAll(/([\w-]+)\(/g)) {
        found.push(['css', 'types', called]);
        for (const [type, name] of functions) if (name === called) found.push(['css', 'types', type, name]);
      }
    if (node.type === 'rule') {
      for (const [, name = ''] of node.selector.matchAll(/::?([\w-]+)/g))
        found.push(['css', 'selectors', name]);
      if (node.selector.includes('&')) found.push(['css', 'selectors', 'nesting']);
    }
    if (node.type === 'atrule') {
      found.push(['css', 'at-rules', node.name]);
      for (const [, name = ''] of node.params.matchAll(/\(\s*([\w-]+)/g))
        found.push(['css', 'at-rules', node.name, name]);
    }
  });
  return found;
}

function* manifestFeatures(value: unknown, path: readonly string[]): Generator<string[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* manifestFeatures(inner, [...path, key]);
  }
}

/** Every member of an interface or a built-in object, by its name. */
function allMembers(browser: Browser) {
  const byName = new Map<string, { feature: string; version: number }[]>();
  const collect = (parent: Identifier, path: string) => {
    for (const [name, feature] of Object.entries(parent) as [string, Identifier][]) {
      if (name === '__compat') continue;
      const at = `${path}.${name}`;
      const called = name.replace(/_static$/, '');
      if (feature.__compat)
        byName.set(called, [
          ...(byName.get(called) ?? []),
          { feature: at, version: firstVersion(feature.__compat, browser) },
        ]);
      collect(feature, at);
    }
  };
  collect(data.api as Identifier, 'api');
  collect(data.javascript.builtins as Identifier, 'javascript.builtins');
  collect(data.webextensions.api as Identifier, 'webextensions.api');
  return byName;
}

/** A path in the data, as far as it leads; nothing where its first step after the root is unknown. */
function lookUp(path: readonly string[], browser: Browser): { feature: string; version: number } | null {
  let at: Identifier | undefined = data as unknown as Identifier;
  for (const name of path) at = inside(at, name);
  return at?.__compat ? { feature: path.join('.'), version: firstVersion(at.__compat, browser) } : null;
}

/** What chains lead to: a global with its members, or an extension call after whatever the browser is called. */
function* chainFeatures(chain: readonly string[]): Generator<string[]> {
  for (let end = 1; end <= chain.length; end++) {
    yield ['api', ...chain.slice(0, end)];
    yield ['javascript', 'builtins', ...chain.slice(0, end)];
    if (end > 2) yield ['webextensions', 'api', ...chain.slice(1, end)];
  }
}

/** What a build names, and a file that names it. */
export interface Naming {
  /** What is named in full, each once, as paths in the data that may lead nowhere. */
  features: { path: readonly string[]; file: string }[];
  /** Each script's members of something whose type it does not tell, but for names that the build gives to objects of its own. */
  members: { name: string; file: string }[];
}

/**
 * Reads a build, which takes seconds.
 * @param build the folder that holds its manifest
 */
export function readBuild(build: string): Naming {
  const files = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const text = (file: string) => readFileSync(file, 'utf8');
  const features = new Map<string, Naming['features'][number]>();
  const note = (file: string, paths: Iterable<readonly string[]>) => {
    for (const path of paths) features.set(path.join('.'), { path, file });
  };
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, named: namedIn(text(file)) }));
  for (const { file, named } of scripts) {
    for (const chain of named.chains) note(file, chainFeatures(chain));
    for (const element of named.elements) note(file, markupFeatures(element));
    for (const sheet of named.texts.filter((one) => /\{[^{}]*:[^{}]*;?[^{}]*\}/.test(one))) {
      try {
        note(file, sheetFeatures(sheet));
      } catch {
        // A text with braces that is no sheet.
      }
    }
  }
  for (const file of files.filter((one) => one.endsWith('.css'))) note(file, sheetFeatures(text(file)));
  for (const file of files.filter((one) => one.endsWith('.html')))
    for (const [, tag = '', rest = ''] of text(file).matchAll(/<([a-z][\w-]*)([^>]*)>/g))
      note(
        file,
        markupFeatures({ tag, attributes: [...rest.matchAll(/([\w-]+)=/g)].map(([, a = '']) => a) }),
      );
  const manifest = join(build, 'manifest.json');
  note(manifest, manifestFeatures(JSON.parse(text(manifest)), ['webextensions', 'manifest']));

  const own = new Set(scripts.flatMap(({ named }) => [...named.own]));
  const members = scripts.flatMap(({ file, named }) =>
    [...named.members].filter((name) => !own.has(name)).map((name) => ({ name, file })),
  );
  return { features: [...features.values()], members };
}

/**
 * What a build needs of a browser.
 * @param named what `readBuild` read
 * @param browser as the data calls it
 * @returns `certain`: what is named in full. `likely`: of all things that have such a member, the oldest
 */
export function needsOf(
  { features, members }: Naming,
  browser: Browser,
): { certain: Need[]; likely: Need[] } {
  const certain = features.flatMap(({ path, file }) => {
    const known = lookUp(path, browser);
    return known ? [{ ...known, file }] : [];
  });
  const byName = allMembers(browser);
  const likely = members.flatMap(({ name, file }) => {
    const [oldest] = (byName.get(name) ?? []).sort((one, other) => one.version - other.version);
    return oldest ? [{ ...oldest, file }] : [];
  });
  return { certain, likely };
}
