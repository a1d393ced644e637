// Makes the story's buttons 'CSV', 'SVG' and 'PNG' work: they stand where the page shows something else
// than the build's files. One file at a time.
import type { StoryState } from '../../story/state/storyState.svelte';
import type { DownloadFormat } from './makeDownload';
import { say } from '../../wording/say';
import { article } from '../../wording/words.gen';
import { isChartName } from '../../charts/charts';

/** Listens in the whole page, so that buttons which are drawn later are served too. */
export function offerDownloads(document: Document, story: StoryState): void {
  let busy = false;
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-download]') : null;
    const [chart, format] = button?.dataset.download?.split('.') ?? [];
    if (!button || busy || !isChartName(chart)) return;
    const status = button.parentElement?.querySelector('[role=status]');
    // The text itself changes, not the node: a step whose texts are taken out counts as translated.
    const tell = (words: string) => {
      if (status?.firstChild) status.firstChild.nodeValue = words;
      else status?.append(words);
    };
    busy = true;
    tell(say(article.makingFile));
    import('./makeDownload')
      .then(({ makeDownload }) =>
        makeDownload(document, story, { chart, format: format as DownloadFormat }),
      )
      .catch((error: unknown) => {
        console.info(`No file: ${String(error)}`);
        return say(article.noFile);
      })
      .then((words) => {
        busy = false;
        tell(words);
      });
  });
}
