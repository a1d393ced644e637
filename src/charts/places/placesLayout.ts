// Places the picture of the claim: triads in blocks of ten by ten, so that they can be counted,
// and those without a place in labelled blocks below. Units are whole numbers; no pixels, no element.
import { say } from '../../wording/say';
import { pairs } from '../../wording/words.gen';
import { least, range } from 'd3';
import {
  boxAround,
  type DotGroup,
  type DotPicture,
  type PlacedDot,
  type PlacedLabel,
  type PlacedRing,
  type Point,
} from '../dots/dotPicture';
import type { PlacesModel } from './placesModel';

/** All lengths in units. A dot is six wide, so that its centre and edge are whole numbers. */
const RADIUS = 3;
/** From the middle of a triad to each American, and down to the ally. */
const AMERICAN_DX = 4;
const ALLY_DY = 7;
const CELL = { width: 19, height: 18 };
const BLOCK_SIDE = 10;
const BLOCK_GAP = 9;
/** 20,000 dead, the most that a dataset may hold, want fewer. */
const MOST_BLOCKS_ACROSS = 20;
/** Room that a label needs above its block: 13 px type on the narrowest phone. */
const LABEL_BAND = 40;
/** Between dots of the blocks below. */
const PITCH = 8;
const RATIO = '8-7';

/** A block of people apart from the places, with what it says. */
interface Apart {
  readonly id: string;
  readonly people: readonly number[];
  readonly group: DotGroup;
  readonly text: string;
  /** Where its dots begin. */
  readonly top: number;
}

/** Where the blocks apart stand. */
interface ApartLayout {
  readonly blocks: readonly Apart[];
  readonly left: number;
  readonly columns: number;
  readonly bottom: number;
}

/** Lays the picture out with as many blocks side by side as make the dots largest. */
export function placesLayout(model: PlacesModel): DotPicture {
  const blocksAcross = least(range(1, MOST_BLOCKS_ACROSS + 1), (n) => boxWith(model, n).width) ?? 1;
  const dots: PlacedDot[] = [];
  const rings: PlacedRing[] = [];
  for (const [index, place] of model.places.entries()) {
    const at = triadAt(index, blocksAcross);
    for (const [seat, person] of place.americans.entries()) {
      const x = at.x + (seat === 0 ? -AMERICAN_DX : AMERICAN_DX);
      dots[person] = { x, y: at.y, group: 'american' };
    }
    const seat = { x: at.x, y: at.y + ALLY_DY };
    if (place.ally === null) rings.push({ ...seat, place: index });
    else dots[place.ally] = { ...seat, group: 'ally' };
  }
  const apart = apartLayout(model, blocksAcross);
  for (const { people, group, top } of apart.blocks) {
    for (const [index, person] of people.entries()) {
      const x = apart.left + (index % apart.columns) * PITCH;
      const y = top + RADIUS + Math.floor(index / apart.columns) * PITCH;
      dots[person] = { x, y, group };
    }
  }
  const box = boxWith(model, blocksAcross);
  return { ratio: RATIO, ...box, radius: RADIUS, dots, rings, labels: apartLabels(apart) };
}

function boxWith(model: PlacesModel, blocksAcross: number) {
  const { bottom: height } = apartLayout(model, blocksAcross);
  return boxAround({ width: widthOf(blocksAcross), height }, RATIO);
}

/** Where the two Americans of a place meet. Blocks fill one after the other, row by row within. */
function triadAt(place: number, blocksAcross: number): Point {
  const block = Math.floor(place / BLOCK_SIDE ** 2);
  const inBlock = place % BLOCK_SIDE ** 2;
  const at = (blockIndex: number, index: number, cell: number) =>
    blockIndex * (BLOCK_SIDE * cell + BLOCK_GAP) + index * cell;
  return {
    x: RADIUS + AMERICAN_DX + at(block % blocksAcross, inBlock % BLOCK_SIDE, CELL.width),
    y: RADIUS + at(Math.floor(block / blocksAcross), Math.floor(inBlock / BLOCK_SIDE), CELL.height),
  };
}

function widthOf(blocksAcross: number): number {
  const cellRest = CELL.width - 2 * (AMERICAN_DX + RADIUS);
  return blocksAcross * (BLOCK_SIDE * CELL.width + BLOCK_GAP) - BLOCK_GAP - cellRest;
}

/**
 * The blocks below: allies beyond the places, then those who do not count. They stand beside the
 * last, unfinished row of blocks where half of the width is free, else under it.
 */
function apartLayout(model: PlacesModel, blocksAcross: number): ApartLayout {
  const lastPlace = model.places.length - 1;
  const lastRowStart = lastPlace - (lastPlace % (BLOCK_SIDE ** 2 * blocksAcross));
  const lastRow = range(lastRowStart, lastPlace + 1);
  const placesBottom =
    Math.max(...lastRow.map((place) => triadAt(place, blocksAcross).y)) + ALLY_DY + RADIUS;
  const usedBlocks = Math.floor((lastPlace - lastRowStart) / BLOCK_SIDE ** 2) + 1;
  const beside = usedBlocks * 2 <= blocksAcross;
  const left = beside
    ? triadAt(lastRowStart + usedBlocks * BLOCK_SIDE ** 2, blocksAcross).x - AMERICAN_DX
    : RADIUS;
  const right = widthOf(blocksAcross) - RADIUS;
  const columns = Math.max(1, Math.floor((right - left) / PITCH) + 1);

  const blocks: Apart[] = [];
  let bottom = beside ? triadAt(lastRowStart, blocksAcross).y - RADIUS : placesBottom;
  for (const group of apartGroups(model)) {
    const top = bottom + LABEL_BAND;
    blocks.push({ ...group, top });
    bottom = top + 2 * RADIUS + Math.floor((group.people.length - 1) / columns) * PITCH;
  }
  return { blocks, left, columns, bottom: Math.max(placesBottom, bottom) };
}

function apartGroups({ beyond, notCounted }: PlacesModel): readonly Omit<Apart, 'top'>[] {
  return [
    {
      id: 'beyond',
      people: beyond,
      group: 'ally' as const,
      text: say(pairs.labels.more, { dead: beyond.length }),
    },
    {
      id: 'not-counted',
      people: notCounted,
      group: 'partner' as const,
      text: say(pairs.labels.leftOut, { dead: notCounted.length }),
    },
  ].filter(({ people }) => people.length > 0);
}

function apartLabels({ blocks, left }: ApartLayout): readonly PlacedLabel[] {
  return blocks.map(({ id, group, text, top }) => ({
    id,
    x: left - RADIUS,
    y: top,
    anchor: 'start',
    stands: 'above',
    tone: group,
    text,
  }));
}
