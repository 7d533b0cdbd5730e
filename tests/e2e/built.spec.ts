import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import JSZip from 'jszip';
import { ceilings } from '../../bench/budgets.ts';
import { expect, test } from './extension.ts';

/** What the built files themselves promise, in both builds; no browser is started. */

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

interface BuiltFile {
  name: string;
  text: string;
}

const filesOf = (build: string, ending: RegExp): BuiltFile[] =>
  readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** What the policy of the extension's own pages says, directive by directive. */
const policyOf = (build: string): string[] =>
  JSON.parse(
    readFileSync(join(build, 'manifest.json'), 'utf8'),
  ).content_security_policy.extension_pages.split('; ');

const count = (text: string, word: string) => text.split(word).length - 1;

for (const build of builds) {
  const scripts = () => filesOf(build, /\.js$/);
  const pages = () => filesOf(build, /\.html$/);

  test(`${build}: asks for what it says it asks for, and opens no door to a page`, () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    expect(new Set(manifest.permissions)).toEqual(
      new Set(['storage', 'alarms', ...(build.includes('chrome') ? ['sidePanel'] : [])]),
    );
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(['https://www.linkedin.com/*']);
    expect(manifest.incognito).toBe('not_allowed');
    for (const door of ['web_accessible_resources', 'externally_connectable', 'key'])
      expect(manifest, `${door} in the manifest`).not.toHaveProperty(door);
    const [script, ...more] = manifest.content_scripts;
    expect(more).toEqual([]);
    expect(script).toMatchObject({ js: ['guide.js'], run_at: 'document_start' });
    expect(Object.keys(script).sort()).toEqual(['js', 'matches', 'run_at']);
    for (const pattern of script.matches)
      expect(pattern).toMatch(
        /^https:\/\/www\.linkedin\.com\/(mypreferences|psettings|help\/linkedin\/ask)\//,
      );

    // The project's page, once it has one.
    expect(manifest.homepage_url).toBe(JSON.parse(readFileSync('package.json', 'utf8')).homepage);

    const policy = policyOf(build);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  test(`${build}: whatever it asks for has its sentence in the README and in the stores’ form`, () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions']
      .flatMap((list) => manifest[list] ?? [])
      .sort();
    const part = (file: string, from: string) =>
      readFileSync(file, 'utf8').split(from)[1]?.split(/\n##/)[0] ?? '';
    const inReadme = [...part('README.md', '### Permissions').matchAll(/^\*\*`([^`]+)`\*\*/gm)];
    const inForm = [...part('docs/store/listing.md', '## Why each permission').matchAll(/^\| `([^`]+)`/gm)];
    for (const told of [inReadme, inForm]) {
      const names = told.map(([, name]) => name);
      expect(asked.filter((one) => !names.includes(one))).toEqual([]);
      // Chromium's own is not asked for in Firefox; nothing else may be told and not asked for.
      expect(names.filter((one) => one !== 'sidePanel' && !asked.includes(one))).toEqual([]);
    }
  });

  test(`${build}: it carries the licence of each package that is in it`, () => {
    const notices = readFileSync(join(build, 'licences.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    // Each with its text: a line that only names the licence is none.
    const told = notices.split(/^-{72}$/m).map((notice) => notice.trim());
    for (const [name, version] of Object.entries(dependencies))
      expect(told.find((notice) => notice.startsWith(`${name} ${version} (`))?.length, name).toBeGreaterThan(
        200,
      );
  });

  test(`${build}: nothing in it can ask the network or run a text as script`, () => {
    const reach =
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts/;
    const run = /\beval\(|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML\s*=/;
    const found = scripts().filter(({ text }) => reach.test(text) || run.test(text));
    expect(scripts().length).toBeGreaterThan(20);
    expect(found.map(({ name }) => name)).toEqual([]);
    // Preact can set it, if a view asks; none of ours does.
    const own = count(readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'), '.innerHTML');
    expect(scripts().reduce((sum, { text }) => sum + count(text, '.innerHTML'), 0)).toBe(own);
  });

  test(`${build}: its pages hold no script, style or handler of their own, and load nothing from elsewhere`, () => {
    expect(pages().length).toBeGreaterThan(8);
    for (const { name, text } of pages()) {
      expect(text, name).toMatch(/^<!doctype html>\s*<html lang="/i);
      expect(text, `${name}: its title`).toMatch(/<title>\S/);
      expect(text, `${name}: script in the page`).not.toMatch(
        /<script(?![^>]*\ssrc=)[^>]*>|\son\w+=|javascript:/i,
      );
      expect(text, `${name}: style of an element`).not.toMatch(/\sstyle=/i);
      // The popup's own style stands in it, and the policy allows that very text.
      for (const [, style = ''] of text.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
        expect(policyOf(build).join('; '), `${name}: style in the page`).toContain(
          `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
        );
      for (const [, address = ''] of text.matchAll(/\s(?:src|href)="([^"]*)"/g))
        expect(address, name).toMatch(/^\/(chunks|assets)\//);
    }
  });

  test(`${build}: the script on LinkedIn's pages is one file without parser, framework or wrapper`, () => {
    const { text } = scripts().find(({ name }) => name === join(build, 'guide.js')) ?? { text: '' };
    expect(Buffer.byteLength(text)).toBeGreaterThan(1000);
    // A tripwire, and no reason to write worse code: half of it reads the page, a third draws, the rest is labels and style.
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(ceilings.script);
    const carried =
      /ZodMini|_zod|safeParse|preact|__k\b|webextension-polyfill|content-script-started|postMessage|dispatchEvent|\bimport\b/;
    expect(carried.exec(text)?.[0]).toBeUndefined();
  });

  test(`${build}: packed, it is no larger than it was`, async () => {
    const zip = new JSZip();
    for (const entry of readdirSync(build, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const file = join(entry.parentPath, entry.name);
        zip.file(relative(build, file), readFileSync(file), { createFolders: false });
      }
    const packed = await zip.generateAsync({
      type: 'uint8array',
      compression: 'DEFLATE',
      compressionOptions: { level: 9 },
    });
    expect(packed.length).toBeLessThanOrEqual(ceilings.package);
  });
}
