// The picture that share cards show: the question, whose claim it is and what was counted, beside the
// sentence drawn. It is seen at a quarter of its size, so nothing on it is small. Pure; knows no page and
// writes no file.
import { plainHed } from '../../src/charts/aloneText';
import { hedOf } from '../../src/charts/parts/hedOf';
import { LARGE_RING_SHARE, RADIUS, TRIAD, triadAt } from '../../src/charts/dots/triadGrid';
import { HEADLINE_RULE } from '../../src/figures/countingRule';
import type { Figures } from '../../src/figures/figures';
import { drawDots, drawRings, drawText } from '../../src/pages/pictures/drawSvg';
import { drawHed, drawLines, svgFile } from '../../src/pages/pictures/drawWords';
import { LIGHT } from '../../src/pages/pictures/lightTheme';
import { CAP_HEIGHT, fitText, wrapText } from '../../src/pages/pictures/textPaths';
import { SHARE_IMAGE } from '../../src/story/published/publication';
import { cardLines, shareImageAlt } from '../../src/story/published/shareMeta';
import { storyTitle } from '../../src/story/published/headline';
import { say } from '../../src/wording/say';
import { card, titles } from '../../src/wording/words.gen';
import { svgPng } from './svgPng';

/** All lengths in pixels. */
const MARGIN = 64;
const WORDS_WIDTH = 690;
const TITLE_SIZES = { largest: 84, smallest: 42 };
const CLAIM = { size: 44, height: 53 / 44 };
/** As large as fits beside the triad. */
const COUNT_SIZES = { largest: 52, smallest: 42 };
/** From baseline to baseline, as a share of the size. */
const COUNT_LINE = 1.12;
/** From the title's baseline to the claim's first, and from the claim's last to the count's first. */
const SPACE = { aboveClaim: 88, aboveCount: 84 };
const DOT = 168;
const TRIAD_TOP = 178;
/** In a square the words take the whole width, and the triad stands below them. */
const SQUARE = { words: 1.4, triadTop: 800 };

/** A share image as SVG without text: all letters are outlines. */
export function shareImageSvg(figures: Figures, { width, height } = SHARE_IMAGE): string {
  const isSquare = height >= width;
  const above = isSquare ? 0 : (height - SHARE_IMAGE.height) / 2;
  const words = { title: storyTitle(figures), description: shareImageAlt(figures) };
  return svgFile({ width, height }, words, [
    `<g transform="${isSquare ? `scale(${SQUARE.words})` : `translate(0 ${above})`}">${drawWords(figures)}</g>`,
    drawTriad(width - MARGIN, isSquare ? SQUARE.triadTop : TRIAD_TOP + above),
  ]);
}

/** A share image as PNG. */
export function shareImagePng(figures: Figures, image = SHARE_IMAGE): Uint8Array {
  return svgPng(shareImageSvg(figures, image));
}

/** The left column: the question, the claim, the count. */
function drawWords(figures: Figures): string {
  const title = fitText(say(titles.top), TITLE_SIZES, { width: WORDS_WIDTH, lines: 1 });
  const titleY = MARGIN + CAP_HEIGHT * title.size;
  const claim = wrapText(say(card.claim), CLAIM.size, WORDS_WIDTH);
  const claimY = titleY + SPACE.aboveClaim;
  const lines = cardLines(figures.counts[HEADLINE_RULE]).map(hedOf);
  const countY = claimY + (claim.length - 1) * CLAIM.size * CLAIM.height + SPACE.aboveCount;
  const size = Math.min(
    ...lines.map(
      (line) => fitText(plainHed(line), COUNT_SIZES, { width: WORDS_WIDTH, lines: 1 }).size,
    ),
  );
  return [
    drawText(
      title.lines.join(' '),
      { x: MARGIN, y: titleY },
      { size: title.size, fill: LIGHT.ink },
    ),
    drawLines(claim, { x: MARGIN, y: claimY }, CLAIM.size, CLAIM),
    ...lines.map((line, index) =>
      drawHed({ lines: [plainHed(line)], size }, line, {
        x: MARGIN,
        y: countY + index * size * COUNT_LINE,
      }),
    ),
  ].join('\n');
}

/** The sentence drawn, as the opening has it, with these edges. */
function drawTriad(right: number, top: number): string {
  const scale = DOT / (2 * RADIUS);
  const { americans, beside } = triadAt(0, 1);
  return [
    `<g transform="translate(${right - TRIAD.width * scale} ${top}) scale(${scale})">`,
    drawDots('american', americans, RADIUS),
    drawRings([beside], RADIUS, LARGE_RING_SHARE * 2 * RADIUS),
    '</g>',
  ].join('\n');
}
