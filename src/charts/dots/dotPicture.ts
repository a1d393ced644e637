// A picture made of dots: where everyone stands, in the picture's own whole-number units.
// Knows no chart, no pixels and no element.

/** On which side a dot is, which is its colour. `partner`: does not count under the rule. */
export type DotGroup = 'american' | 'ally' | 'partner';

/** A point in a picture's units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One person's dot. */
export interface PlacedDot extends Point {
  readonly group: DotGroup;
}

/** The ring of an empty place. `place` is its number, so that it keeps its identity in a move. */
export interface PlacedRing extends Point {
  readonly place: number;
}

/** A few words in the picture. They keep their size, so only the anchor is in units. */
export interface PlacedLabel extends Point {
  /** Unique in the picture. */
  readonly id: string;
  /** Code of the country that it names, if it names one. */
  readonly iso3?: string;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether the words stand on the point or hang below it. */
  readonly stands: 'above' | 'below';
  readonly tone: DotGroup;
}

/** Shapes that the style sheet has a class for: width to height. */
export type Ratio = '8-7' | '1-1' | '7-6' | '20-19';

/** Width and height of each shape, in its smallest whole numbers. */
export const RATIOS: Readonly<Record<Ratio, { width: number; height: number }>> = {
  '8-7': { width: 8, height: 7 },
  '1-1': { width: 1, height: 1 },
  '7-6': { width: 7, height: 6 },
  '20-19': { width: 20, height: 19 },
};

/** Everyone placed. `dots[n]` is person n of the roster, so a dot keeps its person in every picture. */
export interface DotPicture {
  readonly ratio: Ratio;
  /** Units; width : height is exactly the ratio. */
  readonly width: number;
  readonly height: number;
  /** Units; one for all dots of a picture. */
  readonly radius: number;
  readonly dots: readonly PlacedDot[];
  readonly rings: readonly PlacedRing[];
  readonly labels: readonly PlacedLabel[];
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
export function isInside({ x, y }: Point, picture: Omit<DotPicture, 'dots' | 'labels'>): boolean {
  const { width, height, radius } = picture;
  return x >= radius && x <= width - radius && y >= radius && y <= height - radius;
}
