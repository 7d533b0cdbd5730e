// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { anyBears } from '../../lib/guide/changes';
import { watched } from '../../lib/guide/noise';

/** Which of a page's changes are a reason to look at it at once; the others are noise until they last. */

const by = (id: string) => document.getElementById(id) as HTMLElement;
const textIn = (id: string) => by(id).firstChild as Text;
const concerns = (node: Node) => node instanceof Element && node.matches('input,label,h1,h2');

beforeEach(() => {
  document.body.innerHTML = `<h1><b id="title">Title</b></h1><p id="clock">12:00</p>
    <main><ul><li><div><span id="name">Name</span></div><p><input id="switch"></p></li>
    <li><p id="next">Next</p><label id="label">Label</label></li></ul></main>`;
});

/** Whether any of what is done bears on a reading. */
function bears(act: () => void, ringed: Element | null = by('switch')) {
  const observer = new MutationObserver(() => {});
  observer.observe(document, watched);
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records).not.toEqual([]);
  return anyBears(records, ringed, concerns);
}

test.each(['title', 'name', 'label'])(
  'a text that changes in a heading, the row or a label bears: %s',
  (id) => {
    expect(
      bears(() => {
        textIn(id).data = 'Another';
      }),
    ).toBe(true);
    expect(bears(() => by(id).replaceChildren('A third'))).toBe(true);
    expect(bears(() => by(id).replaceChildren(document.createElement('i')))).toBe(true);
  },
);

test.each(['clock', 'next'])('a text that changes elsewhere does not: %s', (id) => {
  expect(
    bears(() => {
      textIn(id).data = 'Another';
    }),
  ).toBe(false);
  expect(bears(() => by(id).replaceChildren('A third'))).toBe(false);
});

test('where nothing is ringed, headings and labels bear still', () => {
  expect(
    bears(() => {
      textIn('title').data = 'Another';
    }, null),
  ).toBe(true);
  expect(
    bears(() => {
      textIn('name').data = 'Another';
    }, null),
  ).toBe(false);
});
