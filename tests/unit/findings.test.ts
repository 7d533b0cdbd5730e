import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Finding, findings } from '../../lib/guide/findings';

/** What is said and recorded of a page, by what was found in it and when: no page is needed to tell. */

let told: string[];
let looks: boolean[];
/** What the page shows now; each look finds that. */
let shown: Finding;
let finding: ReturnType<typeof findings>;

const ringed = (state: Finding['state'], isUsable = true): Finding => ({ state, isRinged: true, isUsable });
const nothing = (state: Finding['state'] = 'absent'): Finding => ({
  state,
  isRinged: false,
  isUsable: false,
});
/** Something changed, and the page is looked at. */
const see = (next: Finding) => {
  shown = next;
  return finding.take(next);
};

beforeEach(() => {
  told = [];
  looks = [];
  vi.useFakeTimers();
  finding = findings({ setTimeout, clearTimeout } as unknown as Window, {
    askAgain(wholly) {
      looks.push(wholly);
      if (wholly) finding.take(shown);
    },
    lasted: (state) => told.push(state),
  });
  return () => {
    vi.useRealTimers();
  };
});

describe('what is said', () => {
  it('is said at once where something is ringed', () => {
    see(ringed('on'));
    expect(finding.said()).toBe('on');
  });

  it('is “absent” only after twelve seconds with nothing found, and nothing before', () => {
    see(nothing());
    vi.advanceTimersByTime(11_999);
    expect(finding.said()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(finding.said()).toBe('absent');
  });

  it('is “ambiguous” after three seconds', () => {
    see(nothing('ambiguous'));
    vi.advanceTimersByTime(2999);
    expect(finding.said()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(finding.said()).toBe('ambiguous');
  });

  it('outlasts a node that is replaced, and ends with one that stays away', () => {
    see(ringed('on'));
    see(nothing());
    vi.advanceTimersByTime(300);
    expect(finding.said()).toBe('on');
    see(ringed('on'));
    vi.advanceTimersByTime(5000);
    see(nothing());
    vi.advanceTimersByTime(1000);
    expect(finding.said()).toBe('absent');
  });

  it('is forgotten with the page', () => {
    see(ringed('off'));
    finding.forget();
    expect(finding.said()).toBeNull();
    vi.advanceTimersByTime(60_000);
    expect([told, looks]).toEqual([[], []]);
  });
});

describe('what is recorded', () => {
  it('is “on” once it has lasted a second, and “off” once it has lasted three', () => {
    see(ringed('on'));
    vi.advanceTimersByTime(999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['on']);
    see(ringed('off'));
    vi.advanceTimersByTime(2999);
    expect(told).toEqual(['on']);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['on', 'off']);
  });

  it('is no “off” that a page takes back, as when it could not save', () => {
    see(ringed('on'));
    vi.advanceTimersByTime(1000);
    see(ringed('off'));
    vi.advanceTimersByTime(2500);
    see(ringed('on'));
    vi.advanceTimersByTime(60_000);
    expect(new Set(told)).toEqual(new Set(['on']));
  });

  it('is what the look at that time finds, though nothing told of a change', () => {
    see(ringed('off'));
    shown = ringed('on');
    vi.advanceTimersByTime(3000);
    expect(told).toEqual([]);
  });

  it('is nothing while a person cannot use the switch', () => {
    see(ringed('off', false));
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });

  it('counts anew when a page comes forth again', () => {
    see(ringed('off'));
    vi.advanceTimersByTime(2000);
    finding.countAnew();
    vi.advanceTimersByTime(2999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['off']);
  });
});

describe('later looks', () => {
  it('follow a flip for two minutes, and end', () => {
    see(ringed('on'));
    see(ringed('off'));
    vi.advanceTimersByTime(120_000);
    const during = looks.length;
    expect(during).toBeGreaterThan(10);
    vi.advanceTimersByTime(600_000);
    expect(looks).toHaveLength(during);
  });

  it('after a sleep come one by one: none is made up for', () => {
    see(ringed('on'));
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(1000);
    expect(looks).toHaveLength(1);
  });
});

it('is not recorded by what is seen when a page that stood still goes on', () => {
  see(ringed('off'));
  vi.advanceTimersByTime(1200);
  // The clock of a machine that slept, or of a page that was frozen, has moved on when the page does.
  vi.setSystemTime(Date.now() + 6000);
  vi.advanceTimersByTime(1800);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1999);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['off']);
});

it('is recorded at last where every timer comes late', () => {
  see(ringed('off'));
  for (let wake = 0; wake < 6; wake++) {
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(3000);
  }
  expect(told).not.toEqual([]);
});

it('is recorded as ever in a tab behind, whose timers a browser keeps waiting for a second', () => {
  see(ringed('off'));
  vi.advanceTimersByTime(1200);
  vi.setSystemTime(Date.now() + 1000);
  vi.advanceTimersByTime(1800);
  expect(told).toEqual(['off']);
});
