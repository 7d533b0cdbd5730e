import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { linkedinAiTraining as theCase } from '../../lib/cases/claims';
import { type ClaimFilter, hasSides, noFilter } from '../../lib/domain/case/case-search';
import { panels } from '../../lib/domain/case/case-terms';
import { laneSpan, shareOf } from '../../lib/domain/case/case-time';
import { languages, textsOf } from '../../lib/locales';
import { dateInWords, listed, plural } from '../../lib/locales/format';
import { ownDocument } from '../../tests/fixtures/window';
import { everyFifth } from '../../tests/property/sample';
import { CaseView, type CaseViewProps, caseParts } from './CaseView';

const texts = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => [
      language,
      { caseWords: await textsOf('case', language), words: await textsOf('case-view', language) },
    ]),
  ),
);

let document: Document;
const begin = () => {
  document = ownDocument();
};
const end = () => void vi.unstubAllGlobals();

/** The view as a reader meets it: a filter it is given back is applied. */
async function show(language: string, given: Partial<CaseViewProps> = {}): Promise<Document> {
  const draw = (filter: ClaimFilter) =>
    act(() =>
      render(
        h(CaseView, {
          theCase,
          ...texts[language],
          today: '2026-11-25',
          date: (iso: string) => dateInWords(iso, language),
          count: (forms, n, values) => plural(language, forms, n, values),
          list: (names) => listed(language, names),
          languageName: (code: string) => `tongue ${code}`,
          regionName: (ref: string) => `place ${ref}`,
          own: null,
          onPrint: () => {},
          unknown: null,
          ...given,
          filter,
          onFilter: (next: ClaimFilter) => void draw(next),
        }),
        document.body,
      ),
    );
  await draw(given.filter ?? noFilter);
  return document;
}

