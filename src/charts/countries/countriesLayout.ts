// Places every country's block under its name. Units are whole numbers; no pixels, no element. Which block stands
// where is found in countriesGrid.ts.
import type { DotPicture, PlacedDot, PlacedLabel } from '../dots/dotPicture';
import type { CountriesModel } from './countriesModel';
import { largestGrid, PITCH, RADIUS, type GridBlock } from './countriesGrid';
import type { CountriesSize } from './countriesSizes';

/** Lays the countries out with dots as large as leave room for every block and its name. */
export function countriesLayout(model: CountriesModel, size: CountriesSize): DotPicture {
  const grid = largestGrid(model, size);
  const dots: PlacedDot[] = [];
  for (const { block, left, top, across } of grid.blocks) {
    for (const [index, { number, group }] of block.people.entries()) {
      const x = RADIUS + left + (index % across) * PITCH;
      const y = RADIUS + top + Math.floor(index / across) * PITCH;
      dots[number] = { x, y, group };
    }
  }
  const { width, height, blocks } = grid;
  const labels = blocks.map(labelOf);
  return { ratio: size.ratio, width, height, radius: RADIUS, dots, rings: [], labels };
}

function labelOf({ block, name, left: x, top: y }: GridBlock): PlacedLabel {
  const { iso3, group: tone, number } = block;
  return {
    id: iso3,
    iso3,
    lead: name,
    text: ` ${number}`,
    tone,
    x,
    y,
    anchor: 'start',
    stands: 'above',
  };
}
