import { transform } from 'esbuild';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { hostPattern, matchPatterns } from './lib/sites/linkedin/addresses';
import * as compared from './lib/sites/linkedin/compared';
import { checkCaseFiles } from './scripts/check-case.ts';
import { manifestTexts, offeredLanguagesPlugin, textFindings } from './scripts/texts/build.ts';

/**
 * Names of our own that only modules of the guide's script say to each other, as properties: they get one letter in it.
 * No name of the browser's may stand here, nor any that is stored or sent (those of `GuideValue` and the messages).
 */
const spokenWithin = [
  ...['chosen', 'site', 'address', 'report', 'recognizePage', 'readPage', 'concerns', 'sight'],
  ...['kind', 'control', 'box', 'candidates', 'hostElement', 'show', 'place'],
];

/**
 * The script on LinkedIn's pages runs as it is written: half a kilobyte of logging that WXT puts round an unlisted
 * script (0.21.4), and that prints nothing in production, stays out, and so does its function that only hands on the
 * definition. What can be worked out beforehand is: the labels in the form in which they are compared. Most of its
 * functions are called at once, so the engine is told to compile them in one go (a magic comment; Chromium 136).
 */
const bareGuide: Plugin = {
  name: 'bare-guide',
  enforce: 'post',
  apply: 'build',
  transform(code, id) {
    if (id.endsWith('/linkedin/compared.ts'))
      return {
        code: Object.entries(compared)
          .map(([name, labels]) => `export const ${name} = ${JSON.stringify(labels.join(' '))}.split(' ');`)
          .join(''),
        map: null,
      };
    if (!id.includes('wxt-unlisted-script-entrypoint'))
      return id.endsWith('/entrypoints/guide.ts')
        ? { code: code.replace('defineUnlistedScript(', '('), map: null }
        : null;
    const [load] = /import definition from .*;/.exec(code) ?? [];
    if (!load) throw new Error('WXT wraps unlisted scripts in another way now: look at bareGuide again.');
    return { code: `${load}\ndefinition();\nexport default undefined;`, map: null };
  },
  // Before anything else is made smaller, so that a name is looked for as it is written.
  async renderChunk(code, { fileName }) {
    if (fileName !== 'guide.js') return null;
    const lost = spokenWithin.filter((name) => !code.includes(name));
    if (lost.length) throw new Error(`The guide's script says none of these any more: ${lost}.`);
    const mangled = await transform(code, {
      mangleProps: new RegExp(`^(${spokenWithin.join('|')})$`),
      charset: 'utf8',
    });
    return { code: mangled.code, map: null };
  },
  generateBundle(_, files) {
    const guide = files['guide.js'];
    if (guide?.type !== 'chunk') return;
    if (guide.code.includes('main:'))
      throw new Error('WXT hands a definition on in another way now: look at bareGuide again.');
    guide.code = `//# allFunctionsCalledOnLoad\n${guide.code}`;
  },
};

/**
 * What our pages share is two chunks instead of some twenty, the record's (the worker has it too) and the desk's: an
 * extension's files are read one by one, and the popup waits for the last. Only what the popup itself imports stands
 * here, since a chunk is run whole. What is known of LinkedIn's pages is a third, for the pages that read one. In a
 * package every file costs some 150 bytes, and every letter of its name is there twice:
 * hence the shorter names.
 */
const fewerChunks: Plugin = {
  name: 'fewer-chunks',
  apply: 'build',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    return {
      ...options,
      chunkFileNames: 'js/[name]-[hash:7].js',
      assetFileNames: 'css/[name]-[hash:7][extname]',
      codeSplitting: {
        groups: [
          {
            name: 'record',
            test: /zod|webextension-polyfill|lib\/(domain\/\w+\/(raw|language|record|readings|standing|taken-back|case|sync-pack|letter-terms)\.|extension\/(messages|record-store|guide-cache)\.|sites\/linkedin\/addresses|locales\/format|cases\/index|cases\/[\w-]+\/case\.json)/,
            minShareCount: 2,
          },
          {
            name: 'sites',
            test: /lib\/sites\/(linkedin\/(ai-training|compared|labels|letters|printed)|elements|reading)\./,
            minShareCount: 2,
          },
          {
            name: 'desk',
            test: /virtual:wxt|preact|components\/[A-Z]|components\/[\w-]+\.|lib\/(extension\/tabs|domain\/record\/look-again|locales\/(index|languages|names))\./,
            minShareCount: 2,
          },
        ],
      },
    };
  },
};

/** Both browsers get Manifest V3; versions are the ones each build was tried in (Chromium 156, Firefox ESR 153). */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  webExt: { disabled: true },
  hooks: {
    // A claim without a source, an unknown region, an English text that is broken: no build. Claims past their review
    // date, languages that are not offered and stale texts are only told.
    'build:before': async ({ logger }) => {
      const facts = await checkCaseFiles(Temporal.Now.plainDateISO().toString());
      const texts = textFindings();
      for (const warning of [...facts.warnings, ...texts.warnings]) logger.warn(warning);
      const errors = [...facts.errors, ...texts.errors];
      if (errors.length) throw new Error(`The case or its texts do not hold:\n${errors.join('\n')}`);
    },
    'build:publicAssets': (_, files) => void files.push(...manifestTexts()),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications'],
    // Course settings by policy. Firefox knows no such key: there a policy needs no schema.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'policy-schema.json' } }),
    host_permissions: [hostPattern],
    incognito: 'not_allowed',
    content_scripts: [{ matches: [...matchPatterns], js: ['guide.js'], run_at: 'document_start' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'abstain@abstain.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '156' }),
  }),
  vite: ({ browser }) => ({
    plugins: [bareGuide, fewerChunks, offeredLanguagesPlugin()],
    build: {
      // What the oldest browser of each build knows is left as it is written: smaller, and its own `light-dark()`.
      target: browser === 'firefox' ? 'firefox153' : 'chrome156',
      // The module-preload polyfill contains `fetch(`; the extension requests nothing, so it goes without.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  }),
});
