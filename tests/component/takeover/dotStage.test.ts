// Moves on the canvas, with a canvas that keeps what is put into it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DotStage } from '../../../src/charts/dots/DotStage.svelte';
import type { StagedPicture } from '../../../src/charts/dots/stageBox';
import type { DotGroup, DotPicture } from '../../../src/charts/dots/dotPicture';

const COLOURS = { american: '#101010', ally: '#0000ff', other: '#99aaff' };
const BACK = 0.4;
const SIDE = 40;

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (next: FrameRequestCallback) => frames.push(next));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => vi.unstubAllGlobals());

/** The next frame, so many milliseconds after now. */
const frame = (ms: number) => {
  const due = frames;
  frames = [];
  for (const next of due) next(performance.now() + ms);
};

/** A canvas of 40 by 40 pixels, a context that can be made to fail, and what was put there last. */
function aCanvas({ fails = false } = {}) {
  const canvas = document.createElement('canvas');
  for (const [name, colour] of Object.entries(COLOURS))
    canvas.style.setProperty(`--${name}`, colour);
  canvas.style.setProperty('--back', String(BACK));
  Object.defineProperties(canvas, {
    clientWidth: { value: SIDE },
    clientHeight: { value: SIDE },
    getBoundingClientRect: { value: () => new DOMRect(0, 0, SIDE, SIDE) },
  });
  const put: { data: Uint8ClampedArray | null } = { data: null };
  const context = {
    fillStyle: '',
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(4 * width * height),
    }),
    putImageData: ({ data }: ImageData) => {
      if (fails) throw new Error('guarded');
      put.data = data.slice();
    },
    clearRect: () => (put.data = null),
  };
  canvas.getContext = (() => context) as unknown as typeof canvas.getContext;
  document.body.append(canvas);
  const colourAt = (x: number, y: number) => {
    const at = 4 * (Math.round(y) * SIDE + Math.round(x));
    const [red = 0, green = 0, blue = 0, alpha = 0] = put.data?.slice(at, at + 4) ?? [];
    if (alpha === 0) return null;
    return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  };
  const opacityAt = (x: number, y: number) => (put.data?.[4 * (y * SIDE + x) + 3] ?? 0) / 255;
  return { canvas, put, colourAt, opacityAt };
}

const element = document.createElement('div');
element.getBoundingClientRect = () => new DOMRect(0, 0, SIDE, SIDE);

/** One dot of each group, in a row at this height. */
function row(y: number, marked: readonly number[] = []): StagedPicture {
  const groups: DotGroup[] = ['american', 'ally', 'other'];
  const picture = {
    width: SIDE,
    height: SIDE,
    radius: 4,
    dots: groups.map((group, at) => ({ x: 8 + 12 * at, y, group })),
    rings: [],
    labels: [],
  } as unknown as DotPicture;
  return { picture, element, marked: new Set(marked) };
}

describe('the canvas', () => {
  test('shows each dot in the colour of its group, and lets all but the marked step back', () => {
    const { canvas, colourAt, opacityAt } = aCanvas();
    const stage = DotStage.on(canvas, (why) => expect.fail(String(why)));
    stage?.move(row(8), row(30), 'rise');
    expect([8, 20, 32].map((x) => colourAt(x, 8))).toEqual(['#101010', '#0000ff', '#99aaff']);
    stage?.rest();
    stage?.move(row(8, [1]), row(30, [1]), 'rise');
    expect([8, 20, 32].map((x) => colourAt(x, 8))).toEqual(['#101010', '#0000ff', '#99aaff']);
    expect([8, 20, 32].map((x) => opacityAt(x, 8) < 0.5)).toEqual([true, false, true]);
  });

  test('moves them to where they are next, then is empty', () => {
    const { canvas, put, colourAt } = aCanvas();
    const stage = DotStage.on(canvas, (why) => expect.fail(String(why)));
    stage?.move(row(8), row(30), 'rise');
    expect(stage?.phase).toBe('early');
    frame(700);
    expect(colourAt(8, 8)).toBeNull();
    expect(stage?.phase).not.toBe('rest');
    frame(1600);
    expect(put.data).toBeNull();
    expect(stage?.phase).toBe('rest');
  });

  test('holds a picture until it moves, and lets words come late in the move', () => {
    const { canvas, colourAt } = aCanvas();
    const stage = DotStage.on(canvas, (why) => expect.fail(String(why)));
    stage?.hold(row(8));
    expect(colourAt(8, 8)).toBe(COLOURS.american);
    expect([stage?.phase, frames.length]).toEqual(['held', 0]);
    stage?.move(row(8), row(30), 'rise');
    expect(stage?.phase).toBe('early');
    frame(850);
    expect(stage?.phase).toBe('early');
    frame(950);
    expect(stage?.phase).toBe('late');
  });

  test('goes on from where the dots are when the reader turns round', () => {
    const { canvas, colourAt } = aCanvas();
    const stage = DotStage.on(canvas, (why) => expect.fail(String(why)));
    stage?.move(row(8), row(30), 'rise');
    frame(250);
    const between = Array.from({ length: SIDE }, (_, y) => y).find((y) => colourAt(8, y) !== null);
    stage?.move(row(30), row(8), 'rise');
    expect(colourAt(8, (between ?? NaN) + 3)).toBe(COLOURS.american);
    expect(colourAt(8, 30)).toBeNull();
  });

  test('pictures of other people are not moved into one another', () => {
    const { canvas } = aCanvas();
    const stage = DotStage.on(canvas, (why) => expect.fail(String(why)));
    const fewer = row(30);
    stage?.move(
      row(8),
      {
        ...fewer,
        picture: { ...fewer.picture, dots: fewer.picture.dots.slice(1) },
      },
      'rise',
    );
    expect(stage?.phase).toBe('rest');
    expect(frames).toEqual([]);
  });

  test('refused at once or in the middle, it says so and hides nothing', () => {
    const onrefuse = vi.fn();
    const { canvas } = aCanvas({ fails: true });
    const stage = DotStage.on(canvas, onrefuse);
    stage?.move(row(8), row(30), 'rise');
    expect(onrefuse).toHaveBeenCalledTimes(1);
    expect(stage?.phase).toBe('rest');
    canvas.getContext = () => null;
    expect(DotStage.on(canvas, onrefuse)).toBeNull();
    expect(onrefuse).toHaveBeenCalledTimes(2);
  });
});
