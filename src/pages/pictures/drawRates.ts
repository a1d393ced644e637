// Deaths per million for a picture, from their layout: all bars, as on a desk.
import { ratesLayout, WIDE } from '../../charts/rates/ratesLayout';
import { ratesModel } from '../../charts/rates/ratesModel';
import { say } from '../../wording/say';
import { perMillion } from '../../wording/words.gen';
import type { ChartShown } from './chartShown';
import { drawBox, drawLine, drawWords, FONT_SIZE, percentsOf } from './drawMarks';
import type { Box } from './drawSvg';
import { textWidth } from './textPaths';

/** From a bar to its rate, and from there to the deaths, in pixels. */
const RATE_GAP = 6;
const DEAD_GAP = 7;

/** Fills the box. */
export function drawRates({ figures, rule, country }: ChartShown, box: Box): string {
  const model = ratesModel(figures, rule, country);
  const { rows, line, x, font } = ratesLayout(model, model, WIDE, false);
  const place = percentsOf(box);
  const hasMarks = model.some(({ chosen }) => chosen);
  const dy = 0.35;
  const size = (FONT_SIZE * font) / 100;
  const american = line && [
    drawLine(place(line.x, line.top), place(line.x, 100), { stroke: 'american', dash: '2 3' }),
    ...(line.nameY === null
      ? []
      : [
          drawWords(say(perMillion.asMany), place(line.x, line.nameY), {
            fill: 'soft',
            anchor: 'end',
            dx: -RATE_GAP,
            dy,
          }),
        ]),
  ];
  const bars = rows.flatMap((row) => {
    const isBack = hasMarks && !row.chosen;
    // As in the drawing: others are not told apart by colour alone.
    const isSoft = isBack || (row.group === 'other' && !row.chosen);
    const end = place(row.end, row.middle);
    return [
      drawWords(row.name, place(0, row.middle), { fill: isSoft ? 'soft' : 'ink', dy, size }),
      drawBox(place(x, row.y), place(x + row.width, row.y + row.height), row.group, isBack),
      drawWords(row.value, end, { dx: RATE_GAP, dy, size }),
      drawWords(row.dead, end, {
        fill: 'soft',
        dx: RATE_GAP + textWidth(row.value, size) + DEAD_GAP,
        dy,
        size,
      }),
    ];
  });
  return [...(american ?? []), ...bars].join('\n');
}
