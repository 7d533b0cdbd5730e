import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { folder } from './browser.ts';

/** How each tour library is told to point at one element, and its style sheet; as its own documentation says. */
const tours = {
  'driver.js': {
    css: 'driver.js/dist/driver.css',
    code: `import { driver } from 'driver.js';
      export const point = (element) => driver().highlight({ element, popover: { title: 'Abstain', description: 'Turn this switch off.' } });`,
  },
  'shepherd.js': {
    css: 'shepherd.js/dist/css/shepherd.css',
    code: `import Shepherd from 'shepherd.js';
      export const point = (element) => {
        const tour = new Shepherd.Tour({ useModalOverlay: true });
        tour.addStep({ attachTo: { element, on: 'bottom' }, text: 'Turn this switch off.' });
        tour.start();
      };`,
  },
  'intro.js': {
    css: 'intro.js/introjs.css',
    code: `import introJs from 'intro.js';
      export const point = (element) => introJs.tour().setOptions({ steps: [{ element, intro: 'Turn this switch off.' }] }).start();`,
  },
} as const;

export type Tour = keyof typeof tours;
export const tourNames = Object.keys(tours) as Tour[];

/** Makes an extension that waits for one fixed selector, as the minimal one does, and lets a library point at it. */
export async function tourExtension(name: Tour): Promise<string> {
  const { css, code } = tours[name];
  const made = folder();
  const wait = `${code}
    chrome.storage.local.get('guide').then(() => {
      const look = () => {
        const element = document.querySelector('main [aria-labelledby=someSettingKey]');
        if (!element) return;
        watching.disconnect();
        point(element);
      };
      const watching = new MutationObserver(look);
      watching.observe(document, { subtree: true, childList: true });
      look();
    });`;
  await build({
    stdin: { contents: wait, resolveDir: resolve('.') },
    bundle: true,
    minify: true,
    format: 'iife',
    outfile: join(made, 'tour.js'),
  });
  cpSync(resolve('node_modules', css), join(made, 'tour.css'));
  writeFileSync(join(made, 'worker.js'), '');
  writeFileSync(
    join(made, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      permissions: ['storage'],
      host_permissions: ['https://www.linkedin.com/*'],
      background: { service_worker: 'worker.js' },
      content_scripts: [
        {
          matches: ['https://www.linkedin.com/mypreferences/*'],
          js: ['tour.js'],
          css: ['tour.css'],
          run_at: 'document_start',
        },
      ],
    }),
  );
  return made;
}