/** Chooses in a field as a person does; the event is of the kind the view listens for. */
async function choose(field: Element | null | undefined, value: string): Promise<void> {
  const input = field as HTMLInputElement | HTMLSelectElement;
  await act(() => {
    input.value = value;
    const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

const ids = (selector: string, name: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));

// Every language's texts are complete by tests of their own; all are drawn in the long run.
describe.each(everyFifth(languages))('the view in %s', (language) => {
  // It is only looked at, so it is drawn once.
  beforeAll(async () => {
    begin();
    await show(language);
  });
  afterAll(end);

  test('shows every claim once, each with sources that can be opened', async () => {
    expect(ids('[data-topic] li[data-claim]', 'data-claim').toSorted()).toEqual(
      theCase.claims.map(({ id }) => id).toSorted(),
    );
    for (const { id, versions } of theCase.claims) {
      const card = document.getElementById(`claim-${id}`);
      const links = [...(card?.querySelectorAll('li[data-source] > a') ?? [])].map((a) =>
        a.getAttribute('href'),
      );
      const expected = versions.flatMap(({ sources }) =>
        sources.map((source) => theCase.sources[source]?.url),
      );
      expect(links, id).toEqual(expected);
      for (const link of links) expect(new URL(link ?? '').protocol, id).toMatch(/^https?:$/);
      expect(card?.querySelector('[data-stale]')?.textContent, id).toContain('2026');
    }
  });

  test('leads from every sentence, lane and event to claims that are there', async () => {
    const links = ids('a[href^="#/case/"]', 'href').map((href) => href?.slice('#/case/'.length) ?? '');
    expect(links.length).toBeGreaterThan(theCase.claims.length);
    for (const link of links)
      expect(
        caseParts.some((part) => part === link)
          ? document.getElementById(`case-${link}`)
          : document.getElementById(`claim-${link}`),
        link,
      ).not.toBeNull();
    expect(ids('[data-statement]', 'data-statement').toSorted()).toEqual(
      theCase.statements.map(({ id }) => id).toSorted(),
    );
    for (const statement of document.querySelectorAll('[data-statement]'))
      expect(statement.querySelectorAll('a').length, statement.textContent ?? '').toBeGreaterThan(0);
    for (const event of document.querySelectorAll('[data-event]'))
      expect(event.querySelector('a')?.textContent).toBeTruthy();
  });

  test('leaves no place unfilled and no text missing', async () => {
    expect(document.body.textContent).not.toMatch(/\{\w+\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/);
    for (const panel of panels.filter((name) => name !== 'summary'))
      expect(document.querySelectorAll(`[data-panel="${panel}"] li`).length, panel).toBeGreaterThan(0);
  });

  test('puts the versions of a dispute side by side, the careful one first and marked', async () => {
    const sided = theCase.claims.filter(hasSides);
    expect(ids('[data-disputes] > li', 'data-claim')).toEqual(sided.map(({ id }) => id));
    for (const { id, versions } of sided) {
      const told = [...document.querySelectorAll(`[data-disputes] [data-claim="${id}"] ol > li`)];
      expect(told, id).toHaveLength(versions.length);
      expect(
        told.map((version) => version.getAttribute('data-careful')),
        id,
      ).toEqual(versions.map((_, n) => String(n === 0)));
      expect(told[0]?.textContent, id).toContain(texts[language].words.careful);
    }
  });

  test('says of the fine what it was not, with AI training first', async () => {
    const [first] = document.querySelectorAll('[data-panel="fine-not-about"] li');
    const statement = theCase.statements.find(({ panel }) => panel === 'fine-not-about')?.id ?? '';
    expect(first?.textContent).toContain(texts[language]?.caseWords.statements[statement]);
  });
});

describe('the reader', () => {
  beforeEach(begin);
  afterEach(end);

  test('narrows the claims by search, topic, status and region, and shows all again', async () => {
    await show('en');
    const [search, region, topic, status] = document.querySelectorAll(
      '#case-claims [data-filters] :is(input, select)',
    );
    const found = () => ids('[data-topic] li[data-claim]', 'data-claim');
    await choose(search, 'garante 2003');
    expect(found()).toEqual([]);
    expect(document.querySelector('[data-found="0"]')?.textContent).toContain('No claim fits');
    await choose(search, '2003');
    expect(found()).toEqual(['U-06']);
    await choose(search, '');
    await choose(topic, 'fine');
    expect(found()).toEqual(theCase.claims.filter((claim) => claim.topic === 'fine').map(({ id }) => id));
    await choose(status, 'reported');
    expect(found()).toEqual(['A-10']);
    // Paper has no fields, so the text says there what was left out.
    expect(document.querySelector('#case-claims [data-narrowed]')?.textContent).toBe(
      'Topic: The fine of 2024 · Status: As reported',
    );
    await choose(region, 'GB');
    expect(found()).toEqual([]);
    await act(() => document.querySelector<HTMLButtonElement>('[data-act="clear"]')?.click());
    expect(found()).toHaveLength(theCase.claims.length);
    expect(document.querySelector('[data-act="clear"]')).toBeNull();
    expect(document.querySelector('[data-narrowed]')).toBeNull();
  });

  test('opens the topics when something is asked for, and only then', async () => {
    await show('en');
    expect(document.querySelectorAll('[data-topic][open]')).toHaveLength(0);
    await choose(document.querySelector('#case-claims input[type=search]'), 'hamburg');
    expect(document.querySelectorAll('[data-topic][open]').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('[data-topic]:not([open])')).toHaveLength(0);
  });

  test('leaves the topics folded where only a region was chosen, as it is from the beginning', async () => {
    await show('en');
    const region = document.querySelector('#case-claims [data-filters] select');
    await choose(region, 'GB');
    expect(document.querySelector('[data-narrowed]')).not.toBeNull();
    expect(document.querySelectorAll('[data-topic]').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('[data-topic][open]')).toHaveLength(0);
  });

  test('narrows the timeline by region and by kind; today stays', async () => {
    await show('en');
    expect(ids('[data-event]', 'data-event')).toEqual(theCase.timeline.map(({ id }) => id));
    const bar = () =>
      document
        .querySelector('[data-lane="hong-kong"] rect + rect, [data-lane="hong-kong"] g + g rect')
        ?.getAttribute('x');
    const before = bar();
    await choose(document.querySelector('#case-timeline select'), 'HK');
    expect(ids('[data-lane]', 'data-lane')).toEqual(['hong-kong']);
    expect(bar(), 'in the same place in time').toBe(before);
    expect(before).toBeTruthy();
    expect(ids('[data-event]', 'data-event')).toEqual([
      'policy-changed',
      'first-report',
      'hong-kong-pause',
      'announced',
      'start',
    ]);
    const press = [...document.querySelectorAll<HTMLInputElement>('#case-timeline fieldset input')].at(-1);
    await act(() => press?.click());
    expect(ids('[data-event]', 'data-event')).not.toContain('first-report');
    expect(document.querySelector('#case-timeline [data-narrowed]')?.textContent).toMatch(
      /^Region: place HK · Kinds of event: (?!.*Press)/,
    );
    expect(document.querySelector('[data-today="2026-11-25"]')).not.toBeNull();
  });

  test('sees today between what was and what is to come', async () => {
    await show('en');
    const order = [...document.querySelectorAll('[data-timeline] > li')].map(
      (item) => item.getAttribute('data-event') ?? 'today',
    );
    const today = order.indexOf('today');
    const dated = new Map(theCase.timeline.map(({ id, date }) => [id, date]));
    expect(order.slice(0, today).every((id) => (dated.get(id) ?? '') <= '2026-11-25')).toBe(true);
    expect(order.slice(today + 1).every((id) => (dated.get(id) ?? '') > '2026-11-25')).toBe(true);
    expect(order.slice(today + 1)).toContain('new-procedure');
  });

  test('is told which claims are overdue for a check, and how many', async () => {
    await show('en', { today: '2027-02-22' });
    const overdue = theCase.claims.filter(({ reviewAfter }) => reviewAfter < '2027-02-22');
    expect(overdue.length).toBeGreaterThan(0);
    expect(document.querySelector('[data-stale-count]')?.getAttribute('data-stale-count')).toBe(
      String(overdue.length),
    );
    expect(document.querySelector('#claim-O-06 [data-stale]')?.textContent).toMatch(
      /check again.*may have changed/,
    );
    await show('en');
    expect(document.querySelector('[data-stale-count]')).toBeNull();
    expect(document.querySelector('#claim-O-06 [data-stale]')?.textContent).not.toMatch(/may have changed/);
  });

  test('is told when an address names no claim', async () => {
    await show('en', { unknown: 'Z-99' });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Z-99');
  });

  test('finds their own region first in the list', async () => {
    await show('en', { own: 'DE-BY' });
    const options = ids('#case-claims [data-filters] label:nth-of-type(2) option', 'value');
    expect(options.slice(0, 2)).toEqual(['', 'DE-BY']);
  });
});

describe('the drawing of where training ran', () => {
  beforeEach(begin);
  afterEach(end);

  const span = laneSpan(theCase.lanes, '2026-11-25');

  test('draws Europe’s lane empty until 3 November 2025 and running until today', async () => {
    await show('en');
    const bars = [...document.querySelectorAll('[data-lane="europe"] rect')];
    expect(bars).toHaveLength(1);
    const [x, width] = ['x', 'width'].map((name) => Number.parseFloat(bars[0]?.getAttribute(name) ?? ''));
    expect(x).toBeCloseTo(100 * shareOf(span, '2025-11-03'), 1);
    expect((x ?? 0) + (width ?? 0)).toBeCloseTo(100 * shareOf(span, '2026-11-25'), 1);
  });

  test('draws the short time of 2024 apart from what is known to have run', async () => {
    await show('en');
    for (const lane of ['uk', 'hong-kong', 'canada'])
      expect(ids(`[data-lane="${lane}"] rect`, 'data-extent')).toEqual(['unknown', 'known']);
  });
});
