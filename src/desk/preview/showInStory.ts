// Leads to a text in the story that the desk shows.
import { elementWith } from '../changes/storyTexts';

/** What is outlined now, in any story. */
let outlined: HTMLElement | SVGElement | null = null;

/** Scrolls to the element that says this, opens what hides it, outlines it and gives it the focus. */
export function showInStory(story: Document, text: string): void {
  const element = elementWith(story, text) as HTMLElement | SVGElement | null;
  if (element === null) return;
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement || up.localName === 'details') up.setAttribute('open', '');
  }
  if (outlined !== null) outlined.style.outline = '';
  outlined = element;
  element.style.outline = '3px solid currentColor';
  element.style.outlineOffset = '3px';
  element.setAttribute('tabindex', '-1');
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
