// The files of each embed's chart for whoever can't frame, and for download: its picture as SVG and as
// PNG, and its table. Makes them; the prerender writes them.
import type { Figures } from '../../src/figures/figures';
import { chartCsv } from '../../src/pages/downloads/chartCsv';
import type { EmbedsMarkup } from '../../src/pages/embed/embedMarkup';
import { pictureAlt, pictureSvg } from '../../src/pages/pictures/chartPicture';
import type { ChartShown } from '../../src/pages/pictures/chartShown';
import { svgPng } from './svgPng';
import { CHARTS } from '../../src/charts/charts';
import {
  type EmbedPage,
  PICTURE_WIDTH,
  picturePath,
  PNG_SCALE,
} from '../../src/pages/embed/embedPages';

/** Where the pictures are described, for whoever sends newsletters. */
export const PICTURES_FILE = 'pictures/pictures.json';

/** An embed's picture in both formats and its table, by their paths under the site. */
export function pictureFiles(
  page: EmbedPage,
  figures: Figures,
): (readonly [string, string | Uint8Array])[] {
  const shown = asBuilt(page, figures);
  const svg = pictureSvg(shown);
  const path = picturePath(page);
  return [
    [`${path}.svg`, svg],
    [`${path}.png`, svgPng(svg, PNG_SCALE)],
    [`${path}.csv`, chartCsv(shown)],
  ];
}

/** Every picture with its words: a list that a newsletter's program can read. */
export function describePictures({ embeds, figures }: EmbedsMarkup): string {
  const pictures = embeds.map(({ page, title }) => ({
    chart: page.chart,
    rule: page.rule,
    title,
    alt: pictureAlt(asBuilt(page, figures)),
    png: `${picturePath(page)}.png`,
    svg: `${picturePath(page)}.svg`,
    csv: `${picturePath(page)}.csv`,
    width: PICTURE_WIDTH,
    height: CHARTS[page.chart].pictureHeight,
  }));
  return `${JSON.stringify({ updated: figures.updated, pictures }, null, 2)}\n`;
}

function asBuilt({ chart, rule }: EmbedPage, figures: Figures): ChartShown {
  return { chart, figures, rule, country: null, replacedOn: null };
}
