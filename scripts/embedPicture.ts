// The picture of an embed, for newsletters and whoever can't frame: headline, dek, drawing, source and
// date as SVG whose letters are outlines, and as PNG. Knows no page and writes no file.
import { Resvg } from '@resvg/resvg-js';
import { TOLL_PITCH, TOLL_RADIUS, tollLayout } from '../src/charts/toll/tollLayout';
import { tollModel } from '../src/charts/toll/tollModel';
import type { Figures } from '../src/figures/figures';
import { picturePath, type EmbedPage } from '../src/pages/embed/embedCharts';
import type { EmbedsMarkup } from '../src/pages/embed/embedMarkup';
import { embedSource, embedText, plainHed } from '../src/pages/embed/embedTexts';
import { PICTURE_WIDTH, pictureHeight } from '../src/pages/embed/pictureSize';
import { tollOfTens } from '../src/pages/embed/tollOfTens';
import type { Hed } from '../src/story/chartText';
import { DotPictures } from '../src/story/dotPictures';
import { formatDay } from '../src/wording/numbers';
import { drawChart } from './drawChart';
import { drawPicture, drawText, type Box } from './drawSvg';
import { escapeMarkup } from './escapeMarkup';
import { LIGHT } from './lightTheme';
import { CAP_HEIGHT, fitText, textWidth, wrapText } from './textPaths';

/** What a picture is drawn from. */
export interface EmbedDrawing {
  readonly page: EmbedPage;
  readonly figures: Figures;
  /** The embed's prerendered markup, with the drawing of charts that have no dots. */
  readonly body: string;
  /** The sheet with the charts' rules. */
  readonly style: string;
}

/** Where the pictures are described, for whoever sends newsletters. */
export const PICTURES_FILE = 'pictures/pictures.json';

/** All lengths in pixels; the PNG has this many of its own for each. */
const PNG_SCALE = 2;
const MARGIN = 20;
const HED_SIZES = { largest: 30, smallest: 22 };
const DEK_SIZE = 16;
const SOURCE_SIZE = 12;
const LINE_HEIGHT = 1.3;
/** Of the words in a picture of dots; it needs as much room above and below the dots. */
const LABEL_SIZE = 14;
const SPACE = { aboveDek: 12, aboveDrawing: 16, aboveSource: 16 };
/** In the toll's picture: a number, and the words behind it. */
const NUMBER_SIZE = 20;
const BLOCK_GAP = 18;
const TOLL_COLUMNS = 186;

/** The picture in words. */
function pictureAlt({ page, figures }: Pick<EmbedDrawing, 'page' | 'figures'>): string {
  const { hed, summary } = embedText(page.chart, { figures, rule: page.rule, country: null });
  return `${plainHed(hed)}. ${summary}`;
}

/** The picture as SVG without text. */
export function pictureSvg(drawing: EmbedDrawing): string {
  const { page, figures } = drawing;
  const { hed, dek } = embedText(page.chart, { figures, rule: page.rule, country: null });
  const height = pictureHeight(page.chart);
  const room = PICTURE_WIDTH - 2 * MARGIN;

  const headline = fitHed(plainHed(hed), room);
  const hedY = MARGIN + CAP_HEIGHT * headline.size;
  const hedEnd = hedY + (headline.lines.length - 1) * headline.size * LINE_HEIGHT;
  const dekLines = wrapText(dek, DEK_SIZE, room);
  const dekY = hedEnd + SPACE.aboveDek + DEK_SIZE;
  const dekEnd = dekY + (dekLines.length - 1) * DEK_SIZE * LINE_HEIGHT;
  const sourceLines = wrapText(sourceOf(drawing), SOURCE_SIZE, room);
  const sourceY = height - MARGIN - (sourceLines.length - 1) * SOURCE_SIZE * LINE_HEIGHT;
  const box = {
    left: MARGIN,
    top: dekEnd + SPACE.aboveDrawing,
    right: PICTURE_WIDTH - MARGIN,
    bottom: sourceY - SOURCE_SIZE - SPACE.aboveSource,
  };

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}" role="img">`,
    `<title>${escapeMarkup(plainHed(hed))}</title>`,
    `<desc>${escapeMarkup(pictureAlt(drawing))}</desc>`,
    `<rect width="${PICTURE_WIDTH}" height="${height}" fill="${LIGHT.paper}"/>`,
    drawHed(headline, hed, hedY),
    drawLines(dekLines, dekY, DEK_SIZE),
    draw(drawing, box),
    drawLines(sourceLines, sourceY, SOURCE_SIZE),
    '</svg>',
  ].join('\n');
}

