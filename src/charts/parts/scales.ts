// Scales as in d3-scale, for numbers alone: those of D3 bring colours, dates and formats, a tenth of what
// the page loads. A test compares them with D3's.
import { ticks, tickStep } from 'd3';

type Pair = readonly [number, number];

/** From a number of the domain to a length of the range. */
export interface LinearScale {
  (value: number): number;
  readonly domain: Pair;
  /** About `count` round numbers of the domain. */
  readonly ticks: (count: number) => number[];
  /** A tick as text, with as many decimals as tell `count` ticks apart. */
  readonly format: (count: number) => (tick: number) => string;
}

/** A linear scale; a domain without length maps to the middle of the range. */
export function linearScale(domain: Pair, range: Pair): LinearScale {
  const [from, to] = domain;
  const [start, end] = range;
  const scale = (value: number) => {
    const share = from === to ? 0.5 : (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
  return Object.assign(scale, {
    domain,
    ticks: (count: number) => ticks(from, to, count),
    format: (count: number) => {
      const exponent = Number(tickStep(from, to, count).toExponential().split('e')[1]);
      return (tick: number) => tick.toFixed(Math.max(0, -exponent || 0));
    },
  });
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
