// Makes the story's links 'Embed' open the dialog. Without it they lead to the embed's own page, which
// has the dialog too.
import type { StoryState } from '../../story/state/storyState.svelte';
import { loadDialog } from './loadDialog';
import { isChartName } from '../../charts/charts';

/** Listens in the whole page, so that links which are drawn later are served too. */
export function offerEmbeds(document: Document, story: StoryState): void {
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-embed]') : null;
    const chart = link?.dataset.embed;
    if (!link || !isChartName(chart) || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const site = new URL('.', document.baseURI).href;
    loadDialog(({ openEmbedDialog }) => {
      openEmbedDialog(document, story, { chart, site, theme: 'auto' });
    }).catch(() => document.location.assign(link.href));
  });
}
