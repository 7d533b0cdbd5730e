import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The file in the package that holds the licence of everything in it. */
export const noticesFile = 'licences.txt';

/** The folder of the package that a module belongs to, or null for one of ours. */
function packageFolder(module: string): string | null {
  const file = module.replace(/^\0/, '').replace(/\?.*$/, '');
  if (!file.includes('/node_modules/')) return null;
  for (let folder = dirname(file); folder.includes('/node_modules/'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
  }
  return null;
}

/**
 * What one package says of itself, and the text of its licence, which MIT and its kin want in every copy. Where a package
 * comes without it, the text stands in `scripts/licences`, as its repository has it.
 * The Mozilla Public License asks for the way to its text and to the source instead (MPL 2.0, Exhibit A and 3.2).
 */
function noticeOf(folder: string): string {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (license === 'MPL-2.0')
    return `${name} ${version} (${license})

The source code of this package is subject to the terms of the Mozilla Public License, v. 2.0, whose text is at
https://mozilla.org/MPL/2.0/. Abstain uses it unchanged; its source code is at ${homepage ?? repository.url}.
`;
  const kept = join('scripts', 'licences', `${name}.txt`);
  const text = [file && join(folder, file), kept].find((one) => one && existsSync(one));
  if (!text)
    throw new Error(
      `${name} comes without the text of its licence, which must be in the package: put it into ${kept}.`,
    );
  return `${name} ${version} (${license})\n\n${readFileSync(text, 'utf8').trim()}\n`;
}

/**
 * Gathers the packages whose code goes into a build, over all the bundles it is made of.
 * @returns `plugin` goes into each bundle; `write` puts the notices into the finished build
 */
export function licenceNotices(): { plugin: Plugin; write(build: string): void } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'licence-notices',
      apply: 'build',
      generateBundle(_, files) {
        for (const file of Object.values(files))
          if (file.type === 'chunk')
            for (const [module, { renderedLength }] of Object.entries(file.modules)) {
              const folder = renderedLength > 0 ? packageFolder(module.replaceAll('\\', '/')) : null;
              if (folder) folders.add(folder);
            }
      },
    },
    write(build) {
      const own = `Abstain\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
      const others = [...folders].map(noticeOf).sort();
      writeFileSync(join(build, noticesFile), [own, ...new Set(others)].join(`\n${'-'.repeat(72)}\n\n`));
    },
  };
}
