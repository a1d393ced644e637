// The bracket at the years that were nearly one for one, and the notes beside the dots. A note stands where
// its whole text keeps clear of the dots and of the counts; where it can't, it is left out: the words beside
// the picture have it, too. Lengths in units; no element.
import { ascending, max } from 'd3';
import { sidesOf } from '../../wording/claimValues';
import { capitalise } from '../../wording/numbers';
import { say } from '../../wording/say';
import { byYear } from '../../wording/words.gen';
import { inLines, lengthOf } from '../parts/textLength';
import type { Side, YearsModel } from './yearsModel';
import {
  LINE_EM,
  MIDDLE_EM,
  type Bracket,
  type PlacedBlock,
  type PlacedWords,
  type Pyramid,
} from './yearsPlaced';
import type { YearsSizes } from './yearsSizes';

/** Lines of one note; the first may be bold. */
interface Note {
  readonly id: string;
  readonly lines: readonly string[];
  readonly tones: readonly PlacedWords['tone'][];
  /** The middle of its lines. */
  readonly y: number;
  /** Where it ends, on the left; where it begins, on the right. */
  readonly x: number;
}

/** What a note takes in height. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
}

type ToUnits = (px: number) => number;

/** Left of the Americans: the bracket and blocks of several years; right of the others: the causes. */
export function placeNotes(model: YearsModel, base: Pyramid, sizes: YearsSizes, units: ToUnits) {
  const bracket = bracketOf(model, base, sizes, units);
  const left = leftNotes(model, base, bracket, sizes, units);
  // One edge for all of them, where every one has room there.
  const edge = Math.min(...left.map(({ x }) => x));
  const width = (note: Note) =>
    units(max(note.lines, (line) => lengthOf(line, sizes.font, 'semibold')) ?? 0);
  let free = 0;
  const words = left.flatMap((note) => {
    const x = width(note) <= edge ? edge : note.x;
    if (width(note) > x || note.top < free) return [];
    free = note.bottom;
    return linesAt({ ...note, x }, 'end');
  });
  const causes = sizes.notes ? causeNotes(model, base, sizes, units) : [];
  return { bracket, words: [...words, ...causes] };
}

function bracketOf({ near }: YearsModel, base: Pyramid, sizes: YearsSizes, units: ToUnits) {
  const blocks = base.blocks.filter(
    ({ from, to }) => near !== null && from >= near.from && to <= near.to,
  );
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const x = base.spine.left - widest(blocks, 'american') - units(sizes.bracket.dots);
  const tick = units(sizes.bracket.tick);
  return x < tick ? null : { x: x - tick, top: first.top, bottom: last.bottom, tick };
}

function leftNotes(
  { near }: YearsModel,
  base: Pyramid,
  bracket: Bracket | null,
  sizes: YearsSizes,
  units: ToUnits,
): (Note & Rows)[] {
  const notes: Note[] = [];
  if (near && bracket) {
    const title = say(byYear.callout);
    const detail = say(byYear.calloutDetail, { ...near, span: near });
    notes.push({
      id: 'near',
      lines: sizes.notes ? [title, detail] : inLines(title, 2),
      tones: sizes.notes ? ['strong', 'soft'] : ['strong', 'strong'],
      y: (bracket.top + bracket.bottom) / 2,
      x: bracket.x - units(sizes.bracket.words),
    });
  }
  for (const block of base.blocks) {
    if (block.years === 1) continue;
    const title = capitalise(say(byYear.block, { years: block.years }));
    const { american: americans, other: others } = block.deaths;
    notes.push({
      id: `block-${block.from}`,
      lines: sizes.notes
        ? [title, say(byYear.blockDetail, sidesOf({ americans, others }))]
        : inLines(title, 2),
      tones: sizes.notes ? ['strong', 'soft'] : ['soft', 'soft'],
      y: (block.top + block.bottom) / 2,
      x: 0,
    });
  }
  const placed = notes.map((note) => {
    const half = units((note.lines.length * sizes.font * LINE_EM) / 2);
    const [top, bottom] = [note.y - half, note.y + half];
    const beside = base.blocks.filter((block) => block.bottom > top && block.top < bottom);
    const free = base.spine.left - widest(beside, 'american') - units(sizes.bracket.words);
    // The whole bracket is its words' own.
    const own = note.id === 'near' ? bracket : null;
    return {
      ...note,
      x: note.x === 0 ? free : Math.min(note.x, free),
      top: Math.min(top, own?.top ?? top),
      bottom: Math.max(bottom, own?.bottom ?? bottom),
    };
  });
  return placed.sort((a, b) => ascending(a.top, b.top));
}

/** In one line or in two, between the others' dots and the counts; none lies on another. */
function causeNotes({ causes }: YearsModel, base: Pyramid, sizes: YearsSizes, units: ToUnits) {
  const counts = units(lengthOf('0.00', sizes.font, 'semibold') + sizes.font);
  let free = 0;
  return causes.flatMap((cause) => {
    const blocks = base.blocks.filter(({ from, to }) => from <= cause.to && to >= cause.from);
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last) return [];
    const isPart = first === last && first.years > 1;
    for (const count of [1, 2]) {
      const lines = inLines(cause.text, count);
      const half = units((lines.length * sizes.font * LINE_EM) / 2);
      const y = isPart ? first.top + half : (first.top + last.bottom) / 2;
      const beside = base.blocks.filter(({ top, bottom }) => bottom > y - half && top < y + half);
      const x = base.spine.right + widest(beside, 'other') + units(sizes.font);
      const wide = units(max(lines, (line) => lengthOf(line, sizes.font, 'regular')) ?? 0);
      if (x + wide > base.width - counts || y - half < free) continue;
      free = y + half;
      const tones = lines.map(() => 'soft' as const);
      return linesAt({ id: `cause-${cause.from}`, lines, tones, x, y }, 'start');
    }
    return [];
  });
}

function linesAt({ id, lines, tones, x, y }: Note, anchor: 'start' | 'end'): PlacedWords[] {
  return lines.map((text, index) => ({
    id: `${id}-${index}`,
    text,
    x,
    y,
    dy: (index - (lines.length - 1) / 2) * LINE_EM + MIDDLE_EM,
    anchor,
    tone: tones[index] ?? 'soft',
  }));
}

function widest(blocks: readonly PlacedBlock[], side: Side): number {
  return max(blocks, ({ reach }) => reach[side]) ?? 0;
}
