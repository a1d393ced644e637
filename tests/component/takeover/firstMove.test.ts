import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFirstMove, type FirstMove } from '../../../src/pages/embed/firstMove';

const wake = vi.fn();
let move: FirstMove;
const watch = () => {
  move = watchFirstMove(window as Window & typeof globalThis, wake);
};

beforeEach(() => {
  wake.mockReset();
  document.body.innerHTML =
    '<button>Choose</button><a href="#story">Read</a><a data-embed href="#embed">Embed</a>';
});
afterEach(() => {
  vi.restoreAllMocks();
  // Stops watching.
  move.replay();
});

/** jsdom knows no pointers: what the browser tells of one. */
function point(type: string, facts: Record<string, unknown>): void {
  document.body.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), facts));
}

describe('the first move', () => {
  test.each([
    ['a mouse that moves', 'pointermove', { pointerType: 'mouse', movementX: 1, movementY: 0 }, 1],
    [
      'a page that moves under it',
      'pointermove',
      { pointerType: 'mouse', movementX: 0, movementY: 0 },
      0,
    ],
    [
      'a finger that scrolls',
      'pointermove',
      { pointerType: 'touch', movementX: 9, movementY: 9 },
      0,
    ],
    ['a finger that comes down', 'pointerdown', { pointerType: 'touch' }, 0],
    ['a mouse that presses', 'pointerdown', { pointerType: 'mouse' }, 1],
    ['a finger that has tapped', 'pointerup', { pointerType: 'touch' }, 1],
    ['a swipe that ends', 'pointercancel', { pointerType: 'touch' }, 0],
    ['a key', 'keydown', {}, 1],
    ['the focus', 'focusin', {}, 1],
  ])('%s: %s', (_, type, facts, times) => {
    watch();
    point(type, facts);
    expect(wake).toHaveBeenCalledTimes(times);
  });

  test('what was clicked meanwhile is clicked again, where it was', () => {
    const button = document.querySelector('button') as HTMLElement;
    watch();
    button.click();
    expect(wake).toHaveBeenCalledTimes(1);
    // What answers stands in its place.
    const answers = document.createElement('button');
    button.replaceWith(answers);
    const clicked = vi.fn();
    answers.addEventListener('click', clicked);
    document.elementFromPoint = () => answers;
    move.replay();
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(answers).toHaveFocus();
  });

  test('‘Embed’ waits for the dialog; other links lead on at once', () => {
    watch();
    const leads = (selector: string) =>
      document
        .querySelector(selector)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(leads('[href="#story"]')).toBe(true);
    expect(leads('[data-embed]')).toBe(false);
    const again = vi.fn();
    document.querySelector('[data-embed]')?.addEventListener('click', again);
    move.replay();
    expect(again).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['comes up', 'pointerup', { buttons: 0 }],
    ['becomes a swipe', 'pointercancel', { buttons: 0 }],
    ['came up outside the frame', 'pointermove', { buttons: 0, pointerType: 'mouse' }],
  ])('what is pressed is waited for until it %s', async (_, type, facts) => {
    watch();
    await move.released();
    point('pointerdown', { pointerType: 'mouse', buttons: 1 });
    const released = vi.fn();
    void move.released().then(released);
    point('pointermove', { pointerType: 'mouse', buttons: 1, movementX: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(released).not.toHaveBeenCalled();
    point(type, facts);
    await vi.waitFor(() => expect(released).toHaveBeenCalledTimes(1));
  });

  test('once the page answers nothing is watched, nor where a browser knows no signals', () => {
    const add = document.addEventListener.bind(document);
    vi.spyOn(document, 'addEventListener').mockImplementation(
      (type: string, listener: EventListenerOrEventListenerObject) => add(type, listener, true),
    );
    watch();
    move.replay();
    point('keydown', {});
    document.querySelector('button')?.click();
    expect(wake).not.toHaveBeenCalled();
  });
});
