import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { openPanelCommand } from './lib/extension/tabs';
import { style } from './lib/guide/style';
import { hostPattern, matchPatterns } from './lib/sites/linkedin/addresses';
import * as ownLabels from './lib/sites/linkedin/own-labels';
import project from './package.json' with { type: 'json' };
import { checkCaseFiles } from './scripts/check-case.ts';
import { licenceNotices } from './scripts/licence-notices.ts';
import minimum from './scripts/minimum-versions.json' with { type: 'json' };
import { policySchema, policySchemaFile } from './scripts/policy-schema.ts';
import { languagesPlugin, manifestTexts, noteLanguage, textFindings } from './scripts/texts/build.ts';
import { workedOut } from './scripts/worked-out.ts';

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** The modules that the popup loads before it runs. */
function loadedByPopup(): (module: string, modules: Modules) => boolean {
  const known = new Map<string, boolean>();
  const isLoaded = (module: string, modules: Modules): boolean => {
    const before = known.get(module);
    if (before !== undefined) return before;
    // A circle of imports ends here.
    known.set(module, false);
    const found =
      module.includes('/entrypoints/popup/') ||
      (modules.getModuleInfo(module)?.importers.some((importer) => isLoaded(importer, modules)) ?? false);
    known.set(module, found);
    return found;
  };
  return isLoaded;
}

/**
 * The popup waits for the last of its files, and each costs it some milliseconds, more than what stands in it. So all that it
 * loads beside its language is in one, which the other pages and the background load too. It pays: the popup is painted a
 * tenth sooner than with three, and a waking of the background takes 66 ms instead of 57 (Chromium 156). What other pages
 * share is put into few files as well. The script on LinkedIn's pages is one file anyway, and cannot be split.
 */
const fewFiles = (): Plugin => {
  const isLoaded = loadedByPopup();
  return {
    name: 'few-files',
    apply: 'build',
    // Two files that wait for each other: one of them runs before what it needs is there, and no page opens.
    generateBundle(_, bundle) {
      const waitsFor = (file: string): readonly string[] => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk.imports : [];
      };
      for (const file of Object.keys(bundle)) {
        const reached = new Set(waitsFor(file));
        for (const next of reached) for (const further of waitsFor(next)) reached.add(further);
        if (reached.has(file)) this.error(`${file} waits for itself, by way of what it imports.`);
      }
    },
    outputOptions: (options) =>
      options.format !== 'es'
        ? null
        : {
            ...options,
            // Without the hashes that tell a web server's visitors which file is new: a package is replaced whole.
            chunkFileNames: ({ name, facadeModuleId }) => {
              const [, language, part] = /virtual:texts\/([^/]+)\/(\w+)$/.exec(facadeModuleId ?? '') ?? [];
              return `chunks/${language ? `${language}-${part}` : name.split('~')[0]}.js`;
            },
            assetFileNames: ({ names: [name = ''] }) => `assets/${name.split(/[~.]/)[0]}[extname]`,
            codeSplitting: {
              groups: [
                // The worker has these in every language, and a page in its own: a file for each language.
                {
                  name: (module) => {
                    const language = noteLanguage(module);
                    return language ? `${language}-note` : null;
                  },
                  priority: 4,
                },
                {
                  name: (module, modules) =>
                    !module.includes('/entrypoints/') && isLoaded(module, modules) ? 'ground' : null,
                  priority: 3,
                },
                {
                  name: 'shared',
                  tags: ['$initial'],
                  minShareCount: 2,
                  entriesAware: true,
                  // In bytes. From 20,000 on, two files came to wait for each other.
                  entriesAwareMergeThreshold: 6_000,
                },
              ],
            },
          },
  };
};

/** The pages whose style stands in the page itself: the popup is painted without waiting for another file. */
const dressedAtOnce = ['popup'];
/** What the policy of our own pages allows as style beside files: these texts and no other, by their digests. */
const styleDigests = new Set<string>();

/**
 * A page is painted when its style is there, and its scripts come later: style stands before them, in the popup as a text.
 */
