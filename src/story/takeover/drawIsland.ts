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
      // It says so once it no longer is what the reader asks for.
      mount(NotFollowed, { target: target.querySelector('figure') ?? target, props: { story } });
      logKept(`${attribute} of ${name}`, error);
    },
  };
  const drawAnew = () => {
    target.replaceChildren();
    return mount(component, { target, props });
  };

  let drawn =
    story.asBuilt && target.hasChildNodes() && !isTranslated(target)
      ? hydrate(component, { target, props })
      : keepUse(target, drawAnew);
  const redraw = () => {
    if (hasFailed) return;
    drawn = keepUse(target, () => {
      void unmount(drawn);
      return drawAnew();
    });
  };
  return { target, redraw };
}

/** Translators wrap text in `font`, which we never write, or change the page's language. */
export function isTranslated(target: Element): boolean {
  const { lang } = target.ownerDocument.documentElement;
  return target.querySelector('font') !== null || !lang.startsWith('en');
}

/** Draws, and brings back what the reader had opened and where the focus was. */
function keepUse<Drawn>(target: Element, draw: () => Drawn): Drawn {
  const opened = [...target.querySelectorAll('details')].map(({ open }) => open);
  const controls = () => [
    ...target.querySelectorAll<HTMLElement>('a, button, input, summary, [tabindex]'),
  ];
  const focused = controls().findIndex((control) => control.matches(':focus'));
  const drawn = draw();
  void tick().then(async () => {
    for (const [index, details] of target.querySelectorAll('details').entries()) {
      if (!opened[index]) continue;
      details.open = true;
      // Said at once: a table gets its buttons by it, of which one may have had the focus.
      details.dispatchEvent(new Event('toggle'));
    }
    await tick();
    controls()[focused]?.focus({ preventScroll: true });
  });
  return drawn;
}
