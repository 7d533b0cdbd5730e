import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { makeNote } from '../../lib/guide/note';
import english from '../../lib/locales/en/callout.json';

/** A note in a window whose timers run only when `pass` lets them; `ms` is how long the window has been open. */
function noteInStillTime() {
  const { window } = new JSDOM('<!doctype html><body></body>');
  let now = 0;
  let waiting: { at: number; act: () => void; id: number }[] = [];
  let made = 0;
  vi.spyOn(window, 'setTimeout').mockImplementation(((act: () => void, ms = 0) => {
    waiting.push({ at: now + ms, act, id: ++made });
    return made;
  }) as typeof window.setTimeout);
  vi.spyOn(window, 'clearTimeout').mockImplementation(((id: number) => {
    waiting = waiting.filter((one) => one.id !== id);
  }) as typeof window.clearTimeout);
  const pass = (ms: number) => {
    now += ms;
    const due = waiting.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    waiting = waiting.filter(({ at }) => at > now);
    for (const { act } of due) act();
  };
  const { callout: states, calloutLabels: labels } = english;
  const note = makeNote(
    window.document,
    { mode: 'highlight', language: 'en', direction: 'ltr', mark: 'one', sentences: { states, labels } },
    { close() {}, move() {}, resize() {} },
  );
  const told = () => note.status.textContent;
  const spoken = (state: keyof typeof states) => `${states[state].title} ${states[state].short}`;
  return { note, spoken, pass, told };
}

describe('what a screen reader is told of the note', () => {
  test('the live region stands empty before it is filled, since one that comes filled is not heard', () => {
    const { note, spoken, pass, told } = noteInStillTime();
    note.say('on');
    pass(1000);
    expect(told()).toBe('');
    note.speak();
    expect(told()).toBe('');
    pass(100);
    expect(told()).toBe('');
    pass(900);
    expect(told()).toBe(spoken('on'));
  });

  test('it is emptied again, and the same state is not told a second time', () => {
    const { note, pass, told } = noteInStillTime();
    note.say('on');
    note.speak();
    pass(1000);
    pass(5000);
    expect(told()).toBe('');
    note.say('on');
    note.speak();
    pass(1000);
    expect(told()).toBe('');
  });

  test('of two states that follow each other at once only the later is told', () => {
    const { note, spoken, pass, told } = noteInStillTime();
    note.speak();
    note.say('on');
    note.say('off');
    pass(1000);
    expect(told()).toBe(spoken('off'));
  });

  test('what was not told before the note was taken out is told once it stands again', () => {
    const { note, spoken, pass, told } = noteInStillTime();
    note.speak();
    note.say('on');
    pass(100);
    note.hush();
    pass(1000);
    expect(told()).toBe('');
    note.speak();
    pass(100);
    expect(told()).toBe('');
    pass(100);
    expect(told()).toBe(spoken('on'));
  });

  test('what is being told when the note is taken out goes at once, and is not told again', () => {
    const { note, spoken, pass, told } = noteInStillTime();
    note.speak();
    note.say('on');
    pass(1000);
    expect(told()).toBe(spoken('on'));
    note.hush();
    expect(told()).toBe('');
    note.speak();
    pass(1000);
    expect(told()).toBe('');
    note.say('off');
    pass(1000);
    expect(told()).toBe(spoken('off'));
  });
});
