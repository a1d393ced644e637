// The share card of a country: its number, who died, whose claim it is, and its triads. Pure; writes no file.
import { RADIUS } from '../../src/charts/dots/triadGrid';
import { RING_STROKE } from '../../src/charts/triads/triadsLayout';
import { triadsFit } from './triadsFit';
import { triadsModel } from '../../src/charts/triads/triadsModel';
import type { CountryFigures } from '../../src/figures/countryFigures';
import { HEADLINE_RULE } from '../../src/figures/countingRule';
import type { Figures } from '../../src/figures/figures';
import { drawDots, drawRings, drawText } from '../../src/pages/pictures/drawSvg';
import { drawLines, svgFile } from '../../src/pages/pictures/drawWords';
import { LIGHT } from '../../src/pages/pictures/lightTheme';
import { fitText, wrapText } from '../../src/pages/pictures/textPaths';
import { countryCardAlt } from '../../src/story/published/countryMeta';
import { SHARE_IMAGE } from '../../src/story/published/publication';
import { cardTexts, countryTitle } from '../../src/wording/countryWords';
import { formatWhole } from '../../src/wording/numbers';
import { svgPng } from './svgPng';

/** All lengths in pixels. Nothing is smaller than 42, so that at 300 px wide it is still 10. */
const MARGIN = 64;
const WORDS_WIDTH = 560;
const NUMBER = { size: 190, baseline: 172 };
const LINE = { largest: 60, smallest: 42, baseline: 275, height: 1.04 };
const CLAIM = { size: 42, gap: 84, height: 1.2 };
/** The triads' column; its dots are never larger than in the picture of one. */
const TRIADS = { width: 444, height: 502, mostDot: 112 };

/** The card as PNG; `of`: a country with at least one dead. */
export function countryCardPng(figures: Figures, of: CountryFigures): Uint8Array {
  return svgPng(countryCardSvg(figures, of));
}

/** The card as SVG without text: all letters are outlines. */
export function countryCardSvg(figures: Figures, of: CountryFigures): string {
  const [who, claim] = cardTexts(figures, of);
  const line = fitText(who, LINE, { width: WORDS_WIDTH, lines: 2 });
  const lineEnd = LINE.baseline + (line.lines.length - 1) * line.size * LINE.height;
  const claimLines = wrapText(claim, CLAIM.size, WORDS_WIDTH);
  const words = { title: countryTitle(of), description: countryCardAlt(figures, of) };
  return svgFile(SHARE_IMAGE, words, [
    drawText(
      formatWhole(of.dead),
      { x: MARGIN, y: NUMBER.baseline },
      { size: NUMBER.size, fill: numberColour(of) },
    ),
    drawLines(line.lines, { x: MARGIN, y: LINE.baseline }, line.size, {
      fill: LIGHT.ink,
      height: LINE.height,
    }),
    drawLines(claimLines, { x: MARGIN, y: lineEnd + CLAIM.gap }, CLAIM.size, CLAIM),
    drawTriads(figures, of),
  ]);
}

/** As on the country's page: a number of people of two sides is in ink. */
function numberColour({ standing, counted, leftOut }: CountryFigures): string {
  if (standing === 'own') return LIGHT['american-word'];
  return counted > 0 && leftOut === 0 ? LIGHT.ally : LIGHT.ink;
}

/** The triads, at the right and in the middle of the height. */
function drawTriads(figures: Figures, of: CountryFigures): string {
  const cells = triadsModel(of, figures.counts[HEADLINE_RULE]);
  const { layout, scale } = triadsFit(cells, TRIADS);
  const { width, height, marks } = layout;
  const x = SHARE_IMAGE.width - MARGIN - width * scale;
  const y = (SHARE_IMAGE.height - height * scale) / 2;
  return [
    `<g transform="translate(${x} ${y}) scale(${scale})">`,
    ...(['american', 'other', 'ally'] as const).map((group) =>
      drawDots(group, marks[group], RADIUS),
    ),
    drawRings(marks.ring, RADIUS, RING_STROKE),
    '</g>',
  ].join('\n');
}
