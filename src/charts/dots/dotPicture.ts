// A picture made of dots: where everyone stands, in the picture's own whole-number units.
// Knows no chart, no pixels and no element.

/**
 * On which side a dot is, which is its colour. `other`: does not count under the rule. `everyone`: on
 * no side.
 */
export type DotGroup = 'american' | 'ally' | 'other' | 'everyone';

/** A point in a picture's units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One person's dot. */
export interface PlacedDot extends Point {
  readonly group: DotGroup;
}

/** The ring beside a pair where nobody stands. `pair`: its number, so that it stays itself in a move. */
export interface PlacedRing extends Point {
  readonly pair: number;
}

/** A few words in the picture. They keep their size, so only the anchor is in units. */
export interface PlacedLabel extends Point {
  /** Unique in the picture. */
  readonly id: string;
  /** Code of the country that it names, if it names one. */
  readonly iso3?: string;
  /** What stands before the text, in bold. */
  readonly lead?: string;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether the words stand on the point or hang below it. */
  readonly stands: 'above' | 'below';
  readonly tone: DotGroup;
}

/** A bracket at the picture's right edge that names the rows from one height to the other. */
export interface PlacedBracket {
  /** Unique in the picture. */
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  readonly number: string;
  /** What the number counts. */
  readonly text: string;
  readonly tone: 'american' | 'ally';
}

/** Shapes that the style sheet has a class for: width to height. */
export type Ratio = '8-7' | '1-1' | '7-6' | '20-19' | '11-9';

/** Width and height of each shape, in its smallest whole numbers. */
export const RATIOS: Readonly<Record<Ratio, { width: number; height: number }>> = {
  '8-7': { width: 8, height: 7 },
  '1-1': { width: 1, height: 1 },
  '7-6': { width: 7, height: 6 },
  '20-19': { width: 20, height: 19 },
  '11-9': { width: 11, height: 9 },
};

/** Everyone placed. `dots[n]` is person n of the roster, so a dot keeps its person in every picture. */
export interface DotPicture {
  /** Null: as wide and high as its content, at most a pixel for each unit. */
  readonly ratio: Ratio | null;
  /** Units; where there is a ratio, width : height is exactly that. */
  readonly width: number;
  readonly height: number;
  /** Units; one for all dots of a picture. */
  readonly radius: number;
  readonly dots: readonly PlacedDot[];
  readonly rings: readonly PlacedRing[];
  /** Width of a ring's line, in units. */
  readonly ringWidth?: number;
  readonly labels: readonly PlacedLabel[];
  /**
   * Heights at which a band for a line of words is put in, upper first: all below moves down by as much as
   * words need, which is no matter of units. A label at such a height stands in the band.
   */
  readonly bands?: readonly number[];
  /** Of how many bands there is to be room, so that pictures of one place have one size. */
  readonly roomForBands?: number;
  /** For where there is room beside the picture. */
  readonly brackets?: readonly PlacedBracket[];
}

/** The smallest box of a shape, in whole units, that holds content of this size. */
export function boxAround(
  content: { readonly width: number; readonly height: number },
  ratio: Ratio,
): { readonly width: number; readonly height: number } {
  const shape = RATIOS[ratio];
  const unit = Math.ceil(Math.max(content.width / shape.width, content.height / shape.height));
  return { width: unit * shape.width, height: unit * shape.height };
}

/** True if the whole dot lies in the picture; a close-up leaves most of them outside. */
export function isInside(
  { x, y }: Point,
  { width, height, radius }: Pick<DotPicture, 'width' | 'height' | 'radius'>,
): boolean {
  return x >= radius && x <= width - radius && y >= radius && y <= height - radius;
}

/** How many bands lie above a height. */
export function bandsAbove(y: number, bands: readonly number[] = []): number {
  let above = 0;
  for (const band of bands) if (band <= y) above += 1;
  return above;
}
