// Keeps the page's address where the reader is, and the contents marked. The address is replaced, never
// added to, so that Back leaves the page; and only at rest: Safari refuses more than 100 calls in 30 s.
import type { trackStep } from '../scroll/trackStep';
import { HEADLINE_RULE } from '../figures/countingRule';
import { storyTitle } from '../story/published/headline';
import { inFolder } from '../story/published/publication';
import type { StepId } from '../story/storyboard';
import type { StoryState } from '../story/state/storyState.svelte';
import { writeAddress } from '../story/state/writeAddress';

/** The address is written once nothing has moved or changed for this long: at most 43 calls in 30 s. */
const REST_MS = 700;

/**
 * Follows for the life of the page; the returned function tells what to share: the address of where the
 * reader is, or of a chosen country its own page, which counts as the headline does.
 */
export function followStory(
  window: Window,
  story: StoryState,
  track: typeof trackStep,
): () => string {
  const { document, location, history } = window;
  let step = $state<StepId | null>(null);
  let timer = 0;

  const address = () =>
    writeAddress(location.href, { step, rule: story.rule, country: story.country });
  const write = () => {
    const now = address();
    if (now === location.href) return;
    try {
      history.replaceState(history.state, '', now);
    } catch {
      // Too many calls, or a page that may not: the next rest tries again, and nothing else needs it.
    }
  };
  const wait = () => {
    window.clearTimeout(timer);
    if (step !== null) timer = window.setTimeout(write, REST_MS);
  };

  const main = document.querySelector('main');
  // The shell's sections are named by the steps.
  if (main) track(main, (id) => (step = id as StepId), 'section[id]');
  window.addEventListener('scroll', wait, { passive: true });
  hideOnEscape(document.querySelector('.contents'));
  $effect.root(() => {
    // Speaks to the address.
    $effect(() => {
      address();
      wait();
    });
    // Speaks to browsers: their own menus share what this link says, of a chosen country its own page.
    $effect(() => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
      if (link && story.address) link.href = inFolder(story.address, story.pageOf(story.country));
    });
    // Speaks to the window and to whom the page is shared with: after a swap its name is the newer count's.
    // Until then it is as built, or as a translator wrote it.
    $effect(() => {
      if (story.replacedOn !== null) document.title = storyTitle(story.figures);
    });
    // Nobody is asked for any more, or a country that we don't know: no room is kept for a sentence.
    $effect(() => {
      if (story.country === null) delete document.documentElement.dataset.country;
    });
    // Speaks to the contents, which are of the shell.
    $effect(() => {
      markCurrent(document, step);
    });
  });
  return () =>
    story.country !== null && story.rule === HEADLINE_RULE
      ? inFolder(location.href, story.pageOf(story.country))
      : address();
}

function markCurrent(document: Document, step: StepId | null): void {
  for (const link of document.querySelectorAll('.contents a')) {
    if (link.getAttribute('href') === `#${step}`) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
}

/** Escape hides what hover or focus shows over the page, until either reaches the next link. */
function hideOnEscape(contents: Element | null): void {
  contents?.ownerDocument.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') contents.setAttribute('data-dismissed', '');
  });
  for (const type of ['focusin', 'pointerover']) {
    contents?.addEventListener(type, () => contents.removeAttribute('data-dismissed'));
  }
}
