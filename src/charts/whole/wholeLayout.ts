// Places blocks of people side by side, column by column, as large as the picture allows.
import { least, range, sum } from 'd3';
import { boxAround, type DotPicture, type PlacedDot, type PlacedLabel } from '../dots/dotPicture';
import { lengthOf } from '../parts/textLength';
import type { Side, WholeModel } from './wholeModel';

/** All lengths in units. */
const RADIUS = 4;
const PITCH = 11;
/** Between blocks that stand apart. */
const GAP = 28;
/** Room for a label: 13 px type on the narrowest phone. */
const LABEL_BAND = 40;
/** In px: labels, what is free between two of them, and the narrowest picture that has them so large. */
const LABEL_PX = 12;
const LABEL_GAP_PX = 4;
const NARROWEST_PX = 248;
const RATIO = '8-7';

/** A side with the place of its first dot. */
interface PlacedSide {
  readonly side: Side;
  /** Left edge of the block that it is in. */
  readonly left: number;
  /** First cell in that block, counted down the columns. */
  readonly cell: number;
}

/** Lays the blocks out with as many rows as make the dots largest. */
export function wholeLayout(model: WholeModel): DotPicture {
  const people = sum(model, (side) => side.people.length);
  const candidates = range(1, 2 * Math.ceil(Math.sqrt(people)) + 1);
  const rows =
    least(candidates, (candidate) => boxOf(placeSides(model, candidate), candidate).width) ?? 1;
  const placed = placeSides(model, rows);
  const dots: PlacedDot[] = [];
  for (const { side, cell, left } of placed) {
    for (const [index, person] of side.people.entries()) {
      const x = left + RADIUS + Math.floor((cell + index) / rows) * PITCH;
      const row = (cell + index) % rows;
      // Where the label stands below, the dots are counted from below, so that even a few are near it.
      const y = LABEL_BAND + RADIUS + (isLabelledBelow(side) ? rows - 1 - row : row) * PITCH;
      dots[person] = { x, y, group: side.group };
    }
  }
  const box = boxOf(placed, rows);
  return {
    ratio: RATIO,
    ...box,
    radius: RADIUS,
    dots,
    rings: [],
    labels: labelsOf(placed, rows, box.width),
  };
}

function placeSides(model: WholeModel, rows: number): PlacedSide[] {
  let [left, cell] = [0, 0];
  return model.map((side, index) => {
    if (side.stands === 'apart' && index > 0) {
      left += Math.ceil(cell / rows) * PITCH + GAP;
      cell = 0;
    }
    const placed = { side, left, cell };
    cell += side.people.length;
    return placed;
  });
}

/** Right edge of a side's last column. */
function endOf({ side, left, cell }: PlacedSide, rows: number): number {
  const columns = Math.ceil((cell + side.people.length) / rows);
  return left + columns * PITCH - PITCH + 2 * RADIUS;
}

function boxOf(placed: readonly PlacedSide[], rows: number) {
  const last = placed.at(-1);
  const bands = placed.some(({ side }) => isLabelledBelow(side)) ? 2 : 1;
  return boxAround(
    {
      width: last ? endOf(last, rows) : 0,
      height: bands * LABEL_BAND + rows * PITCH - PITCH + 2 * RADIUS,
    },
    RATIO,
  );
}

/** The narrow block at the right has no room above it: the allies' label is there. */
function isLabelledBelow(side: Side): boolean {
  return side.id === 'not-counted';
}

/**
 * Words start where their side does; those of a block at the right edge end there, and so do those that would lie on
 * the words before them or leave the picture. Where their side is shorter than they are they reach beyond it.
 */
function labelsOf(placed: readonly PlacedSide[], rows: number, width: number): PlacedLabel[] {
  let taken = 0;
  return placed.map((each) => {
    const { side, left, cell } = each;
    const { id, group: tone, text } = side;
    const isBelow = isLabelledBelow(side);
    const from = isBelow ? 0 : taken;
    const length = (lengthOf(text, LABEL_PX, 'semibold') * width) / NARROWEST_PX;
    const start = left + Math.floor(cell / rows) * PITCH;
    const fits = start >= from && start + length <= width;
    const isAtEnd = isBelow || (left > 0 && side.stands === 'apart') || !fits;
    const x = isAtEnd ? Math.min(width, Math.max(endOf(each, rows), from + length)) : start;
    if (!isBelow) taken = x + (isAtEnd ? 0 : length) + (LABEL_GAP_PX * width) / NARROWEST_PX;
    return {
      id,
      tone,
      text,
      x,
      y: LABEL_BAND + (isBelow ? rows * PITCH : 0),
      anchor: isAtEnd ? 'end' : 'start',
      stands: isBelow ? 'below' : 'above',
    };
  });
}
