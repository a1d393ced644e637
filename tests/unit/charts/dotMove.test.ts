import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf, type DotColours } from '../../../src/charts/dots/dotFrame';
import { frameAt, moveKind } from '../../../src/charts/dots/dotMove';
import { dotPath, ringPath } from '../../../src/charts/dots/dotPath';
import { paintDots, type Pixels } from '../../../src/charts/dots/paintDots';
import { DotPictures } from '../../../src/story/state/dotPictures';
import { figuresOf } from '../../../src/figures/figures';
import { aDataset, factTables } from '../../support/facts';

const COLOURS: DotColours = {
  american: [120, 130, 140],
  ally: [10, 78, 163],
  partner: [80, 150, 210],
  marked: [0, 0, 0],
};
const pictures = new DotPictures(figuresOf(aDataset({ USA: 210, GBR: 60, AUS: 40 }), factTables));
const PROJECTION = { scale: 1, left: 10, top: 20 };

function frame(view: 'sides' | 'close-up' | 'places' | 'share') {
  const picture = pictures.of(view, 'nato-then');
  if (!picture) throw new Error('every one of these views has dots');
  return frameOf(picture, PROJECTION, COLOURS, new Set());
}

describe('a move', () => {
  test.each([
    ['sides', 'places', 'glide'],
    ['sides', 'close-up', 'close-in'],
    ['close-up', 'places', 'zoom'],
    ['places', 'close-up', 'zoom'],
    ['places', 'share', 'glide'],
  ] as const)('from %s to %s is a %s', (from, to, kind) => {
    expect(moveKind(frame(from), frame(to))).toBe(kind);
  });

  test.each([
    ['sides', 'places'],
    ['places', 'share'],
    ['close-up', 'places'],
  ] as const)(
    'from %s to %s starts where the dots are and ends where the picture has them',
    (a, b) => {
      const [from, to] = [frame(a), frame(b)];
      const start = frameAt(from, to, moveKind(from, to), 0);
      expect([...start.x]).toEqual([...from.x]);
      expect([...start.y]).toEqual([...from.y]);
      expect(start.radius).toBeCloseTo(from.radius);
      expect(frameAt(from, to, moveKind(from, to), 1)).toBe(to);
    },
  );

  test('is interrupted without a jump: the next starts from the frame that shows', () => {
    const [sides, places, share] = [frame('sides'), frame('places'), frame('share')];
    const between = frameAt(sides, places, 'glide', 0.4);
    const next = frameAt(between, share, 'glide', 0);
    expect([...next.x]).toEqual([...between.x]);
    expect([...next.rgb]).toEqual([...between.rgb]);
    expect([...next.rings.keys()]).toEqual(expect.arrayContaining([...between.rings.keys()]));
  });

  test('loses nobody and stretches no way: every dot is between its two ends at any time', () => {
    const [from, to] = [frame('sides'), frame('places')];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (time) => {
        const now = frameAt(from, to, 'glide', time);
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

  test('into the close-up fades the others where they are, and the ally comes last', () => {
    const [from, to] = [frame('sides'), frame('close-up')];
    const half = frameAt(from, to, 'close-in', 0.4);
    const ally = 210;
    expect(half.x[ally]).toBe(from.x[ally]);
    expect(half.x[0]).not.toBe(from.x[0]);
    expect([half.alpha[0], half.alpha[ally], half.alpha[ally + 1]]).toEqual([1, 1, 0]);
    expect(half.x[ally + 1]).toBe(from.x[ally + 1]);
    expect(half.rings.get(0)?.alpha).toBeGreaterThan(0);
  });

  test('between a picture and its close-up keeps the picture similar to itself', () => {
    const [from, to] = [frame('close-up'), frame('places')];
    const now = frameAt(from, to, 'zoom', 0.5);
    const factor = now.radius / to.radius;
    const between = (frameNow: typeof now, one: number, other: number) =>
      Math.hypot(
        (frameNow.x[one] ?? 0) - (frameNow.x[other] ?? 0),
        (frameNow.y[one] ?? 0) - (frameNow.y[other] ?? 0),
      );
    expect(between(now, 0, 20) / between(to, 0, 20)).toBeCloseTo(factor, 1);
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
    x: new Float32Array(ring ? [] : [x]),
    y: new Float32Array(ring ? [] : [y]),
    alpha: new Float32Array([1]),
    rgb: new Float32Array([10, 20, 30]),
    allies: new Uint8Array([0]),
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
});
