// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { ChecklistPage, openChecklist } from '../checklist/ChecklistPage';
import { openDesk } from '../desk';
import { DoorsFor } from '../doors';
import { PopupPage } from '../popup/PopupPage';
import { WelcomePage } from '../welcome/WelcomePage';

/** What a person sees of the organisation's policy. */

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div><div id="language"></div>';
  location.hash = '';
});
afterEach(() => act(() => render(null, document.getElementById('root') as HTMLElement)));

const root = () => document.getElementById('root') as HTMLElement;
const shown = (text: string) => eventually(() => expect(root().textContent).toContain(text));

async function show(
  page: 'popup' | 'welcome' | 'settings' | 'record' | 'steps/old-posts',
  policy: Record<string, unknown>,
) {
  const doors = fakeDoors({ policy });
  if (page !== 'popup' && page !== 'welcome') location.hash = `#/${page}`;
  const view =
    page === 'popup' ? (
      <PopupPage opened={await openDesk(doors)} />
    ) : page === 'welcome' ? (
      <WelcomePage opened={await openDesk(doors)} />
    ) : (
      <ChecklistPage opened={await openChecklist(doors)} />
    );
  await act(() => render(<DoorsFor doors={doors}>{view}</DoorsFor>, root()));
  return doors;
}

test('the settings say what the organisation set, and what of it is ignored', async () => {
  await show('settings', {
    region: 'DE-BY',
    guidance: 'beside',
    sync: false,
    reminderDays: 30,
    contact: 'privacy@example.org',
    hiddenSteps: ['close-account'],
    language: 'xx',
  });
  await shown('Where you live: Bavaria is suggested.');
  const list = root().querySelector('[data-organisation] ul')?.textContent ?? '';
  for (const line of ['Beside the page', 'aren’t shared', '30 days', 'privacy@example.org', 'Last resort'])
    expect(list).toContain(line);
  expect(root().querySelector('[data-ignored="language"]')?.textContent).toContain('“language”');
});

test('whom to ask stands apart from the words around it, so that it can’t turn them', async () => {
  await show('settings', { contact: 'דנה 12' });
  await shown('\u2068דנה 12\u2069');
});

test('without a policy the settings say nothing of an organisation', async () => {
  await show('settings', {});
  await shown('Guidance');
  expect(root().querySelector('[data-organisation]')).toBeNull();
});

test('a suggested region is the person’s only once they say so', async () => {
  const doors = await show('popup', { region: 'DE' });
  await eventually(() => expect(root().querySelector('footer > details')).not.toBeNull());
  (root().querySelector('footer > details') as HTMLDetailsElement).open = true;
  await shown('suggests Germany');
  expect((await doors.record.read()).events).toEqual([]);
  const yes = root().querySelector<HTMLElement>('[data-suggested] button');
  await act(() => yes?.click());
  await eventually(async () =>
    expect((await doors.record.read()).events).toMatchObject([{ kind: 'region-chosen', region: 'DE' }]),
  );
});

test.each(['popup', 'welcome'] as const)(
  'the %s speaks the organisation’s language until the person chooses one',
  async (page) => {
    const doors = await show(page, {});
    const speaks = (language: string) =>
      eventually(() => expect(document.documentElement.lang).toBe(language));
    const tell = async (policy: Record<string, unknown>) => {
      doors.browser.policy = policy;
      await act(async () => doors.changed.policy());
    };
    await speaks('en');
    await tell({ language: 'de' });
    await speaks('de');
    await shown('Schalter');
    await tell({ language: 'es' });
    await speaks('es');
    const list = [...document.querySelectorAll('select')].find(({ options }) => options[0]?.lang === 'en');
    await act(() => {
      if (list) list.value = 'fr';
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await speaks('fr');
    await tell({ language: 'de' });
    // Time enough for another language to come.
    await act(() => new Promise((done) => setTimeout(done, 200)));
    expect(document.documentElement.lang).toBe('fr');
    expect((await doors.record.read()).events).toMatchObject([{ kind: 'language-chosen', language: 'fr' }]);
  },
);

test('what the organisation chose is not said to be the person’s choice', async () => {
  const doors = await show('welcome', { guidance: 'beside' });
  await shown('Set by your organisation');
  expect(root().textContent).not.toContain('Saved.');
  await act(() => root().querySelector<HTMLElement>('[data-guidance="beside"]')?.click());
  await shown('Saved.');
  expect(root().textContent).not.toContain('Set by your organisation');
  expect((await doors.record.read()).events).toMatchObject([{ kind: 'guidance-chosen', mode: 'beside' }]);
});

test.each(['popup', 'welcome'] as const)(
  'practice only: %s offers practice and nothing on LinkedIn',
  async (page) => {
    await show(page, { practiceOnly: true, contact: 'privacy@example.org' });
    await shown('Practice only');
    expect(root().textContent).toContain('privacy@example.org');
    expect(root().querySelector('[data-guidance]')).toBeNull();
    expect(root().querySelector('a[href*="linkedin.com"]')).toBeNull();
  },
);

test('sync that is ruled out cannot be turned on', async () => {
  await show('record', { sync: false });
  await shown('Your organisation doesn’t allow sharing.');
  expect(root().querySelector('[data-act="sync"]')).toBeNull();
});

test.each([
  [[], true],
  [['close-account'], false],
])('with %j hidden, closing the account is a step: %s', async (hiddenSteps, there) => {
  await show('steps/old-posts', { hiddenSteps });
  await eventually(() => {
    expect(root().querySelector('[data-step="old-posts"]')).not.toBeNull();
    expect(root().querySelector('[data-step="close-account"]') !== null).toBe(there);
  });
});

test('a choice shows as made once the browser has told the policy: until then no page goes by it', async () => {
  let tell = (_set: Record<string, unknown>) => {};
  const doors = fakeDoors();
  doors.readManaged = () =>
    new Promise((told) => {
      tell = told;
    });
  await act(async () =>
    render(
      <DoorsFor doors={doors}>
        <WelcomePage opened={await openDesk(doors)} />
      </DoorsFor>,
      root(),
    ),
  );
  const button = () => root().querySelector<HTMLElement>('[data-guidance="highlight"]');
  await act(() => button()?.click());
  await eventually(() => expect(button()?.getAttribute('aria-busy')).toBe('true'));
  expect((await doors.record.read()).events).toMatchObject([{ kind: 'guidance-chosen', mode: 'highlight' }]);
  expect(root().querySelector('[aria-pressed="true"]')).toBeNull();
  await act(() => tell({}));
  await eventually(() => expect(button()?.getAttribute('aria-pressed')).toBe('true'));
  expect(button()?.getAttribute('aria-busy')).toBe('false');
});
