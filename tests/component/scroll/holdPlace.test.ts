// What grows above the reader moves nothing that is read. Without a browser: the sections' tops are ours.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdPlace } from '../../../src/scroll/holdPlace';

const tops: Record<string, number> = {};
const page = { scrollY: 0 };
let resized: () => void = () => undefined;

const container = () => document.querySelector('main') ?? expect.fail('no container');
/** Something in a section changes, and those below it come to lie elsewhere. */
async function change(moved: Record<string, number>) {
  Object.assign(tops, moved);
  container().append('more');
  // Mutations are told in the next microtask.
  await Promise.resolve();
}

beforeEach(() => {
  Object.assign(tops, { a: 0, b: 1000, c: 2000 });
  page.scrollY = 1100;
  document.body.innerHTML = `<main>${Object.keys(tops)
    .map((id) => `<section id="${id}"></section>`)
    .join('')}</main>`;
  for (const section of document.querySelectorAll('section')) {
    section.getBoundingClientRect = () =>
      new DOMRect(0, (tops[section.id] ?? 0) - page.scrollY, 1, 1);
  }
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('scrollBy', ({ top }: { top: number }) => (page.scrollY += top));
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => page.scrollY);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized = tell;
      }
      observe() {
        return undefined;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function hold() {
  holdPlace(container(), Promise.resolve());
  await new Promise((resolve) => setTimeout(resolve));
}

test('the section that is read stays where it was when something above it grows', async () => {
  await hold();
  await change({ b: 1121, c: 2121 });
  expect(page.scrollY).toBe(1221);
});

test('what changes below the reader moves nothing', async () => {
  await hold();
  await change({ c: 2500 });
  expect(page.scrollY).toBe(1100);
});

test('at the top of the page nothing is held', async () => {
  await hold();
  page.scrollY = 0;
  await change({ a: 121, b: 1121, c: 2121 });
  expect(page.scrollY).toBe(0);
});

test('until the start nothing is moved, and nothing later makes up for it', async () => {
  let start: (value?: unknown) => void = () => undefined;
  holdPlace(container(), new Promise((resolve) => (start = resolve)));
  await change({ b: 1121, c: 2121 });
  start();
  await new Promise((resolve) => setTimeout(resolve));
  await change({});
  expect(page.scrollY).toBe(1100);
});

test('what the reader opened, or a window of another width, is only measured anew', async () => {
  await hold();
  Object.assign(tops, { b: 1300, c: 2300 });
  resized();
  await change({});
  expect(page.scrollY).toBe(1100);
});
