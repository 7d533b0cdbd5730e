/**
 * The colours that page, note, badge and icons share, each for a light and a dark ground. `theme.css` has them as custom
 * properties; a test holds the style sheet, the note on LinkedIn's page and the badge to this list.
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
