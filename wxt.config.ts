import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { openPanelCommand } from './lib/extension/tabs';
import { hostPattern, matchPatterns } from './lib/sites/linkedin/addresses';
import project from './package.json' with { type: 'json' };
import { checkCaseFiles } from './scripts/check-case.ts';
import { licenceNotices } from './scripts/licence-notices.ts';
import minimum from './scripts/minimum-versions.json' with { type: 'json' };
import { policySchema, policySchemaFile } from './scripts/policy-schema.ts';
import { languagesPlugin, manifestTexts, textFindings } from './scripts/texts/build.ts';

/**
 * The popup waits for the last of its files, so what several pages load at once is put into few. The script on
 * LinkedIn's pages is one file anyway, and cannot be split.
 */
const fewFiles: Plugin = {
  name: 'few-files',
  apply: 'build',
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
              // The worker has these in every language; pages that need one of them load it from there.
              { name: 'at-once', test: /lib\/locales\/[^/]+\/(callout|toolbar)\.json$/, priority: 1 },
              {
                name: 'shared',
                tags: ['$initial'],
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: 20_000,
              },
            ],
          },
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
    plugins: [fewFiles, notices.plugin, languagesPlugin()],
    build: {
      // What the oldest browser of each build knows is left as it is written: smaller, and its own `light-dark()`.
      target: browser === 'firefox' ? `firefox${minimum.firefox}` : `chrome${minimum.chrome}`,
      // The module-preload polyfill contains `fetch(`; the extension requests nothing, so it goes without.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  }),
});
