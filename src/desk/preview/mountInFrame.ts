// The story in the empty document of a frame, with this page's style. Loads nothing; links that lead
// out of the story open elsewhere, those within it scroll.
import type { StoryState } from '../../story/state/storyState.svelte';
import { mountStory } from './mountStory';

/** Mounts the story; the returned function takes it away. The reader's place in it is kept. */
export function mountInFrame(frame: HTMLIFrameElement, story: StoryState): () => void {
  let inside = frame.contentDocument;
  let unmountStory = inside === null ? () => undefined : fill(inside, story);
  // Some browsers put another empty document in place of the first when the frame has loaded.
  const onload = () => {
    if (frame.contentDocument === null || frame.contentDocument === inside) return;
    unmountStory();
    inside = frame.contentDocument;
    unmountStory = fill(inside, story);
  };
  frame.addEventListener('load', onload);
  return () => {
    frame.removeEventListener('load', onload);
    unmountStory();
  };
}

function fill(inside: Document, story: StoryState): () => void {
  if (inside.head.childElementCount === 0) prepare(inside);
  const place = inside.createElement('div');
  inside.body.replaceChildren(place);
  return mountStory(place, story);
}

/** Language, title and style, once for each document. */
function prepare(inside: Document): void {
  inside.documentElement.lang = document.documentElement.lang;
  inside.title = 'The story';
  // The same text as here, so the hash in this page's policy allows it there.
  const styles = document.head.querySelectorAll('style, link[rel="stylesheet"]');
  inside.head.append(...[...styles].map((style) => style.cloneNode(true)));
  const base = inside.createElement('base');
  base.target = '_blank';
  inside.head.append(base);
  inside.addEventListener('click', follow);
}

function follow(event: Event): void {
  const link = (event.target as Element).closest('a');
  const address = link?.getAttribute('href') ?? '';
  if (link === null || /^https?:/.test(address)) return;
  event.preventDefault();
  if (address.startsWith('#')) link.ownerDocument.querySelector(address)?.scrollIntoView();
}
