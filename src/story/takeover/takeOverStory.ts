// Takes the prerendered story over, part by part: each is a task of its own, so that none keeps the
// reader waiting. Knows no address and no data file.
import { tick } from 'svelte';
import { drawIsland, type DrawnIsland } from './drawIsland';
import { noticeIsland, stepIslands, type Island } from './islands';
import { loadLater } from './loadLater';
import { OPENING_STEPS } from '../openingSteps';
import { raiseStage } from '../stage/raiseStage.svelte';
import type { StoryState } from '../state/storyState.svelte';

/** Makes the page in `root` answer to the reader; resolves when it does, with false if not all of it. */
export async function takeOverStory(root: ParentNode, story: StoryState): Promise<boolean> {
  const drawn: DrawnIsland[] = [];
  const fill = async (island: Island) => {
    const target = root.querySelector(`[${island.attribute}="${island.name}"]`);
    if (!target) return;
    await pause();
    // Laying thousands of dots out is a task of its own, too.
    if (island.view && story.pictures.of(island.view, story.rule)) await pause();
    drawn.push(drawIsland(target, island, story));
  };
  for (const island of stepIslands(story, OPENING_STEPS)) await fill(island);
  await fill(noticeIsland(story));
  for (const steps of root.querySelectorAll('[data-passage=steps]:not([data-tall])')) {
    raiseStage(steps, story);
  }
  const later = await loadLater(root, story);
  if (!later) return false;
  for (const island of stepIslands(story, later.LATER_STEPS)) await fill(island);
  await pause();
  // What the build rendered has them as text; the change is ours, so nobody watches yet.
  story.numbers = new later.NumberState(story);
  await tick();
  await pause();
  for (const island of drawn) later.redrawTranslated(island, story);
  return true;
}

/** Lets the browser paint and answer in between. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
