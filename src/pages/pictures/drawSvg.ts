// Marks and dot pictures as SVG text in the light theme. Words are outlines. Knows no chart and no
// figures.
import { extent } from 'd3';
import { dotPath, ringPath } from '../../charts/dots/dotPath';
import {
  bandsAbove,
  type DotGroup,
  type DotPicture,
  type PlacedLabel,
  type Point,
} from '../../charts/dots/dotPicture';
import { BACK_OPACITY, isBack, type Marks } from '../../charts/dots/marks';
import { LIGHT, onPaper } from './lightTheme';
import { textPath, textWidth } from './textPaths';

/** Where a picture may stand, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All lengths in pixels. A dataset so small that its dots would be larger leaves space free. */
const LARGEST_DOT_RADIUS = 24;
/** Units of a picture that a label may be high, so that it stays clear of the dots. */
const LABEL_UNITS = 34;

/** A band for words between parts of a picture, and from its end up to the words' baseline; shares of their size. */
const BAND = 2.3;
const BAND_BASELINE = 0.75;

/** How much of a line of words stands before its point, as a share of its width. */
export const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;
/** From a label's point to its baseline, as a share of its size; the same as in Picture.svelte. */
const BASELINE = { above: -0.5, below: 1.3 } as const;

/** In the order in which they are drawn. */
const GROUPS: readonly Exclude<DotGroup, 'everyone'>[] = ['american', 'other', 'ally'];

/** A line of words; its baseline starts at x, y. */
export function drawText(
  text: string,
  { x, y }: Point,
  { size, fill }: { readonly size: number; readonly fill: string },
): string {
  return `<path fill="${fill}" d="${textPath(text, x, y, size)}"/>`;
}

/** Dots of one side; those who step back, since others are marked, are paler. */
export function drawDots(
  group: Exclude<DotGroup, 'everyone'>,
  points: readonly Point[],
  radius: number,
  back = false,
): string {
  return `<path fill="none" stroke="${strokeOf(group, back)}" stroke-width="${2 * radius}" stroke-linecap="round" d="${dotPath(points)}"/>`;
}

/** Rings, their outer edge where a dot's would be. */
export function drawRings(
  points: readonly Point[],
  radius: number,
  stroke: number,
  back = false,
): string {
  if (points.length === 0) return '';
  return `<path fill="none" stroke="${strokeOf('ally', back)}" stroke-width="${stroke}" d="${ringPath(points, radius - stroke / 2)}"/>`;
}

/**
 * A picture with its labels, as large as the box allows, in its upper left corner: to the
 * right of a small one its labels have room. `labelSize`: at most, in pixels; labels above the
 * uppermost dots reach out of the box. `marked`: who keep their colour, while all
 * others step back.
 */
export function drawPicture(
  picture: DotPicture,
  box: Box,
  { labelSize, marked }: { readonly labelSize: number; readonly marked: Marks },
): string {
  const content = contentOf(picture);
  const bands = picture.bands ?? [];
  const band = BAND * labelSize;
  const scale = Math.min(
    (box.right - box.left) / content.width,
    (box.bottom - box.top - bands.length * band) / content.height,
    LARGEST_DOT_RADIUS / picture.radius,
  );
  const x = box.left - content.x * scale;
  const yOf = (height: number) => box.top + (height - content.y) * scale;
  const size = bands.length > 0 ? labelSize : Math.min(labelSize, LABEL_UNITS * scale);
  const hasMarks = marked.people.size > 0;
  const dots = picture.dots.map((dot, person) => ({ ...dot, person }));
  return [
    ...[0, ...bands].map((_, part) => {
      const isHere = ({ y }: Point) => bandsAbove(y, bands) === part;
      const here = dots.filter(isHere);
      const all = (hasMarks ? [true, false] : [false]).flatMap((back) =>
        GROUPS.map((group) => ({
          group,
          back,
          points: here.filter(
            (dot) => dot.group === group && isBack(marked.people, dot.person) === back,
          ),
        })),
      );
      return [
        `<g transform="translate(${x} ${yOf(0) + part * band}) scale(${scale})">`,
        ...all
          .filter(({ points }) => points.length > 0)
          .map(({ group, points, back }) => drawDots(group, points, picture.radius, back)),
        drawRings(picture.rings.filter(isHere), picture.radius, picture.ringWidth ?? 0, hasMarks),
        '</g>',
      ].join('\n');
    }),
    ...picture.labels.map((label) => {
      const part = bandsAbove(label.y, bands);
      const text = `${label.lead ?? ''}${label.text}`;
      const baseline = part > 0 ? -BAND_BASELINE : BASELINE[label.stands];
      return drawText(
        text,
        {
          x: x + label.x * scale - SHARE_BEFORE[label.anchor] * textWidth(text, size),
          y: yOf(label.y) + part * band + baseline * size,
        },
        { size, fill: LIGHT[labelColour(label, marked)] },
      );
    }),
  ].join('\n');
}

function strokeOf(group: Exclude<DotGroup, 'everyone'>, back: boolean): string {
  return back ? onPaper(LIGHT[group], BACK_OPACITY) : LIGHT[group];
}

function labelColour({ id, iso3, tone }: PlacedLabel, { people, ids }: Marks): keyof typeof LIGHT {
  if (ids.has(id)) return 'ink';
  if (iso3 && people.size > 0) return 'soft';
  return tone === 'ally' ? 'ally' : 'soft';
}

/** The part of a picture that has dots or rings in it. */
function contentOf({ dots, rings, radius }: DotPicture) {
  const points: readonly Point[] = [...dots, ...rings];
  const [left = 0, right = 0] = extent(points, ({ x }) => x);
  const [top = 0, bottom = 0] = extent(points, ({ y }) => y);
  return {
    x: left - radius,
    y: top - radius,
    width: right - left + 2 * radius,
    height: bottom - top + 2 * radius,
  };
}
