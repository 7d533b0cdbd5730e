import { emptyPage, settingPage, switchMarkup } from './linkedin.ts';

/**
 * Pages on which a thing fixed in the window does not land where it is put, or is painted under something: what people
 * do to pages with style sheets, extensions and dialogs. Each is a kind, tried in both browsers.
 */
export interface HardPage {
  html: string;
  /** Script that the page runs once the switch was ringed; the ring has to follow. */
  later?: string;
}

const styled = (css: string, extra = '<div class="filler"></div>') =>
  settingPage(true, extra).replace('</head>', `<style>${css}</style></head>`);
const setLater = (css: string): HardPage => ({
  html: styled(''),
  later: `document.documentElement.style.cssText = ${JSON.stringify(css)}`,
});
const shownIn = (tag: string, attributes: string, show: string) =>
  emptyPage(
    `<h1>Setting</h1><p>…</p><${tag} id="box" ${attributes} aria-label="Data for Generative AI Improvement" style="width:500px">
    <h2>Data for Generative AI Improvement</h2>${switchMarkup(true)}<button>Done</button></${tag}><script>${show}</script>`,
  );

/** The main element has no size, clips, and holds the boxes in it that are fixed; what lies in the top layer is out of it. */
const held = (html: string) =>
  html.replace('<main>', '<main style="filter: blur(0); overflow: hidden; height: 0; width: 0; padding: 0">');

export const hardPages: Record<string, HardPage> = {
  'zoom on html': { html: styled('html { zoom: 1.25 }') },
  'zoom below one on html': { html: styled('html { zoom: 0.8 }') },
  'zoom on body': { html: styled('body { zoom: 0.9 }') },
  'zoom on html, set later': setLater('zoom: 1.4'),
  'transform on html': { html: styled('html { transform: scale(0.9) }') },
  'transform on html, set later': setLater('transform: translate(30px, 20px)'),
  'transform on body': { html: styled('body { transform: scale(0.95); transform-origin: 0 0 }') },
  'filter on html': { html: styled('html { filter: invert(1) hue-rotate(180deg) }') },
  'filter on html and scrolled': {
    html: styled('html { filter: grayscale(1) }'),
    later: 'scrollTo(0, 60)',
  },
  'contain on html and scrolled': {
    html: styled('html { contain: paint } body { height: 3000px }'),
    later: 'scrollTo(0, 100)',
  },
  'contain on html, set later, and scrolled': {
    html: styled(''),
    later: "document.documentElement.style.contain = 'layout'; scrollTo(0, 80)",
  },
  'will-change on html and scrolled': {
    html: styled('html { will-change: transform }'),
    later: 'scrollTo(0, 50)',
  },
  'room for a scroll bar at both edges of the window': {
    html: styled('html { scrollbar-gutter: stable both-edges; overflow-y: scroll }'),
    // The page is laid out anew.
    later: "document.body.style.paddingTop = '10px'",
  },
  'perspective on html': { html: styled('html { perspective: 500px }') },
  'a modal dialog': { html: shownIn('dialog', '', 'box.showModal()') },
  'a modal dialog, opened later': {
    html: shownIn('dialog', '', 'setTimeout(() => box.showModal(), 800)'),
  },
  'a popover': { html: shownIn('div', 'popover', 'box.showPopover()') },
  'a modal dialog in a box that holds what is fixed, and clips': {
    html: held(shownIn('dialog', '', 'box.showModal()')),
  },
  'a popover in a box that holds what is fixed, and clips': {
    html: held(shownIn('div', 'popover', 'box.showPopover()')),
  },
  'a popover, opened later': {
    html: shownIn('div', 'popover="manual"', 'setTimeout(() => box.showPopover(), 800)'),
  },
  'a popover closed and opened again': {
    html: shownIn('div', 'popover="manual"', 'box.showPopover()'),
    later: 'box.hidePopover(); setTimeout(() => box.showPopover(), 300)',
  },
  'rules of the page for every div and everything': {
    html: styled(
      'div, aside, * { transform: none } html > div, html > * { position: static; display: inline; zoom: 2 } div { opacity: 0.99 }',
    ),
  },
  'an absolute box out of a box that clips': {
    html: emptyPage('').replace(
      '<main></main>',
      `<div style="height:100px;overflow:hidden"><main style="position:absolute;top:300px;left:200px;width:700px"><h1>Data for Generative AI Improvement</h1>${switchMarkup(true)}</main></div>`,
    ),
  },
};