/** An SVG as PNG. Looks for no fonts: there is no text left to set. */
function picturePng(svg: string): Uint8Array {
  const options = {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: PNG_SCALE },
  } as const;
  return new Resvg(svg, options).render().asPng();
}

/** An embed's picture in both formats, by their paths under the site. */
export function pictureFiles(drawing: EmbedDrawing): (readonly [string, string | Uint8Array])[] {
  const svg = pictureSvg(drawing);
  const path = picturePath(drawing.page);
  return [
    [`${path}.svg`, svg],
    [`${path}.png`, picturePng(svg)],
  ];
}

/** Every picture with its words: a list that a newsletter's program can read. */
export function describePictures({ embeds, figures }: EmbedsMarkup): string {
  const pictures = embeds.map(({ page, title }) => ({
    chart: page.chart,
    rule: page.rule,
    title,
    alt: pictureAlt({ page, figures }),
    png: `${picturePath(page)}.png`,
    svg: `${picturePath(page)}.svg`,
    width: PICTURE_WIDTH,
    height: pictureHeight(page.chart),
  }));
  return `${JSON.stringify({ updated: figures.updated, pictures }, null, 2)}\n`;
}

function sourceOf({ page, figures }: EmbedDrawing): string {
  return `Source: ${embedSource(page.chart, figures)}. Updated ${formatDay(figures.updated)}.`;
}

function draw(drawing: EmbedDrawing, box: Box): string {
  const { page, figures, body, style } = drawing;
  if (page.chart === 'toll') return drawToll(figures, box);
  const dots = new DotPictures(figures).of(page.chart, page.rule);
  if (dots) {
    const labelled = { ...box, top: box.top + LABEL_SIZE, bottom: box.bottom - LABEL_SIZE };
    return drawPicture(dots, labelled, LABEL_SIZE);
  }
  const markup = /<svg[^>]*class="picture[^]*?<\/svg>/.exec(body)?.[0] ?? '';
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  return `<g transform="translate(${box.left} ${box.top})">${drawChart(markup, style, size)}</g>`;
}

/** Blocks of dots below each other, each under its number. */
function drawToll(figures: Figures, { left, top, right }: Box): string {
  const scale = (right - left) / (TOLL_COLUMNS * TOLL_PITCH);
  const tones = { american: LIGHT.american, partner: LIGHT.ally, 'left-out': LIGHT.ink };
  const patterns = Object.entries(tones).map(
    ([tone, fill]) =>
      `<pattern id="${tone}" patternUnits="userSpaceOnUse" width="${TOLL_PITCH}" height="${TOLL_PITCH}"><circle fill="${fill}" cx="${TOLL_RADIUS}" cy="${TOLL_RADIUS}" r="${TOLL_RADIUS}"/></pattern>`,
  );
  let y = top;
  const blocks = tollOfTens(tollModel(figures)).map((block) => {
    const placed = tollLayout(block, TOLL_COLUMNS);
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
        { size: DEK_SIZE, fill: LIGHT.soft },
      ),
      `<g transform="translate(${left} ${blockY}) scale(${scale})">${rects.join('')}</g>`,
    ].join('\n');
  });
  return [`<defs>${patterns.join('')}</defs>`, ...blocks].join('\n');
}

/** In one line if it can be read so, else in two. */
function fitHed(text: string, width: number) {
  const one = fitText(text, HED_SIZES, { width, lines: 1 });
  return one.lines.length === 1 ? one : fitText(text, HED_SIZES, { width, lines: 2 });
}

/** The headline, its number in the allies' blue, however its lines break. */
function drawHed(
  { lines, size }: { readonly lines: readonly string[]; readonly size: number },
  { lead, number }: Hed,
  top: number,
): string {
  let start = 0;
  return lines
    .map((line, index) => {
      const y = top + index * size * LINE_HEIGHT;
      const from = Math.min(line.length, Math.max(0, lead.length - start));
      const to = Math.min(line.length, Math.max(0, lead.length + number.length - start));
      start += line.length + 1;
      const pieces = [line.slice(0, from), line.slice(from, to), line.slice(to)];
      let x = MARGIN;
      return pieces
        .map((piece, place) => {
          const fill = place === 1 ? LIGHT.ally : LIGHT.ink;
          const drawn = drawText(piece, { x, y }, { size, fill });
          x += textWidth(piece, size);
          return drawn;
        })
        .join('');
    })
    .join('\n');
}

function drawLines(lines: readonly string[], y: number, size: number): string {
  return lines
    .map((line, index) =>
      drawText(line, { x: MARGIN, y: y + index * size * LINE_HEIGHT }, { size, fill: LIGHT.soft }),
    )
    .join('\n');
}
