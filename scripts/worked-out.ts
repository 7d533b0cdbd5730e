import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets a build work out a module's constants once, so that no page has to.
 *
 * @param file the module, as a path from the project's folder; nothing in it depends on the browser, time or page
 * @param constants what it exports: texts, numbers, and lists of them
 */
export const workedOut = (file: string, constants: Readonly<Record<string, unknown>>): Plugin => ({
  name: 'worked-out',
  apply: 'build',
  load: (id) =>
    id === resolve(file).replaceAll('\\', '/')
      ? Object.entries(constants)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : null,
});
