// Which step is current, and what a stage shows, without a browser: jsdom has neither a layout nor observers, so
// that they are ours here, and are told what a window would.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stageSteps } from '../../../src/scroll/stageSteps';
import { trackStep } from '../../../src/scroll/trackStep';

/** Media queries that match, by what is in them; whoever listens hears of a change. */
const media = { matching: new Set<string>(), listeners: new Set<() => void>() };
const observers: Observer[] = [];

class Observer {
  readonly seen: Element[] = [];
  isOn = true;
  constructor(
    readonly tell: (
      entries: Pick<
        IntersectionObserverEntry,
        'target' | 'isIntersecting' | 'boundingClientRect'
      >[],
    ) => void,
    readonly options: { rootMargin: string },
  ) {
    observers.push(this);
  }
  observe(element: Element) {
    this.seen.push(element);
  }
  disconnect() {
    this.isOn = false;
  }
}

function matchMedia(query: string) {
  return {
    get matches() {
      return [...media.matching].some((part) => query.includes(part));
    },
    addEventListener: (_: string, listener: () => void) => media.listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => media.listeners.delete(listener),
  };
}

const change = (part: string, matches: boolean) => {
  media.matching[matches ? 'add' : 'delete'](part);
  for (const listener of [...media.listeners]) listener();
};
/** The line comes into the steps of these ids, in this order, in one look. */
const reach = (...ids: string[]) =>
  observers.filter(({ isOn }) => isOn).forEach(({ tell }) => tell(ids.map((id) => seen(id, true))));
/** The line leaves the step of this id, which is then so far down the window, and comes into none. */
const leave = (id: string, top: number) =>
  observers.filter(({ isOn }) => isOn).forEach(({ tell }) => tell([seen(id, false, top)]));
const seen = (id: string, isIntersecting: boolean, top = 0) => ({
  target: byId(id),
  isIntersecting,
  boundingClientRect: new DOMRect(0, top),
});

const container = () => document.querySelector('main') ?? expect.fail('no container');
const byId = (id: string) => document.getElementById(id) ?? expect.fail(`no #${id}`);
const withClass = (name: string) => [...document.querySelectorAll(`.${name}`)].map(({ id }) => id);

beforeEach(() => {
  media.matching = new Set(['reduced-motion']);
  media.listeners.clear();
  observers.length = 0;
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('matchMedia', matchMedia);
  document.body.innerHTML = `<main>${['a', 'b', 'c']
    .map(
      (id) =>
        `<section class="step" id="${id}"><div class="rail"><a href="#">x</a></div></section>`,
    )
    .join('')}</main>`;
  // Every figure is drawn but b's.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('#b') ? [] : [new DOMRect()]) as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('of steps that the line has come into at once, the last is told', () => {
  const told: string[] = [];
  trackStep(container(), (id) => told.push(id));
  reach('a', 'b');
  reach('c');
  expect(told).toEqual(['b', 'c']);
});

test('the line lies lower where words and figure stand side by side, also when the window widens', () => {
  trackStep(container(), () => undefined);
  change('min-width', true);
  expect(observers.map(({ options, isOn }) => [options.rootMargin, isOn])).toEqual([
    ['-40% 0px -60% 0px', false],
    ['-50% 0px -50% 0px', true],
  ]);
});

test('who stops tracking hears no more', () => {
  const told: string[] = [];
  trackStep(container(), (id) => told.push(id))();
  reach('b');
  change('min-width', true);
  expect([told, observers.length]).toEqual([[], 1]);
});

test('the stage shows the first figure at once, which no reader has come to', () => {
  const told: unknown[] = [];
  stageSteps(container(), (...step) => told.push(step));
  expect(told).toEqual([['a', false]]);
  expect(container().hasAttribute('data-staged')).toBe(true);
  expect(withClass('current')).toEqual(['a']);
});

test('a step is shown when it is reached, and the one before it is marked as left', () => {
  const told: unknown[] = [];
  stageSteps(container(), (...step) => told.push(step));
  reach('c');
  expect(told.at(-1)).toEqual(['c', true]);
  expect([withClass('current'), withClass('left')]).toEqual([['c'], ['a']]);
});

test('who jumps out of the run finds its first figure from above, its last from below', () => {
  const told: unknown[] = [];
  stageSteps(container(), (...step) => told.push(step));
  reach('c');
  leave('c', 5000);
  expect(told.at(-1)).toEqual(['a', false]);
  expect(withClass('current')).toEqual(['a']);
  leave('a', -5000);
  expect(told.at(-1)).toEqual(['c', true]);
  expect(withClass('current')).toEqual(['c']);
});

test('beside a step without a figure the next one’s shows, which is not reached yet', () => {
  const told: unknown[] = [];
  stageSteps(container(), (...step) => told.push(step));
  reach('b');
  expect(told.at(-1)).toEqual(['c', false]);
  expect(withClass('current')).toEqual(['c']);
});

test('who comes to want no motion has no stage, and has it again at the same step', () => {
  const told: unknown[] = [];
  stageSteps(container(), (...step) => told.push(step));
  reach('c');
  change('reduced-motion', false);
  expect(told.at(-1)).toEqual([null, false]);
  expect(container().hasAttribute('data-staged')).toBe(false);
  expect(withClass('current')).toEqual([]);
  reach('a');
  expect(told.at(-1)).toEqual([null, false]);
});

test.each([
  ['a figure that does not show', 'c', { top: 0, bottom: 10 }, true],
  ['the figure that shows, its step in sight', 'a', { top: 0, bottom: 10 }, false],
  ['the figure that shows, its step far above', 'a', { top: -900, bottom: -10 }, true],
  ['the figure that shows, its step far below', 'a', { top: 5000, bottom: 6000 }, true],
])('focus in %s brings its step, if it has to', (_, id, box, brings) => {
  stageSteps(container(), () => undefined);
  const step = byId(id);
  step.getBoundingClientRect = () => box as DOMRect;
  step.scrollIntoView = vi.fn();
  step.querySelector('a')?.focus();
  expect(step.scrollIntoView).toHaveBeenCalledTimes(brings ? 1 : 0);
});
