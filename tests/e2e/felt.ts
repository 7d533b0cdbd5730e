import { settingPage } from './linkedin.ts';

/**
 * Pages that try to feel whether something reads or watches them. Each writes what it felt into `felt`; a page that
 * nobody reads leaves it empty.
 */
const at = (script: string, html = settingPage(true)) =>
  html.replace(
    '</head>',
    `<script>window.felt = []; addEventListener('error', ({ message }) => felt.push(message));${script}</script></head>`,
  );

/** An element that would fade only if its style had been asked for before it was given its class. */
export const microtasks = at(`
  document.addEventListener('DOMContentLoaded', () => setInterval(async () => {
    const bait = document.createElement('div');
    bait.style.cssText = 'opacity: 0; transition: opacity 5s';
    bait.innerHTML = '<input type="checkbox" role="switch" aria-label="x">';
    bait.addEventListener('transitionrun', () => felt.push('style was asked for'));
    document.body.append(bait);
    await null; await null;
    bait.style.opacity = 1;
    await null; await null;
    const input = document.querySelector('.row input');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    setTimeout(() => bait.remove(), 20);
  }, 60));`);

/** Empty boxes behind the body, as a host of ours would look from outside. */
export const bait = at(`
  document.documentElement.append(document.createElement('body'));
  document.addEventListener('DOMContentLoaded', () => {
    for (let n = 0; n < 3; n++) {
      const box = document.createElement('div');
      if (n === 2) box.attachShadow({ mode: 'closed' }).innerHTML = '<div popover="manual" data-mark=""><div data-guide="ring"></div><aside data-guide="callout"></aside></div>';
      document.documentElement.append(box);
      window['bait' + n] = box;
    }
    setInterval(() => { for (let n = 0; n < 3; n++) if (!window['bait' + n].isConnected) felt.push('bait ' + n + ' was taken') }, 50);
  });`);

/** Observers of its own that resize what is watched: a stranger's \`ResizeObserver\` makes the browser report a loop. */
export const resizing = at(
  `document.addEventListener('DOMContentLoaded', () => {
    const row = document.querySelector('.row');
    const input = row.querySelector('input');
    let turn = 0;
    const observer = new ResizeObserver(() => { input.style.width = 48 + (turn++ % 7) + 'px'; input.style.height = 28 + (turn % 5) + 'px' });
    observer.observe(document.getElementById('deep'));
    setInterval(() => { document.getElementById('deep').style.width = 40 + (turn % 9) + 'px' }, 40);
  });`,
  settingPage(
    true,
    '<div><div><div><div><div><div id="deep" style="width:40px;height:4px"></div></div></div></div></div></div>',
  ),
);

/** A page that builds itself over its own HTML and takes any stranger beside the body for a fault, as React 18 does. */
export const hydrating = at(`
  const looked = () => {
    const strangers = [...document.documentElement.children].filter((one) => !/^(HEAD|BODY)$/.test(one.tagName));
    if (strangers.length) felt.push('a stranger before ' + document.readyState);
  };
  document.addEventListener('readystatechange', looked);
  document.addEventListener('DOMContentLoaded', () => { looked(); new Image().src = '/slow' });
  new MutationObserver(() => document.readyState === 'complete' || looked()).observe(document, { childList: true, subtree: true });`);

/** Whoever listens for everything that popovers and dialogs tell. */
export const listening = at(`
  for (const name of ['toggle', 'beforetoggle', 'close', 'cancel', 'focusin', 'fullscreenchange'])
    for (const target of [window, document, document.documentElement])
      target.addEventListener(name, (event) => felt.push(name + ' at ' + event.target.nodeName), true);
  setInterval(() => { if (document.querySelector(':popover-open, :modal')) felt.push('a popover is found') }, 50);`);

/** Controls named like what the page's own nodes are asked for. */
export const clobbered = settingPage(
  true,
  `<form>${[
    'contains',
    'matches',
    'localName',
    'parentElement',
    'getRootNode',
    'getAttribute',
    'assignedSlot',
    'isConnected',
    'ownerDocument',
    'querySelector',
    'querySelectorAll',
    'children',
    'shadowRoot',
    'nodeType',
    'closest',
    'getBoundingClientRect',
    'checkVisibility',
  ]
    .map((name) => `<input name="${name}">`)
    .join('')}</form>${[
    // A picture's name is a member of its document.
    'URL',
    'readyState',
    'hidden',
    'defaultView',
    'documentElement',
    'body',
    'host',
    'createElement',
    'createTreeWalker',
    'createRange',
    'elementFromPoint',
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'nodeType',
    'ownerDocument',
    'addEventListener',
  ]
    .map((name) => `<img name="${name}" alt="">`)
    .join('')}`,
);

/** A page that puts in one label after the other as fast as it can, and counts how many it got in within one second. */
export const flooding = settingPage(
  true,
  `<div id="flood"></div><script>
  window.rounds = 0;
  addEventListener('load', () => setTimeout(() => {
    const { port1, port2 } = new MessageChannel();
    const flood = document.getElementById('flood');
    const end = performance.now() + 1000;
    port1.onmessage = () => {
      if (performance.now() > end) return (window.isOver = true);
      const label = document.createElement('label');
      label.textContent = 'Label ' + rounds++;
      flood.append(label);
      if (flood.childElementCount > 200) flood.textContent = '';
      port2.postMessage(0);
    };
    port2.postMessage(0);
  }, 500));</script>`,
);
