import { describe, expect, test } from 'vitest';
import { host, hostPattern, matchPatterns, places, recognizePage } from '../../lib/sites/linkedin/addresses';

const kindOf = (address: string) => recognizePage(new URL(address));

describe('our pages', () => {
  test.each([
    [places.list, 'list'],
    [places.setting, 'setting'],
    [places.form, 'form'],
    ['https://www.linkedin.com/mypreferences/m/categories/privacy/', 'list'],
    ['https://www.linkedin.com/mypreferences/m/settings/data-for-ai-improvement?li_theme=light', 'setting'],
    ['https://www.linkedin.com/mypreferences/d/settings/Data-For-AI-Improvement#x', 'setting'],
    ['https://www.linkedin.com/help/linkedin/ask/ts-dpro', 'form'],
    ['https://www.linkedin.com/help/linkedin/ask/Ts-Dpro/?lang=de&hcppcid=search', 'form'],
    ['https://WWW.LINKEDIN.COM/help/linkedin/ask/TS-DPRO?trk=x', 'form'],
    ['https://www.linkedin.com:443/mypreferences/d/categories/privacy', 'list'],
    [places.research, 'research'],
    ['https://www.linkedin.com/mypreferences/m/settings/Policy-And-Academic-Research/?trk=x#y', 'research'],
  ])('%s is the %s', (address, kind) => expect(kindOf(address)).toBe(kind));
});

describe('pages that are not ours', () => {
  test.each([
    'https://www.linkedin.com/',
    'https://www.linkedin.com/mypreferences/d/',
    'https://www.linkedin.com/mypreferences/d/categories/privacy/more',
    'https://www.linkedin.com/mypreferences/d/categories/ads',
    'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvements',
    'https://www.linkedin.com/mypreferences/d/settings/data-for-generative-ai-improvement',
    'https://www.linkedin.com/mypreferences/d/settings/data-for-generative-ai',
    'https://www.linkedin.com/mypreferences/w/settings/data-for-ai-improvement',
    'https://www.linkedin.com/mypreferences/dm/settings/data-for-ai-improvement',
    'https://www.linkedin.com/de/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com//mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com/mypreferences/d/settings/policy-and-academic-research-2',
    'https://www.linkedin.com/mypreferences/d/policy-and-academic-research',
    'https://linkedin.com/mypreferences/d/settings/policy-and-academic-research',
    'https://www.linkedin.com/help/linkedin/ask/TS-DPROX',
    'https://www.linkedin.com/help/linkedin/ask/TS-DCR',
    'https://www.linkedin.com/help/linkedin/answer/a6278444',
    'http://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    'https://linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    'https://de.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com.evil.example/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.co/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com:8443/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com./mypreferences/d/settings/data-for-ai-improvement',
    'https://evil.example/https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com/?u=/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.linkedin.com/#/mypreferences/d/settings/data-for-ai-improvement',
    'https://www.xn--lnkedin-9za.com/mypreferences/d/settings/data-for-ai-improvement',
    'file:///mypreferences/d/settings/data-for-ai-improvement',
    'about:blank',
  ])('%s', (address) => expect(kindOf(address)).toBeNull());
});

describe('the pieces agree with each other', () => {
  test('each place is recognised as what it is', () => {
    for (const [kind, address] of Object.entries(places)) expect(kindOf(address)).toBe(kind);
  });

  test('every pattern and place is on the one host, over https', () => {
    expect(hostPattern).toBe(`https://${host}/*`);
    for (const address of [...matchPatterns, ...Object.values(places)])
      expect(address).toMatch(`https://${host}/`);
  });

  test('a script is started on each of our pages and not on the feed, the help pages or another form', () => {
    // How match patterns read: everything literal but the star; path and query are matched together.
    const started = (address: string) =>
      matchPatterns.some((pattern) =>
        new RegExp(`^${pattern.replace(/[.?]/g, '\\$&').replaceAll('*', '.*')}$`).test(address),
      );
    for (const address of Object.values(places)) {
      expect(started(address)).toBe(true);
      expect(started(`${address}?lang=de`)).toBe(true);
      expect(started(`${address}/`)).toBe(true);
    }
    expect(started(places.form.replace('TS-DPRO', 'ts-dpro'))).toBe(true);
    for (const path of [
      '/feed/',
      '/help/linkedin/answer/a6278444',
      '/help/linkedin/ask/TS-DCR',
      '/help/linkedin/ask/TS-DPROX',
    ])
      expect(started(`https://${host}${path}`)).toBe(false);
  });
});
