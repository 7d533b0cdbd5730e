// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { anyBears, namesOf } from '../../lib/guide/changes';
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
function bears(act: () => void, ringed: Element | null = by('switch'), referred: Element[] = []) {
  const observer = new MutationObserver(() => {});
  observer.observe(document, watched);
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records).not.toEqual([]);
  return anyBears(records, ringed, referred, concerns);
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

test('what a switch refers to for its name bears, wherever that stands, and so does its going', () => {
  by('next').innerHTML = '<b id="far">Far</b>';
  const referred = [by('far')];
  const ringed = by('switch');
  const rename = () => {
    textIn('far').data = 'Another';
  };
  expect(bears(rename, ringed)).toBe(false);
  expect(bears(rename, ringed, referred)).toBe(true);
  expect(bears(() => by('far').replaceWith('Another'), ringed, referred)).toBe(true);
});

test('an attribute that changes in what is ringed, or beside it, bears; elsewhere it does not', () => {
  const mark = (id: string) => () => by(id).setAttribute('aria-label', 'Another');
  const row = document.querySelector('li');
  expect(bears(mark('name'), row)).toBe(true);
  expect(bears(mark('name'))).toBe(true);
  expect(bears(mark('next'), row)).toBe(false);
});

test('a dialog that the page declares modal bears when it comes, is shown or goes; another does not', () => {
  const dialog = (more: string) => `<div><div id="box" role="alertdialog" ${more}><p>Sure?</p></div></div>`;
  for (const [more, does] of [
    ['aria-modal="true"', true],
    ['', false],
  ] as const) {
    expect(bears(() => document.body.insertAdjacentHTML('beforeend', dialog(more)))).toBe(does);
    expect(bears(() => by('box').parentElement?.setAttribute('style', 'display:none'))).toBe(does);
    expect(bears(() => by('box').parentElement?.remove())).toBe(does);
  }
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

describe('many changes at once', () => {
  const many = () => [...document.querySelectorAll('i')];
  beforeEach(() => {
    document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(60));
  });

  test('of attributes are asked one by one: elements that a script moves bear on nothing', () => {
    const move = () => {
      for (const one of many()) for (const at of ['left:1px', 'left:2px']) one.setAttribute('style', at);
    };
    expect(bears(move)).toBe(false);
    expect(
      bears(() => {
        move();
        by('switch').setAttribute('aria-checked', 'true');
      }),
    ).toBe(true);
  });

  test('of the tree are a page that is being built', () => {
    expect(bears(() => document.body.append(document.createElement('i')))).toBe(false);
    expect(
      bears(() => {
        for (const one of many()) one.remove();
      }),
    ).toBe(true);
  });

  test('of very many elements are not asked each', () => {
    document.body.insertAdjacentHTML('beforeend', '<i></i>'.repeat(1000));
    let asked = 0;
    const observer = new MutationObserver(() => {});
    observer.observe(document, watched);
    for (const one of many()) one.setAttribute('style', 'left:1px');
    const count = () => {
      asked += 1;
      return false;
    };
    expect(anyBears(observer.takeRecords(), by('switch'), [], count)).toBe(true);
    expect(asked).toBeLessThan(300);
    observer.disconnect();
  });
});

test('words are noise on a page whose changes have long brought nothing new', () => {
  const observer = new MutationObserver(() => {});
  observer.observe(document, watched);
  textIn('name').data = 'Another';
  const records = observer.takeRecords();
  observer.disconnect();
  expect(anyBears(records, by('switch'), [], concerns, false)).toBe(false);
});

test('a text far out in the row bears, where the switch has no other name', () => {
  const deep = '<div><div><div><div><input></div></div></div></div>';
  by('next').innerHTML = `<div><b id="far">A name of its own</b></div>${deep}`;
  const ringed = by('next').querySelector('input') as Element;
  const rename = () => {
    textIn('far').data = 'The name of another setting';
  };
  expect(bears(rename, ringed, [])).toBe(false);
  expect(bears(rename, ringed, namesOf(ringed))).toBe(true);
  // Beyond the row every text is another's.
  by('far').textContent = 'On';
  expect(namesOf(ringed)).toEqual([]);
  ringed.setAttribute('aria-labelledby', 'name');
  expect(namesOf(ringed)).toEqual([by('name')]);
});
