import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from './launch.ts';

/** Draws the toolbar icons (public/icon) from our mark: plum on its own ground, so that it shows in light and dark. */
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#6b2350"/>
<rect x="5" y="7" width="22" height="13" rx="6.5" fill="none" stroke="#fff" stroke-width="2.6"/>
<circle cx="11.500" cy="13.500" r="3.300" fill="#fff"/>
<path d="M7 25.500h18" stroke="#f0a9cf" stroke-width="2.600" stroke-linecap="round"/></svg>`;

const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
});
mkdirSync('public/icon', { recursive: true });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0;display:block;width:${size}px;height:${size}px}</style>${mark}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
