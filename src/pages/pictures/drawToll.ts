// The toll for a picture: blocks of dots below each other, each under its number.
import { range } from 'd3';
import { dotPath } from '../../charts/dots/dotPath';
import { TOLL_PITCH, TOLL_RADIUS, tollLayout, type TollRect } from '../../charts/toll/tollLayout';
import { tollModel } from '../../charts/toll/tollModel';
import { tollOfTens } from '../../charts/toll/tollOfTens';
import type { ChartShown } from './chartShown';
import { drawText, type Box } from './drawSvg';
import { LIGHT } from './lightTheme';
import { textWidth } from './textPaths';

/** All lengths in pixels. */
const NUMBER_SIZE = 20;
const WORDS_SIZE = 16;
const BLOCK_GAP = 18;
/** By whose dots they are. */
const TONES = { american: LIGHT.american, other: LIGHT.ally, 'left-out': LIGHT.ink };
/** Dots in a row. */
const COLUMNS = 186;

/** As wide as the box, and as high as it gets. */
export function drawToll({ figures }: ChartShown, { left, top, right }: Box): string {
  const scale = (right - left) / (COLUMNS * TOLL_PITCH);
  let y = top;
  const blocks = tollOfTens(tollModel(figures)).map((block) => {
    const placed = tollLayout(block.parts, COLUMNS);
    const baseline = y + NUMBER_SIZE;
    const words = block.words.map(({ text }) => text).join('');
    const blockY = baseline + 10;
    y = blockY + placed.height * scale + BLOCK_GAP;
    return [
      drawText(block.number, { x: left, y: baseline }, { size: NUMBER_SIZE, fill: LIGHT.ink }),
      drawText(
        words,
        { x: left + textWidth(block.number, NUMBER_SIZE) + 8, y: baseline },
        { size: WORDS_SIZE, fill: LIGHT.soft },
      ),
      `<g transform="translate(${left} ${blockY}) scale(${scale})">${placed.rects.map(drawRect).join('')}</g>`,
    ].join('\n');
  });
  return blocks.join('\n');
}

/** Dot by dot: simple drawing programs do not scale a pattern, and a path of dots compresses as well. */
function drawRect({ tone, x, y, width, height }: TollRect): string {
  const dots = range(TOLL_RADIUS, height, TOLL_PITCH).flatMap((down) =>
    range(TOLL_RADIUS, width, TOLL_PITCH).map((across) => ({ x: x + across, y: y + down })),
  );
  return `<path fill="none" stroke="${TONES[tone]}" stroke-width="${2 * TOLL_RADIUS}" stroke-linecap="round" d="${dotPath(dots)}"/>`;
}
