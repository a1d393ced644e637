// Places every country's block in a square, under its name. Units are whole numbers; no pixels, no
// element. Which block stands where is found in countriesGrid.ts.
import { boxAround, type DotPicture, type PlacedDot, type PlacedLabel } from '../dots/dotPicture';
import type { CountriesModel } from './countriesModel';
import { largestGrid, NARROWEST_PX, PITCH, RADIUS, unitsOf, type GridBlock } from './countriesGrid';

const RATIO = '1-1';
/** How much nearer a label stands to its block than to its point. */
const LABEL_DROP_PX = 1;

/** Lays the countries out with dots as large as leave room for every block and its name. */
export function countriesLayout(model: CountriesModel): DotPicture {
  const grid = largestGrid(model);
  const dots: PlacedDot[] = [];
  for (const { block, column, top, across } of grid.blocks) {
    for (const [index, { number, group }] of block.people.entries()) {
      const x = RADIUS + (column + (index % across)) * PITCH;
      const y = RADIUS + top + Math.floor(index / across) * PITCH;
      dots[number] = { x, y, group };
    }
  }
  const side = unitsOf(grid.across);
  const box = boxAround({ width: side, height: side }, RATIO);
  const drop = Math.round((LABEL_DROP_PX * side) / NARROWEST_PX);
  const labels = grid.blocks.map((block) => labelOf(block, drop));
  return { ratio: RATIO, ...box, radius: RADIUS, dots, rings: [], labels };
}

function labelOf({ block, label: text, column, top }: GridBlock, drop: number): PlacedLabel {
  const { iso3, group: tone } = block;
  const x = column * PITCH;
  return { id: iso3, iso3, text, tone, x, y: top + drop, anchor: 'start', stands: 'above' };
}
