// Scales as in d3-scale, for numbers alone, and lengths as text: those of D3 bring colours, dates and formats, a tenth of what
// the page loads. A test compares them with D3's.

type Pair = readonly [number, number];

/** From a number of the domain to a length of the range; a domain without length maps to the middle of the range. */
export function linearScale([from, to]: Pair, [start, end]: Pair): (value: number) => number {
  return (value) => {
    const share = from === to ? 0.5 : (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}

/** Rounded to hundredths, of a pixel or a percent: finer than any screen. */
export function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

/** A length as a share of a whole, as a style or a drawing takes it: '12.34%'. */
export function percentOf(length: number, whole: number): string {
  return `${hundredths((100 * length) / whole)}%`;
}

/** Rows of one height, one below the other: where each begins, and how high it is. */
export interface Bands {
  readonly at: (index: number) => number;
  readonly height: number;
}

/** Divides a length; `padding`: the share of each row that is between it and the next, half of it outside. */
export function bands(count: number, length: number, padding: number): Bands {
  const step = length / Math.max(1, count);
  return { at: (index) => (index + padding / 2) * step, height: step * (1 - padding) };
}
