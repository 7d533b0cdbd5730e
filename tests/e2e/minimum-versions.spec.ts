import { readFileSync } from 'node:fs';
import minimum from '../../scripts/minimum-versions.json' with { type: 'json' };
import { type Browser, type Naming, needsOf as needsOfNamed, readBuild } from './browser-needs.ts';
import { expect, test } from './extension.ts';

/**
 * The oldest browsers that may install Abstain are the oldest that have everything its build names; both halves are
 * read from the built files and from MDN's data. No browser is started.
 */

/** What a build names and can do without, or what is not what its name suggests; each with why. */
const doesWithout: Record<string, string> = {
  'css.properties.font-family.ui-serif': 'the next family of the list is taken',
  'css.properties.orphans': 'print breaks a page elsewhere',
  'css.properties.widows': 'print breaks a page elsewhere',
  'css.properties.break-after.avoid': 'print breaks a page elsewhere',
  'css.properties.break-before.avoid': 'print breaks a page elsewhere',
  'css.properties.text-wrap.pretty': 'lines end elsewhere',
  'css.properties.resize': 'a field on a phone has no corner to pull',
  'webextensions.manifest.sidebar_action': 'Firefox for Android has no sidebar and ignores it',
  'webextensions.manifest.sidebar_action.default_panel': 'as above',
  'webextensions.manifest.sidebar_action.default_title': 'as above',
  'webextensions.manifest.sidebar_action.open_at_install': 'as above',
  'webextensions.manifest.commands': 'Firefox for Android has no shortcuts and ignores it',
  'webextensions.manifest.commands._execute_action': 'as above',
  'webextensions.manifest.commands._execute_sidebar_action': 'as above',
  'webextensions.manifest.browser_specific_settings.gecko_android': 'read by Firefox for Android alone',
  'webextensions.api.storage.StorageArea.setAccessLevel': 'called where there is one',
  'webextensions.api.storage.managed': 'Firefox for Android has no policies; there nothing counts as set',
  'webextensions.api.storage.managed.get': 'as above',
  'api.Document.moveBefore': 'Preact calls it where there is one',
  'api.HTMLGeolocationElement.isValid': 'asked of a date by the calendar library',
  'api.XRCylinderLayer.radius': 'a word of the calendar library',
};

const builds: { build: string; browser: Browser; oldest: number }[] = [
  { build: '.output/chrome-mv3', browser: 'chrome', oldest: minimum.chrome },
  { build: '.output/chrome-mv3', browser: 'edge', oldest: minimum.chrome },
  { build: '.output/firefox-mv3', browser: 'firefox', oldest: minimum.firefox },
  { build: '.output/firefox-mv3', browser: 'firefox_android', oldest: minimum.firefox },
];

/** Reading a build takes seconds, so it is done once. */
const read = new Map<string, Naming>();
const needsOf = (build: string, browser: Browser) =>
  needsOfNamed(
    read.getOrInsertComputed(build, () => readBuild(build)),
    browser,
  );

for (const { build, browser, oldest } of builds)
  test(`${browser} ${oldest} has all that its build names, and one version before lacks something`, () => {
    const { certain, likely } = needsOf(build, browser);
    expect(certain.length).toBeGreaterThan(300);
    expect(likely.length).toBeGreaterThan(300);
    const needed = [...certain, ...likely].filter(({ feature }) => !(feature in doesWithout));
    expect(needed.filter(({ version }) => version > oldest)).toEqual([]);
    const newest = certain.filter(({ version, feature }) => version === oldest && !(feature in doesWithout));
    expect(newest.map(({ feature }) => feature)).not.toEqual([]);
  });

test('nothing is excused that no browser lacks', () => {
  const lacking = builds.flatMap(({ build, browser, oldest }) => {
    const { certain, likely } = needsOf(build, browser);
    return [...certain, ...likely].filter(({ version }) => version > oldest).map(({ feature }) => feature);
  });
  expect(Object.keys(doesWithout).filter((feature) => !lacking.includes(feature))).toEqual([]);
});

test('the manifests and the README name these versions', () => {
  const readme = readFileSync('README.md', 'utf8');
  const named = [...readme.matchAll(/^\| (Chromium|Edge|Firefox)[^|]*\| (\d+) /gm)].map(
    ([, name, from]) => `${name} ${from}`,
  );
  const { chrome, firefox } = minimum;
  expect(named).toEqual([`Chromium ${chrome}`, `Edge ${chrome}`, `Firefox ${firefox}`, `Firefox ${firefox}`]);
  const manifest = (build: string) => JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8'));
  expect(manifest('.output/chrome-mv3').minimum_chrome_version).toBe(String(minimum.chrome));
  expect(manifest('.output/firefox-mv3').browser_specific_settings.gecko.strict_min_version).toBe(
    `${minimum.firefox}.0`,
  );
});
