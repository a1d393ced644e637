import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf, type DotColours, type DotFrame } from '../../../src/charts/dots/dotFrame';
import { frameAt, turnsOf, type MoveKind } from '../../../src/charts/dots/dotMove';
import { dotPath, ringPath } from '../../../src/charts/dots/dotPath';
import { paintDots, type Pixels } from '../../../src/charts/dots/paintDots';
import { pictureOf } from '../../../src/story/state/dotPictures';
import { moveKind } from '../../../src/story/stage/moveKind';
import type { View } from '../../../src/story/storyboard';
import { figuresOf } from '../../../src/figures/figures';
import type { CountingRule } from '../../../src/figures/countingRule';
import { aDataset, factTables } from '../../support/facts';

const COLOURS: DotColours = {
  american: [120, 130, 140],
  ally: [10, 78, 163],
  back: 0.4,
  other: [80, 150, 210],
  everyone: [20, 24, 29],
};
const AMERICANS = 210;
const ALLIES = 60;
const figures = figuresOf(aDataset({ USA: AMERICANS, GBR: ALLIES, AUS: 40 }), factTables);
const PROJECTION = { scale: 0.5, left: 10, top: 20, band: 30, leastRing: 0.8 };

function frame(view: View, rule: CountingRule = 'nato-then', scale = PROJECTION.scale): DotFrame {
  const picture = pictureOf(figures, view, rule);
  if (!picture) throw new Error('every one of these views has dots');
  return frameOf(picture, { ...PROJECTION, scale }, COLOURS, new Set());
}

/** The moment of a move between two frames. */
function at(from: DotFrame, to: DotFrame, kind: MoveKind, time: number): DotFrame {
  return frameAt(from, to, { kind, turns: turnsOf(from, to), time });
}

/** The views that follow each other, and how large the first is beside the second. */
const FOLLOWING = [
  ['triad', 'before', 'zoom', 6],
  ['before', 'triad', 'zoom', 1 / 6],
  ['before', 'places', 'rise', 1],
  ['places', 'places', 'change', 1],
  ['places', 'everyone', 'gather', 1],
] as const;

describe('a move', () => {
  test.each(FOLLOWING)('from %s to %s is a %s', (from, to, kind) => {
    expect(moveKind(from, to)).toBe(kind);
  });

  test.each(FOLLOWING)(
    'from %s to %s starts where the dots are and ends where the picture has them',
    (a, b, kind, size) => {
      const from = frame(a, 'nato-then', size * PROJECTION.scale);
      const to = frame(b, 'all-partners');
      const start = at(from, to, kind, 0);
      expect([...start.x]).toEqual([...from.x]);
      expect([...start.y]).toEqual([...from.y]);
      expect([...start.rgb]).toEqual([...from.rgb]);
      expect(start.radius).toBeCloseTo(from.radius);
      expect(at(from, to, kind, 1)).toBe(to);
    },
  );

  test('is interrupted without a jump: the next starts from the frame that shows', () => {
    const [before, places, all] = [frame('before'), frame('places'), frame('everyone')];
    const between = at(before, places, 'rise', 0.4);
    const next = at(between, all, 'gather', 0);
    expect([...next.x]).toEqual([...between.x]);
    expect([...next.rgb]).toEqual([...between.rgb]);
    expect([...next.rings]).toEqual([...between.rings]);
  });

  test('loses nobody and stretches no way: every dot is between its two ends at any time', () => {
    const [from, to] = [frame('before'), frame('places')];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (time) => {
        const now = at(from, to, 'rise', time);
        expect(now.x).toHaveLength(to.x.length);
        for (const [person, x] of now.x.entries()) {
          const ends = [from.x[person] ?? NaN, to.x[person] ?? NaN];
          expect(x).toBeGreaterThanOrEqual(Math.min(...ends) - 0.01);
          expect(x).toBeLessThanOrEqual(Math.max(...ends) + 0.01);
          expect(now.alpha[person]).toBe(1);
        }
      }),
    );
  });

  test('from the triad draws back: the picture stays similar to itself, with nobody else at first', () => {
    const from = frame('triad', 'nato-then', 6 * PROJECTION.scale);
    const to = frame('before');
    expect([...from.alpha].filter((alpha) => alpha === 1)).toHaveLength(2);
    expect([...from.rings.values()].filter(({ alpha }) => alpha === 1)).toHaveLength(1);
    const now = at(from, to, 'zoom', 0.5);
    const between = (moment: DotFrame) => (moment.x[18] ?? 0) - (moment.x[0] ?? 0);
    expect(between(now) / between(to)).toBeCloseTo(now.radius / to.radius, 1);
  });

  test('to the pairs begins with the first row, and those who are left out stay and turn', () => {
    const [from, to] = [frame('before'), frame('places')];
    const [first, last, out] = [AMERICANS, AMERICANS + ALLIES - 1, AMERICANS + ALLIES];
    const now = at(from, to, 'rise', 0.5);
    const gone = (person: number) =>
      ((now.y[person] ?? 0) - (from.y[person] ?? 0)) /
      ((to.y[person] ?? 0) - (from.y[person] ?? 0));
    expect(gone(first)).toBeGreaterThan(gone(last));
    expect([now.x[out], now.y[out]]).toEqual([from.x[out], from.y[out]]);
    expect([...from.rgb.slice(3 * out, 3 * out + 3)]).toEqual([...COLOURS.ally]);
    expect([...to.rgb.slice(3 * out, 3 * out + 3)]).toEqual([...COLOURS.other]);
  });

  test('to the pairs fades no ring: whoever comes covers theirs', () => {
    const [from, to] = [frame('before'), frame('places')];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (time) => {
        const { rings } = at(from, to, 'rise', time);
        expect(rings.size).toBe(AMERICANS / 2);
        for (const { alpha } of rings.values()) expect(alpha).toBe(1);
      }),
    );
  });

  test('into the ending keeps the colours until all have come together', () => {
    const [from, to] = [frame('places'), frame('everyone')];
    const gathered = at(from, to, 'gather', 1100 / 1700);
    expect([...gathered.rgb]).toEqual([...from.rgb]);
    for (const [person, x] of gathered.x.entries()) expect(x).toBeCloseTo(to.x[person] ?? NaN);
    expect(at(from, to, 'gather', 0.9).rgb[0]).toBeLessThan(from.rgb[0] ?? 0);
  });
});

