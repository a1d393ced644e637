// Keeps islands true where somebody else rewrites their text, as browsers' translation does: of text
// nodes that are no longer ours an old number would stay beside the new one. So such an island is drawn
// anew with every change of the story; whoever translates then translates again.
import { isTranslated, type DrawnIsland } from './drawIsland';
import type { StoryState } from './storyState.svelte';

/** Watches an island for the life of the page. */
export function keepTrue({ target, redraw }: DrawnIsland, story: StoryState): void {
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
      // What we changed ourselves is nobody's rewriting.
      observer.takeRecords();
    });
  });
}

/** Text that is taken out by itself was replaced: ours goes with its elements, or in a change of the story. */
function hasWords(node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && node.nodeValue?.trim() !== '';
}
