import { defineConfig } from 'wxt';
import { hostPattern, matchPatterns } from './lib/sites/linkedin/addresses';

/** Both browsers get Manifest V3; versions are the ones each build was tried in (Chromium 156, Firefox ESR 153). */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
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
  vite: () => ({
    // The module-preload polyfill contains `fetch(`; the extension requests nothing, so it goes without.
    build: { modulePreload: false, reportCompressedSize: false },
  }),
});
