// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Filled, InLanguage } from './Apart';
import { SourceLink } from './SourceLink';

const drawn = (what: preact.ComponentChild) => {
  const place = document.createElement('p');
  render(what, place);
  return place;
};

it('each value stands in an element of its own, and the text is as it was written', () => {
  const place = drawn(
    <Filled text="Ask {name} at {at}, {name}." values={{ name: 'דנה $& {at}', at: '<b>' }} />,
  );
  expect(place.textContent).toBe('Ask דנה $& {at} at <b>, דנה $& {at}.');
  expect([...place.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([
    'דנה $& {at}',
    '<b>',
    'דנה $& {at}',
  ]);
});

it('a place that nobody filled stays visible', () => {
  expect(drawn(<Filled text="Ask {name}." values={{}} />).innerHTML).toBe('Ask {name}.');
});

it.each([
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['de', 'ltr'],
])('words of %s run %s', (language, direction) => {
  const words = drawn(<InLanguage language={language}>text</InLanguage>).querySelector('bdi');
  expect([words?.lang, words?.dir]).toEqual([language, direction]);
});

it('a source’s publisher and title stand apart as one, in their order on every page', () => {
  const source = {
    publisher: 'LinkedIn',
    title: 'European Regional Privacy Notice',
    url: 'https://x.example',
  };
  const link = drawn(<SourceLink source={source} />).querySelector('a > bdi');
  expect(link?.textContent).toBe('LinkedIn: European Regional Privacy Notice');
});
