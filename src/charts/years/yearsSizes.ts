// How large the parts of the pyramid are: what has a fixed size in px, and how large its dots can be
// beside that. The same geometry for a phone and for a desk, with more room at the right there.
import { greatest, max, range, sum } from 'd3';
import { RATIOS, type Ratio } from '../dots/dotPicture';
import { lengthOf } from '../parts/textLength';
import { SIDE_NAMES, type Side, type YearsModel } from './yearsModel';

/** Lengths in px of a picture that is `width` px wide. Larger or smaller, they scale with it. */
export interface YearsSizes {
  readonly name: 'narrow' | 'wide';
  readonly ratio: Ratio;
  readonly width: number;
  /** Of the words. */
  readonly font: number;
  /** Above the first year, for the names of the columns. */
  readonly head: number;
  /** Between Americans and others: the years stand in it. At least so wide. */
  readonly spine: number;
  /** Right of the others' dots, for the count so far and, where it is wide, the causes. */
  readonly column: number;
  /** From year to year. */
  readonly between: number;
  /** How far a band reaches out of the picture at either side. */
  readonly bleed: number;
  /** From dots to the bracket, and from the bracket to its words. */
  readonly bracket: { readonly dots: number; readonly words: number; readonly tick: number };
  /** Whether there is room for more than a few words. */
  readonly notes: boolean;
}

/** On a phone, in an embed, on paper. */
export const NARROW: YearsSizes = {
  name: 'narrow',
  ratio: '20-19',
  width: 350,
  font: 10.5,
  head: 20,
  spine: 50,
  column: 34,
  between: 2,
  bleed: 8,
  bracket: { dots: 6, words: 6, tick: 5 },
  notes: false,
};

/** On a desk. */
export const WIDE: YearsSizes = {
  name: 'wide',
  ratio: '7-6',
  width: 688,
  font: 12.5,
  head: 44,
  spine: 66,
  column: 142,
  between: 3,
  bleed: 10,
  bracket: { dots: 8, words: 11, tick: 7 },
  notes: true,
};

/** Rows of dots to a year, unless dots are larger with more or fewer. */
const ROWS = 6;
/** No more are tried. */
const MOST_ROWS = 120;
/** From dot to dot, as a share of the picture's width: the dots of a few dead are no plates. */
const LARGEST_PITCH = 1 / 40;

/** How the dots stand. */
export interface YearsScale {
  /** Rows of dots to a year: the same for every block, so that areas compare. */
  readonly rows: number;
  /** From dot to dot, in px of `sizes`. */
  readonly pitch: number;
  /** Between the two sides, in px. */
  readonly spine: number;
}

/** How long a side's name over its rows is, with some air, in px. */
export function sideLength(side: Side, { font }: YearsSizes): number {
  return lengthOf(SIDE_NAMES[side], font, 'semibold') + font / 2;
}

/** The rows to a year with which the dots are largest. */
export function yearsScale({ blocks }: YearsModel, sizes: YearsSizes): YearsScale {
  const { width, font, head, column, between } = sizes;
  const shape = RATIOS[sizes.ratio];
  const height = (width * shape.height) / shape.width;
  const longest = max(blocks, ({ text }) => lengthOf(text, font, 'regular')) ?? 0;
  const spine = Math.max(sizes.spine, longest + font);
  const years = sum(blocks, (block) => block.years);
  const across = width - spine - column;
  const down = height - head - between * blocks.length;

  const pitchOf = (rows: number) => {
    const columns = (side: Side) =>
      max(blocks, ({ deaths, years: own }) => Math.ceil(deaths[side] / (own * rows))) ?? 0;
    const [americans, others] = [columns('american'), columns('other')];
    return Math.min(
      across / Math.max(1, americans + others),
      // Where a side has few dead, its name is longer than its rows.
      (across - sideLength('american', sizes)) / Math.max(1, others),
      (across - sideLength('other', sizes)) / Math.max(1, americans),
      down / Math.max(1, years * rows),
      width * LARGEST_PITCH,
    );
  };
  const rows = greatest([ROWS, ...range(1, MOST_ROWS)], pitchOf) ?? ROWS;
  return { rows, pitch: pitchOf(rows), spine };
}
