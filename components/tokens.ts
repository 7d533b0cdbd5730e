/**
 * The colours of our pages, each for a light and a dark ground. `theme.css` has them as custom properties. Badge and note
 * share them, but for the note's own below. A test holds the style sheet, the note's style and the badge to these lists.
 */
export const tokens = {
  ground: { light: '#fbf8f5', dark: '#17120f' },
  surface: { light: '#ffffff', dark: '#211a1d' },
  ink: { light: '#241a20', dark: '#f4ecf0' },
  'ink-soft': { light: '#655862', dark: '#b9abb3' },
  line: { light: '#e4dbe0', dark: '#3d3238' },
  'line-strong': { light: '#8d7f87', dark: '#8d7f87' },
  /** Plum, the one accent of our own. */
  accent: { light: '#6b2350', dark: '#f0a9cf' },
  'on-accent': { light: '#ffffff', dark: '#2a1020' },
  /** What went right. */
  good: { light: '#0b6b3a', dark: '#7fd3a4' },
  'on-good': { light: '#ffffff', dark: '#0c2a1b' },
  /** What is late, reopened or wrong. */
  warn: { light: '#8a4b00', dark: '#f2b56b' },
  'on-warn': { light: '#ffffff', dark: '#2b1a05' },
} as const satisfies Record<string, { light: string; dark: string }>;

/** The note has these in place of `surface` and `good`; its accent and its ink are ours. */
export const noteTokens = {
  /** Warmer than a card of ours: it lies on pages that are white themselves. */
  paper: { light: '#fffdfa', dark: '#231b20' },
  /** Darker than our green: the ring's band has to stand out at 3:1 on any ground, together with its white one. */
  good: { light: '#07502a', dark: '#7fd3a4' },
} as const satisfies Record<string, { light: string; dark: string }>;
