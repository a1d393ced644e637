// The ways to count for a picture, from their layout.
import { COLUMNS, countingLayout, type PlacedRow } from '../../charts/counting/countingLayout';
import { CLAIMED_RATIO, countingModel } from '../../charts/counting/countingModel';
import type { Point } from '../../charts/dots/dotPicture';
import { say } from '../../wording/say';
import { ways } from '../../wording/words.gen';
import type { ChartShown } from './chartShown';
import { drawBand, drawLine, drawWords, percentsOf } from './drawMarks';
import type { Box } from './drawSvg';
import { LIGHT } from './lightTheme';

/** Fills the box. */
export function drawCounting({ figures, rule }: ChartShown, box: Box): string {
  const placed = countingLayout(countingModel(figures, rule));
  const { band, top, bottom, claimX } = placed;
  const place = percentsOf(box);
  const isLeft = band.side === 'left';
  const foot = { anchor: 'middle', dy: 1.2 } as const;
  return [
    drawBand(place(band.left, top), place(band.right, bottom)),
    drawWords(say(ways.band), place(isLeft ? band.right : band.left, top), {
      fill: 'ally',
      anchor: isLeft ? 'end' : 'start',
      dy: -0.45,
    }),
    ...band.edges.map(({ text, x }) =>
      drawWords(text, place(x, bottom), { ...foot, fill: 'soft' }),
    ),
    drawLine(place(claimX, top), place(claimX, bottom), { stroke: 'ink', width: 2 }),
    drawWords(String(CLAIMED_RATIO), place(claimX, bottom), foot),
    drawWords(say(ways.claim), place(claimX, bottom), { ...foot, fill: 'soft', dy: 2.6 }),
    ...placed.headings.map(({ text, y }) =>
      drawWords(text, place(0, y), { fill: 'soft', dy: -0.45 }),
    ),
    ...placed.rows.flatMap((row) => drawRow(row, claimX, place)),
  ].join('\n');
}

function drawRow(row: PlacedRow, claimX: number, place: (x: number, y: number) => Point): string[] {
  const words = [
    ...row.lines.map(({ text, dy }) => drawWords(text, place(0, row.y), { dy })),
    drawWords(say(ways.base[row.base]), place(COLUMNS[0].baseX, row.y), { fill: 'soft', dy: 0.35 }),
  ];
  if (row.x === null) {
    return [
      ...words,
      drawWords(row.value, place(claimX, row.y), { fill: 'soft', dx: 8, dy: 0.35 }),
    ];
  }
  const tone = row.base === 'all' ? 'other' : 'ally';
  const { x, y } = place(row.x, row.y);
  const isLeft = row.valueSide === 'left';
  return [
    ...words,
    drawLine(place(claimX, row.y), { x, y }, { stroke: tone, width: 1.5 }),
    `<circle fill="${LIGHT[tone]}" cx="${x.toFixed(2)}" cy="${y.toFixed(2)}" r="${row.chosen ? 6.5 : 4.5}"/>`,
    drawWords(
      row.value,
      { x, y },
      {
        anchor: isLeft ? 'end' : 'start',
        dx: isLeft ? -11 : 11,
        dy: 0.35,
      },
    ),
  ];
}
