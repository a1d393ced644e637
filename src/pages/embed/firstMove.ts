// The reader's first move in a page that does not answer yet: it asks for the part that does, and what
// was clicked meanwhile is done once that is there. Knows no chart; the window is handed in.

/** What the reader has done so far. */
export interface FirstMove {
  /** Resolves once no button or finger is down: what begins under it and ends on another element is no click. */
  readonly released: () => Promise<void>;
  /** Stops watching, and clicks again what was clicked last: the page answers now, or links lead on. */
  readonly replay: () => void;
}

/** Links that need the page's answer; all others, and summaries, work by themselves. */
const ASKS = '[data-embed]';
const WORKS = 'a:not([data-embed]),summary';

/**
 * Calls `wake` at the reader's first own move (and perhaps again): a mouse that moves or presses, a tap, a
 * key, the focus. Not where the page moves under a resting mouse, for which browsers send events, too; and
 * not at a finger that scrolls past, which ends in `pointercancel`.
 */
export function watchFirstMove(window: Window & typeof globalThis, wake: () => void): FirstMove {
  const { document } = window;
  let last: (() => Element | null) | null = null;
  // Browsers before Chrome 90 and Safari 15 don't know `signal`: they listen on, so it is asked, too.
  const done = new window.AbortController();
  const { signal } = done;
  const listen = <Type extends keyof DocumentEventMap>(
    types: readonly Type[],
    isOwn: (event: DocumentEventMap[Type]) => boolean,
  ) => {
    for (const type of types) {
      const onmove = (event: DocumentEventMap[Type]) => {
        if (!signal.aborted && isOwn(event)) wake();
      };
      document.addEventListener(type, onmove, { capture: true, passive: true, signal });
    }
  };

  listen(['pointermove'], (event) => isMouse(event) && (event.movementX || event.movementY) !== 0);
  listen(['pointerdown'], isMouse);
  listen(['pointerup', 'focusin', 'keydown'], () => true);
  document.addEventListener(
    'click',
    (event) => {
      if (signal.aborted) return;
      const { target, clientX, clientY } = event;
      if (!(target instanceof window.Element) || target.closest(WORKS)) return;
      const link = target.closest(ASKS);
      if (link) event.preventDefault();
      // Nothing shifts: what answers will stand where it was clicked.
      last = () =>
        link ? document.querySelector(ASKS) : document.elementFromPoint(clientX, clientY);
      wake();
    },
    { capture: true, signal },
  );

  let pressed = Promise.resolve();
  let release: () => void = () => undefined;
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'pointermove'] as const) {
    document.addEventListener(
      type,
      ({ buttons }) => {
        // The click comes right after a release. Of one outside the frame the next move tells.
        if (type === 'pointerdown') pressed = new Promise((resolve) => (release = resolve));
        else if (type !== 'pointermove' || buttons === 0) setTimeout(release);
      },
      { capture: true, passive: true, signal },
    );
  }
  const released = () => pressed;

  const replay = () => {
    done.abort();
    const element = last?.();
    last = null;
    if (element instanceof window.HTMLElement) {
      element.focus();
      element.click();
    } else element?.dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  };
  return { released, replay };
}

/** A mouse or a pen: what can point without touching. */
function isMouse({ pointerType }: PointerEvent): boolean {
  return pointerType !== 'touch';
}
