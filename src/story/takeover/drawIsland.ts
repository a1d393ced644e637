// Draws an island and keeps it whole: where its code throws, what the build rendered comes back.
import { hydrate, mount, tick, unmount } from 'svelte';
import type { Island } from './island';
import NotFollowed from './NotFollowed.svelte';
import { logKept } from '../logKept';
import type { StoryState } from '../state/storyState.svelte';

/** An island that answers to the reader. */
export interface DrawnIsland {
  readonly target: Element;
  /** Draws it anew, even if its place already holds something; what the reader opened stays open, the focus where it is. */
  readonly redraw: () => void;
}

/**
 * Hydrates what the build rendered. Where the reader, newer data or a translation have changed the page
 * first, that markup no longer fits, and the island is drawn anew.
 */
export function drawIsland(target: Element, island: Island, story: StoryState): DrawnIsland {
  const { attribute, name, component } = island;
  const built = [...target.childNodes].map((node) => node.cloneNode(true));
  let hasFailed = false;
  const props = {
    ...island.props,
    onerror: (error: unknown) => {
      hasFailed = true;
      void unmount(drawn);
      target.replaceChildren(...built);
      restoreBuilt(target, story);
      logKept(`${attribute} of ${name}`, error);
    },
  };
  const drawAnew = () => {
    const restore = rememberUse(target);
    target.replaceChildren();
    void tick().then(restore);
    return mount(component, { target, props });
  };

  let drawn =
    story.asBuilt && target.hasChildNodes() && !isTranslated(target)
      ? hydrate(component, { target, props })
      : drawAnew();
  const redraw = () => {
    if (hasFailed) return;
    void unmount(drawn);
    drawn = drawAnew();
  };
  return { target, redraw };
}

/** Leaves a part as the build rendered it, and says so once it no longer is what the reader asks for. */
export function restoreBuilt(target: Element, story: StoryState): void {
  mount(NotFollowed, { target: target.querySelector('figure') ?? target, props: { story } });
}

/** Translators wrap text in `font`, which we never write, or change the page's language. */
export function isTranslated(target: Element): boolean {
  const { lang } = target.ownerDocument.documentElement;
  return target.querySelector('font') !== null || !lang.startsWith('en');
}

/** What the reader opened and where the focus is; the returned function brings it back. */
function rememberUse(target: Element): () => void {
  const opened = [...target.querySelectorAll('details')].map(({ open }) => open);
  const controls = () => [...target.querySelectorAll<HTMLElement>('a, button, input, summary')];
  const focused = controls().findIndex((control) => control.matches(':focus'));
  return () => {
    for (const [index, details] of target.querySelectorAll('details').entries()) {
      details.open = opened[index] ?? false;
    }
    controls()[focused]?.focus({ preventScroll: true });
  };
}
