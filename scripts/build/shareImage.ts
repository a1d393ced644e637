// The picture that share cards show: headline, key and source beside the picture of the claim.
// Pure; knows no page and writes no file.
import { placesLayout } from '../../src/charts/places/placesLayout';
import { placesModel } from '../../src/charts/places/placesModel';
import type { Count } from '../../src/figures/count';
import { HEADLINE_RULE } from '../../src/figures/countingRule';
import type { Figures } from '../../src/figures/figures';
import { drawDots, drawPicture, drawRings, drawText } from '../../src/pages/pictures/drawSvg';
import { drawLines, LINE_HEIGHT } from '../../src/pages/pictures/drawWords';
import { escapeXml } from '../../src/pages/pictures/escapeXml';
import { LIGHT } from '../../src/pages/pictures/lightTheme';
import { CAP_HEIGHT, fitText, textWidth, wrapText } from '../../src/pages/pictures/textPaths';
import { SHARE_IMAGE } from '../../src/story/published/publication';
import { shareImageAlt } from '../../src/story/published/shareMeta';
import { hedOf } from '../../src/charts/parts/hedOf';
import { pairsLine } from '../../src/wording/pairs';
import { turned } from '../../src/wording/ratio';
import { partsOf, say } from '../../src/wording/say';
import { sourceLine } from '../../src/wording/source';
import { card, pairs } from '../../src/wording/words.gen';
import { svgPng } from './svgPng';

/** All lengths in pixels. */
const MARGIN = 48;
const WORDS_WIDTH = 432;
const COLUMN_GAP = 36;
const KICKER_SIZE = 24;
const HEADLINE_SIZES = { largest: 104, smallest: 48 };
const DEK_SIZE = 28;
const KEY_SIZE = 24;
const SOURCE_SIZE = 18;
/** In the key a triad has the places picture's proportions. */
const KEY = { radius: 12, americanDx: 16, row: 28, stroke: 2 };
/** From the kicker to the headline's capitals, from its last line to the dek, from key to source. */
const SPACE = { aboveHeadline: 34, aboveDek: 60, aboveSource: 120 };

/** From baseline to baseline of the headline, as a share of its size. */
const HEADLINE_LINE_HEIGHT = 1;
/** A large letter's own space on its left, as a share of its size: taken away, it stands flush. */
const HEADLINE_BEARING = 0.035;

/** The share image as SVG without text: all letters are outlines. */
export function shareImageSvg(figures: Figures): string {
  const count = figures.counts[HEADLINE_RULE];
  const { width, height } = SHARE_IMAGE;
  const picture = drawPicture(placesLayout(placesModel(figures.roster, count)), {
    left: MARGIN + WORDS_WIDTH + COLUMN_GAP,
    top: MARGIN,
    right: width - MARGIN,
    bottom: height - MARGIN,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(say(pairs.hed, turned(count)))}</title>`,
    `<desc>${escapeXml(shareImageAlt(figures))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>`,
    drawWords(count, say(card.source, { source: sourceLine(figures.dataset) })),
    picture,
    '</svg>',
  ].join('\n');
}

/** The share image as PNG. */
export function shareImagePng(figures: Figures): Uint8Array {
  return svgPng(shareImageSvg(figures));
}

/** The left column: kicker, headline and dek from the top, key and source from the bottom. */
function drawWords(count: Count, sourceText: string): string {
  const { lead, number } = hedOf(partsOf(pairs.hed, turned(count)));
  const room = { width: WORDS_WIDTH, lines: 2 };
  const headline = fitText(lead + number, HEADLINE_SIZES, room);
  const dek = wrapText(pairsLine(count), DEK_SIZE, WORDS_WIDTH);
  const source = wrapText(sourceText, SOURCE_SIZE, WORDS_WIDTH);

  const kickerY = MARGIN + CAP_HEIGHT * KICKER_SIZE;
  const headlineY = kickerY + SPACE.aboveHeadline + CAP_HEIGHT * headline.size;
  const headlineEnd =
    headlineY + (headline.lines.length - 1) * headline.size * HEADLINE_LINE_HEIGHT;
  const sourceY = SHARE_IMAGE.height - MARGIN - (source.length - 1) * SOURCE_SIZE * LINE_HEIGHT;
  return [
    drawLines([say(card.kicker)], { x: MARGIN, y: kickerY }, KICKER_SIZE),
    drawHeadline(headline, number, headlineY),
    drawLines(dek, { x: MARGIN, y: headlineEnd + SPACE.aboveDek }, DEK_SIZE, LIGHT.ink),
    drawKey(count.empty > 0, sourceY - SPACE.aboveSource),
    drawLines(source, { x: MARGIN, y: sourceY }, SOURCE_SIZE),
  ].join('\n');
}

/** The headline, its number in the allies' blue. The number is one word, so it ends the last line. */
function drawHeadline(
  { lines, size }: { readonly lines: readonly string[]; readonly size: number },
  number: string,
  top: number,
): string {
  const x = MARGIN - HEADLINE_BEARING * size;
  return lines
    .map((line, index) => {
      const y = top + index * size * HEADLINE_LINE_HEIGHT;
      const end = index === lines.length - 1 ? number : '';
      const start = line.slice(0, line.length - end.length);
      const endX = x + textWidth(start, size);
      return (
        drawText(start, { x, y }, { size, fill: LIGHT.ink }) +
        drawText(end, { x: endX, y }, { size, fill: LIGHT.ally })
      );
    })
    .join('\n');
}

/** What dots and rings mean: one triad, larger, and nobody where the picture has one. */
function drawKey(hasEmpty: boolean, top: number): string {
  const middle = MARGIN + KEY.americanDx + KEY.radius;
  const wordsX = middle + KEY.americanDx + KEY.radius + 14;
  const rowAt = (row: number) => top + row * KEY.row;
  const drawEntry = (row: number, words: string, fill: string) => {
    const baseline = rowAt(row) + (CAP_HEIGHT * KEY_SIZE) / 2;
    return drawText(words, { x: wordsX, y: baseline }, { size: KEY_SIZE, fill });
  };
  const americans = [-KEY.americanDx, KEY.americanDx].map((dx) => ({ x: middle + dx, y: top }));
  const entries = [
    drawDots('american', americans, KEY.radius),
    drawEntry(0, say(card.key.americans), LIGHT['american-word']),
    drawDots('ally', [{ x: middle, y: rowAt(1) }], KEY.radius),
    drawEntry(1, say(card.key.ally), LIGHT.ally),
  ];
  if (hasEmpty) {
    entries.push(
      drawRings([{ x: middle, y: rowAt(2) }], KEY.radius, KEY.stroke),
      drawEntry(2, say(card.key.nobody), LIGHT.soft),
    );
  }
  return entries.join('\n');
}
