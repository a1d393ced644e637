// Places the picture of the claim: pairs row by row, beside each an ally or a ring, and those who are beside
// none in rows below, over the whole width. One layout for story, embed, card and print. Units are whole
// numbers; no pixels, no element.
import type {
  DotGroup,
  DotPicture,
  PlacedBracket,
  PlacedDot,
  PlacedLabel,
  PlacedRing,
} from '../dots/dotPicture';
import {
  LARGE_RING_SHARE,
  pairsAcross,
  pairsSize,
  RADIUS,
  RING_SHARE,
  rowEdges,
  TRIAD,
  triadAt,
} from '../dots/triadGrid';
import { belowLabels, bracketWords } from './pairsLabels';
import type { PairsModel } from './pairsModel';

/** Between the dots of the rows below, at least: 97 stand in a row as wide as forty pairs. */
const LEAST_PITCH = 28.5;
/** The rows below are at least so many times as wide as high, were all others there. */
const FLATNESS = 2;
/** Rows that two brackets' middles are apart, at least, so that their words are. */
const BRACKET_ROWS = 4;

/** A block of rows below the pairs. */
interface Block {
  readonly id: 'below' | 'beyond';
  readonly people: readonly number[];
  readonly group: DotGroup;
}

/**
 * Lays the picture out. `roomy`: as tall as if all others were below, so that the pairs have one size before
 * and after, under every rule.
 */
export function pairsLayout(model: PairsModel, { roomy = false } = {}): DotPicture {
  const { pairs, below, beyond } = model;
  const across = pairsAcross(pairs.length);
  const grid = pairsSize(pairs.length, across);
  const others = below.length + beyond.length + pairs.filter(({ ally }) => ally !== null).length;
  const rows = rowsBelow(grid.width, others);

  const dots: PlacedDot[] = [];
  const rings: PlacedRing[] = [];
  for (const [index, pair] of pairs.entries()) {
    const { americans, beside } = triadAt(index, across);
    for (const [seat, person] of pair.americans.entries()) {
      dots[person] = { ...(americans[seat] ?? beside), group: 'american' };
    }
    if (pair.ally === null) rings.push({ ...beside, pair: index });
    else dots[pair.ally] = { ...beside, group: 'ally' };
  }
  const bands: number[] = [];
  let height = grid.height;
  for (const { people, group } of blocksOf(model)) {
    bands.push(height);
    for (const [index, person] of people.entries()) {
      const x = RADIUS + Math.round((index % rows.columns) * rows.pitch);
      const y = height + RADIUS + Math.round(Math.floor(index / rows.columns) * rows.pitch);
      dots[person] = { x, y, group };
    }
    height += rows.height(people.length);
  }
  const room = roomy
    ? roomFor(model, rows.height(others), rows.height(1))
    : { height: 0, bands: 0 };
  return {
    ratio: null,
    width: Math.max(grid.width, rows.width),
    height: Math.max(height, grid.height + room.height),
    radius: RADIUS,
    dots,
    rings,
    ringWidth: RING_SHARE * 2 * RADIUS,
    labels: labelsOf(model, bands),
    bands,
    roomForBands: Math.max(bands.length, room.bands),
    brackets: bracketsOf(model, across),
  };
}

/**
 * The opening's triad: the picture's own first pair and what is beside it, so near that no other is in
 * sight. Everyone keeps their place, so that the camera can draw back.
 */
export function triadLayout(whole: DotPicture): DotPicture {
  const { ratio, radius, dots, rings } = whole;
  const ringWidth = LARGE_RING_SHARE * 2 * RADIUS;
  return { ratio, ...TRIAD, radius, dots, rings, ringWidth, labels: [] };
}

/** Columns over the whole width, wider where the rows would be a tower, and how high so many people are. */
function rowsBelow(width: number, others: number) {
  const least = Math.ceil(Math.sqrt(others * FLATNESS));
  const columns = Math.max(1, least, Math.floor((width - 2 * RADIUS) / LEAST_PITCH) + 1);
  const pitch = Math.max(LEAST_PITCH, columns > 1 ? (width - 2 * RADIUS) / (columns - 1) : 0);
  return {
    columns,
    pitch,
    width: Math.round((Math.min(columns, others) - 1) * pitch) + 2 * RADIUS,
    height: (people: number) =>
      people === 0 ? 0 : Math.round((Math.ceil(people / columns) - 1) * pitch) + 2 * RADIUS,
  };
}

/** Room for all others below; where a rule may have more allies than pairs, for a second block. */
function roomFor({ pairs, count }: PairsModel, all: number, row: number) {
  const others = count.allies + count.notCounted;
  const mayBeTwo = others > pairs.length;
  return { height: others === 0 ? 0 : all + (mayBeTwo ? row : 0), bands: mayBeTwo ? 2 : 1 };
}

function blocksOf({ below, beyond, when }: PairsModel): readonly Block[] {
  const blocks: readonly Block[] = [
    { id: 'below', people: below, group: when === 'before' ? 'ally' : 'other' },
    { id: 'beyond', people: beyond, group: 'ally' },
  ];
  return blocks.filter(({ people }) => people.length > 0);
}

function labelsOf(model: PairsModel, bands: readonly number[]): PlacedLabel[] {
  const words = belowLabels(model);
  return blocksOf(model).map(({ id, group: tone }, index) => ({
    id: id === 'below' && model.when === 'counted' ? 'not-counted' : id,
    x: 0,
    y: bands[index] ?? 0,
    anchor: 'start',
    stands: 'above',
    tone,
    ...words[id],
  }));
}

/** All pairs before; then those with an ally and those without. The row where both meet is of the first. */
function bracketsOf(model: PairsModel, across: number): PlacedBracket[] {
  const { pairs } = model;
  const rows = Math.ceil(pairs.length / across);
  const withAlly = pairs.filter(({ ally }) => ally !== null).length;
  const rowsWith = Math.ceil(withAlly / across);
  const words = bracketWords(model, withAlly);
  const between = (from: number, to: number) => ({
    top: rowEdges(from).top,
    bottom: rowEdges(to - 1).bottom,
  });
  if (model.when === 'before') {
    return [{ id: 'pairs', ...between(0, rows), ...words.pairs, tone: 'american' }];
  }
  const isOne = withAlly === 0 || withAlly === pairs.length;
  if (!isOne && rows < 2 * BRACKET_ROWS) return [];
  const brackets: readonly PlacedBracket[] = [
    { id: 'with', ...between(0, rowsWith), ...words.with, tone: 'ally' },
    { id: 'without', ...between(rowsWith, rows), ...words.without, tone: 'american' },
  ];
  // Of no row the end is above the beginning.
  return brackets.filter(({ top, bottom }) => top < bottom);
}
