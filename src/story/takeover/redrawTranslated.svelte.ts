// Keeps islands true where somebody else rewrites their text, as browsers' translation does. Svelte can't
// change text nodes that were replaced, so old numbers would stay beside new ones. Such an island is drawn
// anew with every change of the story; whoever translates then translates it again.
import { isTranslated, type DrawnIsland } from './drawIsland';
import type { StoryState } from '../state/storyState.svelte';

/** Watches an island for the life of the page. */
export function redrawTranslated({ target, redraw }: DrawnIsland, story: StoryState): void {
  let isRewritten = isTranslated(target);
  if (isRewritten && !story.asBuilt) redraw();
  const observer = new MutationObserver((records) => {
    isRewritten ||= records.some(({ removedNodes }) => [...removedNodes].some(hasWords));
  });
  observer.observe(target, { childList: true, subtree: true });

  let isFirst = true;
  $effect.root(() => {
    $effect(() => {
      void [story.rule, story.country, story.dataset];
      if (isRewritten && !isFirst) redraw();
      isRewritten &&= isFirst;
      isFirst = false;
      // Our own changes are no rewriting: forget what the observer has seen of them.
      observer.takeRecords();
    });
  });
}

/**
 * True for text that was taken out by itself, which means that somebody replaced it. Ours goes with its
 * elements, or in a change of the story, of which the records are forgotten above.
 */
function hasWords(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && node.nodeValue?.trim() !== '';
}
