// The reader's first move in a page that does not answer yet: it asks for the part that does, and what
// was clicked meanwhile is done once that is there. Knows no chart; the window is handed in.

/** What the reader has done so far. */
export interface FirstMove {
  /** Stops watching, and clicks again what was clicked last: the page answers now, or links lead on. */
  readonly replay: () => void;
}

/** Links that need the page's answer; all others, and summaries, work by themselves. */
const ASKS = '[data-embed]';
const WORKS = 'a:not([data-embed]),summary';

/** Calls `wake` at the first pointer, touch or focus (and perhaps again). */
export function watchFirstMove(window: Window & typeof globalThis, wake: () => void): FirstMove {
  const { document } = window;
  let last: (() => Element | null) | null = null;
  const done = new window.AbortController();
  const options = { capture: true, signal: done.signal };

  for (const type of ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown']) {
    document.addEventListener(type, wake, { ...options, passive: true });
  }
  document.addEventListener(
    'click',
    (event) => {
      const { target, clientX, clientY } = event;
      if (!(target instanceof window.Element) || target.closest(WORKS)) return;
      const link = target.closest(ASKS);
      if (link) event.preventDefault();
      // Nothing shifts: what answers will stand where it was clicked.
      last = () =>
        link ? document.querySelector(ASKS) : document.elementFromPoint(clientX, clientY);
      wake();
    },
    options,
  );

  const replay = () => {
    done.abort();
    const element = last?.();
    last = null;
    if (element instanceof window.HTMLElement) {
      element.focus();
      element.click();
    } else element?.dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  };
  return { replay };
}
