// Cells that a merged one lies over may keep their values, which nobody sees.
import { attributeOf, attributesOfAll } from './markup';
import { columnOf } from './mendSheet';

/** The rows, all as wide, with only the first cell of each range that the sheet's part says is merged. */
export function withoutCovered(
  rows: readonly (readonly string[])[],
  xml: string,
): readonly (readonly string[])[] {
  const width = rows[0]?.length ?? 0;
  const seen = rows.map((row) => [...row]);
  // Merged ranges don't overlap. In a bad file they may, thousands of times.
  let most = rows.length * width;
  for (const { top, left, bottom, right } of mergedRanges(xml)) {
    const end = Math.min(right + 1, width);
    if (left >= end) continue;
    const across = seen.slice(top, bottom + 1);
    most -= across.length * (end - left);
    if (most < 0) break;
    across.forEach((row, down) => row.fill('', down === 0 ? left + 1 : left, end));
  }
  return seen;
}

/** Rows and columns of the first and the last cell of each range, counted from 0. */
function mergedRanges(xml: string) {
  return attributesOfAll(xml, 'mergeCell').flatMap((attributes) => {
    const [from = '', to = ''] = (attributeOf(attributes, 'ref') ?? '').split(':');
    const range = {
      top: rowOf(from),
      left: columnOf(from) - 1,
      bottom: rowOf(to),
      right: columnOf(to) - 1,
    };
    return range.top >= 0 && range.left >= 0 ? [range] : [];
  });
}

function rowOf(place: string): number {
  return Number(/\d+$/.exec(place)?.[0] ?? 0) - 1;
}