describe('painting', () => {
  const pixels = (width: number, height: number): Pixels => ({
    width,
    height,
    data: new Uint8ClampedArray(4 * width * height),
  });
  const one = (x: number, y: number, radius: number, ring = false) => ({
    radius,
    ringWidth: radius / 3,
    x: new Float32Array(ring ? [] : [x]),
    y: new Float32Array(ring ? [] : [y]),
    alpha: new Float32Array([1]),
    rgb: new Float32Array([10, 20, 30]),
    rings: new Map(ring ? [[0, { x, y, alpha: 1 }]] : []),
  });
  const cover = ({ data }: Pixels) =>
    data.reduce((sum, value, index) => sum + (index % 4 === 3 ? value / 255 : 0), 0);

  test('covers as much as the disc is large, wherever it stands between pixels', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 20, noNaN: true }),
        fc.double({ min: 1.5, max: 8, noNaN: true }),
        (at, radius) => {
          const canvas = pixels(30, 30);
          paintDots(canvas, one(at, at, radius), [0, 0, 0]);
          expect(cover(canvas) / (Math.PI * radius ** 2)).toBeCloseTo(1, 0);
        },
      ),
    );
  });

  test('paints the colour in the middle and nothing at the corner', () => {
    const canvas = pixels(9, 9);
    paintDots(canvas, one(4.5, 4.5, 3), [0, 0, 0]);
    expect([...canvas.data.slice(4 * 40, 4 * 40 + 4)]).toEqual([10, 20, 30, 255]);
    expect(canvas.data[3]).toBe(0);
  });

  test('leaves the middle of a ring open', () => {
    const canvas = pixels(21, 21);
    paintDots(canvas, one(10.5, 10.5, 9, true), [1, 2, 3]);
    expect(canvas.data[4 * (10 * 21 + 10) + 3]).toBe(0);
    expect([...canvas.data.slice(4 * (10 * 21 + 2), 4 * (10 * 21 + 2) + 3)]).toEqual([1, 2, 3]);
  });

  test('of dots beyond the edge writes nothing outside the pixels', () => {
    const canvas = pixels(5, 5);
    paintDots(canvas, one(-40, 3, 4), [0, 0, 0]);
    expect(cover(canvas)).toBe(0);
    paintDots(canvas, one(0, 0, 3), [0, 0, 0]);
    expect(cover(canvas)).toBeGreaterThan(5);
  });
});

describe('dots as path data', () => {
  test('are relative moves on whole numbers', () => {
    expect(
      dotPath([
        { x: 3, y: 3 },
        { x: 9, y: 3 },
        { x: 3, y: 9 },
      ]),
    ).toBe('M3 3h0m6 0h0m-6 6h0');
    expect(dotPath([])).toBe('');
  });

  test('rings close where they began', () => {
    expect(
      ringPath(
        [
          { x: 5, y: 5 },
          { x: 11, y: 5 },
        ],
        2,
      ),
    ).toBe('M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0m6 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0');
  });

  test('rings have hundredths of a unit and whole ways, whatever a computer makes of 12 - 2.88', () => {
    const rings = [
      { x: 25, y: 34 },
      { x: 93, y: 34 },
    ];
    expect(ringPath(rings, 12 - 2.88)).toBe(
      'M15.88 34a9.12 9.12 0 1 0 18.24 0a9.12 9.12 0 1 0 -18.24 0m68 0a9.12 9.12 0 1 0 18.24 0a9.12 9.12 0 1 0 -18.24 0',
    );
  });
});
