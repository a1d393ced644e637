// A picture's file, with headline and lines of words. Knows no chart.
import type { Point } from '../../charts/dots/dotPicture';
import type { Hed, Key } from '../../charts/parts/chartText';
import { drawText } from './drawSvg';
import { escapeXml } from './escapeXml';
import { LIGHT } from './lightTheme';
import { fitText, textWidth } from './textPaths';

/** From baseline to baseline, as a share of the words' size. */
export const LINE_HEIGHT = 1.3;

/** In pixels. */
const HED_SIZES = { largest: 30, smallest: 22 };

/** A picture's file: on paper, with words for whoever can't see it. `parts`: markup, one below the other. */
export function svgFile(
  { width, height }: { readonly width: number; readonly height: number },
  { title, description }: { readonly title: string; readonly description: string },
  parts: readonly string[],
): string {
  return [
    // ImageMagick's own renderer strokes what does not say that it has none.
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" stroke="none">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

/** A headline's lines and its size in pixels. */
interface Headline {
  readonly lines: readonly string[];
  readonly size: number;
}

/** In one line if it can be read so, otherwise in two. */
export function fitHed(text: string, width: number): Headline {
  const one = fitText(text, HED_SIZES, { width, lines: 1 });
  return one.lines.length === 1 ? one : fitText(text, HED_SIZES, { width, lines: 2 });
}

/** The headline, its number in the colour of whom it counts, however its lines break. */
export function drawHed(
  { lines, size }: Headline,
  { lead, number, tone }: Hed,
  { x: left, y: top }: Point,
): string {
  let start = 0;
  return lines
    .map((line, index) => {
      const y = top + index * size * LINE_HEIGHT;
      const from = Math.min(line.length, Math.max(0, lead.length - start));
      const to = Math.min(line.length, Math.max(0, lead.length + number.length - start));
      start += line.length + 1;
      const pieces = [line.slice(0, from), line.slice(from, to), line.slice(to)];
      let x = left;
      return pieces
        .map((piece, place) => {
          const fill =
            place === 1 ? LIGHT[tone === 'american' ? 'american-word' : tone] : LIGHT.ink;
          const drawn = drawText(piece, { x, y }, { size, fill });
          x += textWidth(piece, size);
          return drawn;
        })
        .join('');
    })
    .join('\n');
}

/** Lines of words, quiet if nothing else is said; the first one's baseline starts at the point. */
export function drawLines(
  lines: readonly string[],
  { x, y }: Point,
  size: number,
  { fill = LIGHT.soft as string, height = LINE_HEIGHT } = {},
): string {
  return lines
    .map((line, index) => drawText(line, { x, y: y + index * size * height }, { size, fill }))
    .join('\n');
}

/** What colours mean, in one line: a dot of each before its words. */
export function drawKeys(keys: readonly Key[], { x: left, y }: Point, size: number): string {
  let x = left;
  return keys
    .map(({ tone, text }) => {
      const radius = 0.32 * size;
      const dot = `<circle fill="${LIGHT[tone]}" cx="${x + radius}" cy="${y - radius}" r="${radius}"/>`;
      const words = drawText(text, { x: x + size, y }, { size, fill: LIGHT.soft });
      x += 2 * size + textWidth(text, size);
      return dot + words;
    })
    .join('');
}