const styleFirst: Plugin = {
  name: 'style-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { path, bundle }) {
      const links = [...html.matchAll(/\s*<link rel="stylesheet"[^>]*? href="\/([^"]*)"[^>]*>/g)];
      const rest = links.reduce((text, [link]) => text.replace(link, ''), html);
      const isAtOnce = dressedAtOnce.some((page) => path.includes(`/${page}`));
      let style = links.map(([link]) => link).join('');
      if (isAtOnce) {
        const sheets = links.map(([, file = '']) => {
          const asset = bundle?.[file];
          if (asset?.type !== 'asset') throw new Error(`The style of ${path} is not in the build: ${file}.`);
          return String(asset.source).trim();
        });
        const text = sheets.join('');
        styleDigests.add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
        style = `\n    <style>${text}</style>`;
      }
      return rest.replace(/\s*<script/, (script) => `${style}${script}`);
    },
  },
};

/**
 * The polyfill is written for CommonJS. What a bundler puts around that reads every name of the browser's API once, and
 * the browser then makes them all: 4 ms in each page and each time the background wakes (Chromium 156). As a module it
 * hands over what it made.
 */
const polyfillAsModule: Plugin = {
  name: 'polyfill-as-module',
  apply: 'build',
  transform: {
    filter: { id: /\/webextension-polyfill\/dist\/[\w.-]+\.js$/ },
    handler: (code) => `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
  },
};

const notices = licenceNotices();

/** Both browsers get Manifest V3. The oldest that may install it are those that have all it uses, which a test proves. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  webExt: { disabled: true },
  zip: {
    // What a reviewer needs to build the package again, and nothing else: no tests, no fixtures, no pictures.
    includeSources: [
      ...['components', 'entrypoints', 'lib', 'public', 'scripts', 'docs/store'].map((room) => `${room}/**`),
      ...['*.config.ts', 'package*.json', 'tsconfig.json', '.npmrc', '.nvmrc', 'README.md', 'LICENSE'],
    ],
    excludeSources: ['playwright.config.ts'],
  },
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
    'build:manifestGenerated': (_, { content_security_policy: policy }) => {
      if (typeof policy !== 'object' || !policy?.extension_pages)
        throw new Error('The pages have no policy.');
      policy.extension_pages = policy.extension_pages.replace(
        "style-src 'self'",
        ["style-src 'self'", ...styleDigests].join(' '),
      );
    },
    // Only those who own the project can give its page an address, and the stores ask for one.
    'zip:start': ({ logger }) => {
      if (!('homepage' in project))
        logger.warn(
          'package.json has no "homepage" yet: see docs/store/listing.md, before the first submission.',
        );
    },
    'build:done': ({ config }) => notices.write(config.outDir),
    'build:publicAssets': ({ config }, files) => {
      files.push(...manifestTexts());
      // Firefox knows no such file: there a policy needs no schema.
      if (config.browser !== 'firefox')
        files.push({
          relativeDest: policySchemaFile,
          contents: `${JSON.stringify(policySchema(), null, 2)}\n`,
        });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications'],
    // What an organisation sets.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: policySchemaFile } }),
    host_permissions: [hostPattern],
    // The project's page, once it has one.
    ...('homepage' in project && { homepage_url: project.homepage as string }),
    options_ui: { page: 'checklist.html#/settings', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+A' } },
      [browser === 'firefox' ? '_execute_sidebar_action' : openPanelCommand]: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_openPanel__',
      },
    },
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
              // For good: updates, the record and policies hang on it. After the @ stands no domain, for none is ours.
              id: 'abstain@abstain-extension',
              strict_min_version: `${minimum.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${minimum.firefox}.0` },
          },
          // Chromium wants a mail address here, and its store shows the publisher's own.
          author: project.author,
        }
      : { minimum_chrome_version: String(minimum.chrome) }),
  }),
  vite: ({ browser }) => ({
    plugins: [
      fewFiles(),
      styleFirst,
      polyfillAsModule,
      notices.plugin,
      languagesPlugin(),
      workedOut('lib/sites/linkedin/own-labels.ts', ownLabels),
      workedOut('lib/guide/style.ts', {
        style: transformSync(style, { loader: 'css', minify: true }).code.trim(),
      }),
    ],
    build: {
      // What the oldest browser of each build knows is left as it is written: smaller, and its own `light-dark()`.
      target: browser === 'firefox' ? `firefox${minimum.firefox}` : `chrome${minimum.chrome}`,
      // The module-preload polyfill contains `fetch(`; the extension requests nothing, so it goes without.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  }),
});
