// A chart that Svelte rendered, at a fixed size and without text: percents become pixels, words become
// outlines, and the chart's own style rules come along in the light theme. Knows no chart.
import { escapeXml } from './escapeXml';
import { LIGHT } from './lightTheme';
import { scopedRules } from './pruneStyle';
import { readElements, type SvgElement } from './svgElements';
import { textPath, textWidth } from './textPaths';

/** In pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the words in a chart, in pixels. */
const FONT_SIZE = 12;

/** Attributes that are lengths, by the side that their percents are of. */
const ACROSS = ['x', 'x1', 'x2', 'cx', 'width'];
const DOWN = ['y', 'y1', 'y2', 'cy', 'height'];

/** `markup`: one svg, or several, of which the first is drawn; `style`: a sheet with the chart's rules in it. */
export function drawChart(markup: string, style: string, room: Size): string {
  const [svg] = readElements(markup);
  if (!svg) throw new Error('The chart has no drawing.');
  const size = sizeIn(room, svg);
  return `<style>${lightStyle(style, markup)}</style>${drawAll(svg.children, size)}`;
}

/** All of the room, or as much of it as the shape takes that the drawing's class names: 'ratio-7-6'. */
function sizeIn(room: Size, { attributes }: SvgElement): Size {
  const [, across, down] = /\bratio-(\d+)-(\d+)/.exec(attributes.class ?? '') ?? [];
  if (across === undefined || down === undefined) return room;
  const unit = Math.min(room.width / Number(across), room.height / Number(down));
  return { width: unit * Number(across), height: unit * Number(down) };
}

/** The chart's rules as simple drawing programs read them: classes only, no variables. */
function lightStyle(style: string, markup: string): string {
  return scopedRules(style, markup)
    .replaceAll(/:where\(([^)]+)\)/g, '$1')
    .replaceAll(/\btext\./g, '.words.')
    .replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
      if (name in LIGHT) return LIGHT[name as keyof typeof LIGHT];
      throw new Error(`lightTheme.ts does not know --${name}.`);
    });
}

function drawAll(children: SvgElement['children'], size: Size): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'text') return drawWords(child, size);
      return drawElement(child, size);
    })
    .join('\n');
}

function drawElement({ name, attributes, children }: SvgElement, size: Size): string {
  const words = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(inPixels(key, value, size))}"`,
  );
  return `<${name}${words.join('')}>${drawAll(children, size)}</${name}>`;
}

/** A text's pieces one after the other, each set anew where it has a place of its own. */
function drawWords(text: SvgElement, size: Size): string {
  const place = (element: SvgElement, from: { x: number; y: number }) => {
    const { x, y, dx, dy } = element.attributes;
    return {
      x: (x === undefined ? from.x : pixels(x, size.width)) + pixels(dx ?? '0', 0),
      y: (y === undefined ? from.y : pixels(y, size.height)) + pixels(dy ?? '0', 0),
    };
  };
  let at = place(text, { x: 0, y: 0 });
  return text.children
    .map((child) => {
      const piece = typeof child === 'string' ? null : child;
      const words = (piece ? piece.children.join('') : String(child))
        .replaceAll(/\s+/g, ' ')
        .trim();
      const classes = `${text.attributes.class ?? ''} ${piece?.attributes.class ?? ''}`;
      if (piece) at = place(piece, at);
      const width = textWidth(words, FONT_SIZE);
      const x = at.x - width * shareBefore(classes);
      const path = `<path class="words ${escapeXml(classes)}" d="${textPath(words, x, at.y, FONT_SIZE)}"/>`;
      at = { x: at.x + width, y: at.y };
      return path;
    })
    .join('\n');
}

/** How much of the words stands before their point: by the class that anchors them. */
function shareBefore(classes: string): number {
  if (/\bend\b/.test(classes)) return 1;
  return /\bmiddle\b/.test(classes) ? 0.5 : 0;
}

function inPixels(name: string, value: string, { width, height }: Size): string {
  if (ACROSS.includes(name)) return String(pixels(value, width));
  return DOWN.includes(name) ? String(pixels(value, height)) : value;
}

/** '50%' of a side, '1.2em' of the words, or a number of pixels. */
function pixels(value: string, whole: number): number {
  const number = Number.parseFloat(value);
  if (value.endsWith('%')) return (number / 100) * whole;
  return value.endsWith('em') ? number * FONT_SIZE : number;
}
