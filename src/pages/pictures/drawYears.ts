// The years for a picture, from their layout: as on a phone, and as large as the box has room for its shape.
import { yearsLayout, type YearsLayout } from '../../charts/years/yearsLayout';
import { yearsModel } from '../../charts/years/yearsModel';
import { NARROW } from '../../charts/years/yearsSizes';
import type { ChartShown } from './chartShown';
import { drawBand, drawLine, drawWords } from './drawMarks';
import { drawDots, type Box } from './drawSvg';

/** In the colour that the words of each tone have. */
const FILLS = { american: 'american-word', under: 'ally', strong: 'ink' } as const;

/** Fills the box as far as its shape lets it. */
export function drawYears({ figures }: ChartShown, box: Box): string {
  const placed = yearsLayout(yearsModel(figures), NARROW);
  const { width, height, bleed, radius } = placed;
  const scale = Math.min((box.right - box.left) / width, (box.bottom - box.top) / height);
  const place = (x: number, y: number) => ({ x: box.left + x * scale, y: box.top + y * scale });
  const dots = (side: 'american' | 'other') => placed.blocks.flatMap((block) => block.dots[side]);
  return [
    ...placed.bands.map(({ top, bottom }) =>
      drawBand(place(-bleed, top), place(width + bleed, bottom)),
    ),
    `<g transform="translate(${box.left} ${box.top}) scale(${scale})">`,
    drawDots('american', dots('american'), radius),
    drawDots('ally', dots('other'), radius),
    '</g>',
    ...drawBracket(placed, place),
    ...placed.words.map(({ text, x, y, dy, anchor, tone }) =>
      drawWords(text, place(x, y), {
        fill: tone in FILLS ? FILLS[tone as keyof typeof FILLS] : (tone as 'soft' | 'ink' | 'ally'),
        anchor,
        dy,
      }),
    ),
  ].join('\n');
}

function drawBracket(
  { bracket }: YearsLayout,
  place: (x: number, y: number) => { x: number; y: number },
): string[] {
  if (bracket === null) return [];
  const { x, top, bottom, tick } = bracket;
  const style = { stroke: 'ink', width: 1.5 } as const;
  return [
    drawLine(place(x, top), place(x, bottom), style),
    ...[top, bottom].map((y) => drawLine(place(x, y), place(x + tick, y), style)),
  ];
}
