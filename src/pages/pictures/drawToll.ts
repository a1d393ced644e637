// The toll for a picture: blocks of dots below each other, each under its number.
import { TOLL_PITCH, TOLL_RADIUS, tollLayout } from '../../charts/toll/tollLayout';
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
/** Dots in a row. */
const COLUMNS = 186;

/** As wide as the box, and as high as it gets. */
export function drawToll({ figures }: ChartShown, { left, top, right }: Box): string {
  const scale = (right - left) / (COLUMNS * TOLL_PITCH);
  const tones = { american: LIGHT.american, other: LIGHT.ally, 'left-out': LIGHT.ink };
  const patterns = Object.entries(tones).map(
    ([tone, fill]) =>
      `<pattern id="${tone}" patternUnits="userSpaceOnUse" width="${TOLL_PITCH}" height="${TOLL_PITCH}"><circle fill="${fill}" cx="${TOLL_RADIUS}" cy="${TOLL_RADIUS}" r="${TOLL_RADIUS}"/></pattern>`,
  );
  let y = top;
  const blocks = tollOfTens(tollModel(figures)).map((block) => {
    const placed = tollLayout(block, COLUMNS);
    const baseline = y + NUMBER_SIZE;
    const words = block.words.map(({ text }) => text).join('');
    const rects = placed.rects.map(
      ({ tone, x, y: rowY, width, height }) =>
        `<rect fill="url(#${tone})" x="${x}" y="${rowY}" width="${width}" height="${height}"/>`,
    );
    const blockY = baseline + 10;
    y = blockY + placed.height * scale + BLOCK_GAP;
    return [
      drawText(block.number, { x: left, y: baseline }, { size: NUMBER_SIZE, fill: LIGHT.ink }),
      drawText(
        words,
        { x: left + textWidth(block.number, NUMBER_SIZE) + 8, y: baseline },
        { size: WORDS_SIZE, fill: LIGHT.soft },
      ),
      `<g transform="translate(${left} ${blockY}) scale(${scale})">${rects.join('')}</g>`,
    ].join('\n');
  });
  return [`<defs>${patterns.join('')}</defs>`, ...blocks].join('\n');
}
