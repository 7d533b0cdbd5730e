/** One figure with its budget in words, and the lines under it. */
export interface Row {
  measure: string;
  found: string;
  budget: string;
  ok: boolean;
  notes: string[];
}

/** What was measured, beside its budgets. */
export class Table {
  readonly #rows: Row[] = [];

  /** Adds a figure. @param budget the largest figure that is within it; null where the budget names none */
  say(measure: string, found: number, budget: number | null, unit = '') {
    const digits = Number.isInteger(found) ? 0 : 2;
    this.#rows.push({
      measure,
      found: `${found.toFixed(digits)}${unit}`,
      budget: budget === null ? '' : `≤ ${budget}${unit}`,
      ok: budget === null || found <= budget,
      notes: [],
    });
  }

  /** Adds a line under the last figure. */
  note(text: string) {
    this.#rows.at(-1)?.notes.push(text);
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  print() {
    const width = Math.max(...this.#rows.map(({ measure }) => measure.length));
    for (const { measure, found, budget, ok, notes } of this.#rows) {
      console.log(`${ok ? '✓' : '✗'} ${measure.padEnd(width)}  ${found.padStart(10)}  ${budget}`);
      for (const text of notes) console.log(`    ${text}`);
    }
    const over = this.#rows.filter(({ ok }) => !ok).length;
    console.log(
      over ? `${over} of ${this.#rows.length} over budget` : `all ${this.#rows.length} within budget`,
    );
  }
}
