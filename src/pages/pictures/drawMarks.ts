// Lines, boxes and words of a chart for a picture, in the light theme. Every colour is an attribute, so that
// programs which know no style sheet draw them right, too. Knows no chart.
import type { Point } from '../../charts/dots/dotPicture';
import { BACK_OPACITY } from '../../charts/dots/marks';
import { hundredths } from '../../charts/parts/scales';
import { drawText, SHARE_BEFORE, type Box } from './drawSvg';
import { LIGHT, onPaper } from './lightTheme';
import { textWidth } from './textPaths';

/** A colour of the light theme. */
type Colour = keyof typeof LIGHT;

/** Of the words in a chart, in pixels. */
export const FONT_SIZE = 12;

/** How opaque a band is: as in the charts' own styles. */
export const BAND_OPACITY = 0.075;

/** How words stand at their point. */
interface WordsStyle {
  readonly fill?: Colour;
  readonly anchor?: keyof typeof SHARE_BEFORE;
  /** From the point to the words, in pixels across and in their size down. */
  readonly dx?: number;
  readonly dy?: number;
  /** In pixels. */
  readonly size?: number;
}

/** A line of words at a point. */
export function drawWords(
  text: string,
  { x, y }: Point,
  { fill = 'ink', anchor = 'start', dx = 0, dy = 0, size = FONT_SIZE }: WordsStyle = {},
): string {
  const left = x + dx - SHARE_BEFORE[anchor] * textWidth(text, size);
  return drawText(text, { x: left, y: y + dy * size }, { size, fill: LIGHT[fill] });
}

/** A box from one corner to the other; `back`: it steps back, since others are marked. */
export function drawBox(from: Point, to: Point, fill: Colour, back = false): string {
  return `<rect fill="${back ? onPaper(LIGHT[fill], BACK_OPACITY) : LIGHT[fill]}" ${box(from, to)}/>`;
}

/** A band behind other marks. */
export function drawBand(from: Point, to: Point): string {
  return `<rect fill="${onPaper(LIGHT.ally, BAND_OPACITY)}" ${box(from, to)}/>`;
}

/** A straight line; `dash`: as in SVG. */
export function drawLine(
  from: Point,
  to: Point,
  { stroke, width = 1, dash }: { readonly stroke: Colour; width?: number; dash?: string },
): string {
  const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
  return `<path fill="none" stroke="${LIGHT[stroke]}" stroke-width="${width}"${dashed} d="M${at(from)}L${at(to)}"/>`;
}

/** From percents of a box to pixels. */
export function percentsOf({ left, top, right, bottom }: Box): (x: number, y: number) => Point {
  return (x, y) => ({
    x: left + (x / 100) * (right - left),
    y: top + (y / 100) * (bottom - top),
  });
}

function box(from: Point, to: Point): string {
  const { x, y } = from;
  return `x="${hundredths(x)}" y="${hundredths(y)}" width="${hundredths(to.x - x)}" height="${hundredths(to.y - y)}"`;
}

function at({ x, y }: Point): string {
  return `${hundredths(x)} ${hundredths(y)}`;
}
