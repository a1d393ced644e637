// Takes the prerendered story over, part by part: each is a task of its own, so that none keeps the
// reader waiting. Knows no address and no data file.
import { hydrate, mount } from 'svelte';
import { noticeIsland, stepIslands, type Island } from './islands';
import { OPENING_STEPS } from './openingSteps';
import { raiseStage } from './raiseStage.svelte';
import type { StoryState } from './storyState.svelte';

/** Makes the page in `root` answer to the reader; resolves when all of it does. */
export async function takeOver(root: ParentNode, story: StoryState): Promise<void> {
  const opening = [...stepIslands(story, OPENING_STEPS), noticeIsland(story)];
  for (const island of opening) await fill(root, island, story);
  for (const steps of root.querySelectorAll('[data-passage=steps]:not([data-tall])')) {
    raiseStage(steps, story);
  }
  const { LATER_STEPS, ShownNumbers } = await import('./laterSteps');
  for (const island of stepIslands(story, LATER_STEPS)) await fill(root, island, story);
  // Last: what the build rendered has them as text.
  story.numbers = new ShownNumbers(story);
}

/** Hydrates what the build rendered; where the reader or newer data were faster, draws it anew. */
async function fill(root: ParentNode, island: Island, story: StoryState): Promise<void> {
  const { attribute, name, view, component, props } = island;
  const target = root.querySelector(`[${attribute}="${name}"]`);
  if (!target) return;
  await pause();
  // Laying thousands of dots out is a task of its own, too.
  if (view && story.pictures.of(view, story.rule)) await pause();
  if (story.asBuilt && target.hasChildNodes()) {
    hydrate(component, { target, props });
  } else {
    target.replaceChildren();
    mount(component, { target, props });
  }
}

/** Lets the browser paint and answer in between. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
