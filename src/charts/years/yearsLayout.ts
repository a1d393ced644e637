// Places a dot for every death: years downwards, Americans left of the spine, all others right of it, six
// rows to a year, so that areas are in proportion to deaths, also of blocks of several years. Whole units;
// no pixels, no element. What stands beside the dots is placed in yearsNotes.ts.
import { range } from 'd3';
import { RATIOS, type Ratio } from '../dots/dotPicture';
import { say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import { inLines } from '../parts/textLength';
import { placeNotes } from './yearsNotes';
import {
  LINE_EM,
  MIDDLE_EM,
  type Bracket,
  type PlacedBlock,
  type PlacedWords,
  type Pyramid,
} from './yearsPlaced';
import { SIDE_NAMES, type Side, type YearsModel } from './yearsModel';
import { sideLength, yearsScale, type YearsSizes } from './yearsSizes';

/** In units: a dot is four wide, and five from the next. */
export const PITCH = 5;
const RADIUS = 2;

/** Everything placed; lengths in units. */
export interface YearsLayout extends Pyramid {
  readonly name: YearsSizes['name'];
  readonly ratio: Ratio;
  readonly height: number;
  readonly radius: number;
  /** Behind years at whose end it was more than one for two; `bleed`: how far they reach out. */
  readonly bands: readonly { readonly top: number; readonly bottom: number }[];
  readonly bleed: number;
  readonly bracket: Bracket | null;
  readonly words: readonly PlacedWords[];
}

/** Labels of years and counts stand at least so far apart, as a share of their size. */
const LABEL_EM = 1.15;

/** Lays the blocks out one below the other, with dots as large as the picture lets them be. */
export function yearsLayout(model: YearsModel, sizes: YearsSizes): YearsLayout {
  const { rows, pitch, spine } = yearsScale(model, sizes);
  const units = (px: number) => Math.round((px * PITCH) / pitch);
  const width = units(sizes.width);
  const shape = RATIOS[sizes.ratio];
  const blocks = placeBlocks(model, rows, units(sizes.head), units(sizes.between));
  const reach = Math.max(0, ...blocks.map((block) => block.reach.american));
  const left = Math.max(reach, units(sideLength('american', sizes)));
  const base = {
    name: sizes.name,
    ratio: sizes.ratio,
    width,
    height: (width * shape.height) / shape.width,
    radius: RADIUS,
    spine: { left, right: left + units(spine) },
    blocks: blocks.map((block) => atSpine(block, left, left + units(spine))),
    bands: bandsOf(blocks, rows * PITCH, units(sizes.between)),
    bleed: units(sizes.bleed),
  };
  const notes = placeNotes(model, base, sizes, units);
  return {
    ...base,
    bracket: notes.bracket,
    words: [
      ...heads(base, units(sizes.head), sizes),
      ...labels(base, sizes, units),
      ...notes.words,
    ],
  };
}

/** Dots as if Americans and others began at 0; the spine moves them apart. */
function placeBlocks(model: YearsModel, rows: number, head: number, between: number) {
  let top = head;
  return model.blocks.map((block): PlacedBlock => {
    const high = block.years * rows;
    const columns = (side: Side) => Math.ceil(block.deaths[side] / high);
    const dots = (side: Side) =>
      range(block.deaths[side]).map((dot) => ({
        x: RADIUS + Math.floor(dot / high) * PITCH,
        y: top + RADIUS + (dot % high) * PITCH,
      }));
    const placed = {
      ...block,
      dots: { american: dots('american'), other: dots('other') },
      top,
      bottom: top + high * PITCH - (PITCH - 2 * RADIUS),
      reach: { american: columns('american') * PITCH, other: columns('other') * PITCH },
    };
    top += high * PITCH + between;
    return placed;
  });
}

function atSpine(block: PlacedBlock, left: number, right: number): PlacedBlock {
  const { american, other } = block.dots;
  return {
    ...block,
    dots: {
      american: american.map(({ x, y }) => ({ x: left - x, y })),
      other: other.map(({ x, y }) => ({ x: right + x, y })),
    },
  };
}

/** Of a block of several years only the end is known, so its last year alone has the band. */
function bandsOf(blocks: readonly PlacedBlock[], year: number, between: number) {
  const bands: { top: number; bottom: number }[] = [];
  for (const { years, top, bottom, moreThanOneForTwo } of blocks) {
    if (!moreThanOneForTwo) continue;
    const from = (years === 1 ? top : top + (years - 1) * year) - between / 2;
    const last = bands.at(-1);
    if (last && last.bottom + PITCH >= from) last.bottom = bottom + between / 2;
    else bands.push({ top: from, bottom: bottom + between / 2 });
  }
  return bands;
}

function heads({ width, spine, blocks }: Pyramid, y: number, sizes: YearsSizes): PlacedWords[] {
  if (blocks.length === 0) return [];
  const dy = -0.6;
  const column = sizes.notes ? inLines(say(byYear.soFar), 2) : [say(byYear.soFarShort)];
  return [
    {
      id: 'american',
      text: SIDE_NAMES.american,
      x: spine.left,
      y,
      dy,
      anchor: 'end',
      tone: 'american',
    },
    { id: 'other', text: SIDE_NAMES.other, x: spine.right, y, dy, anchor: 'start', tone: 'ally' },
    ...column.map((text, index): PlacedWords => ({
      id: `so-far-${index}`,
      text,
      x: width,
      y,
      dy: dy - (column.length - 1 - index) * LINE_EM,
      anchor: 'end',
      tone: 'soft',
    })),
  ];
}

/** Years in the spine and counts at the right edge, of as many blocks as have room; of the last always. */
function labels(base: Pyramid, { font }: YearsSizes, units: (px: number) => number): PlacedWords[] {
  const { width, spine, blocks } = base;
  let above = Infinity;
  return [...blocks].reverse().flatMap((block): PlacedWords[] => {
    const y = (block.top + block.bottom) / 2;
    if (above - y < units(font * LABEL_EM)) return [];
    above = y;
    const at = { y, dy: MIDDLE_EM };
    const x = (spine.left + spine.right) / 2;
    const tone = block.moreThanOneForTwo ? 'under' : 'ink';
    return [
      { ...at, id: `year-${block.from}`, text: block.text, x, anchor: 'middle', tone: 'soft' },
      { ...at, id: `count-${block.from}`, text: block.soFar, x: width, anchor: 'end', tone },
    ];
  });
}
