// Opens the dialog 'Embed' over a page. Loaded when it is asked for, with its own style: rules that a
// script adds to a sheet are not inline style, so the page's policy allows them.
import { flushSync, mount, unmount } from 'svelte';
import { serveFrames } from '../../embed/hostScript';
import type { Theme } from '../../embed/options';
import type { StoryState } from '../../story/state/storyState.svelte';
import style from '../../styles/embedDialog.css?inline';
import EmbedDialog from './EmbedDialog.svelte';
import type { ChartName } from '../../charts/charts';

/** What the dialog starts with. */
interface EmbedStart {
  readonly chart: ChartName;
  /** Absolute address of the story's folder. */
  readonly site: string;
  readonly theme: Theme;
}

let isPrepared = false;

/**
 * Opens it with what the reader has chosen in the page; the focus returns when it closes. Throws where the
 * browser can't, and leaves nothing behind.
 */
export function openEmbedDialog(document: Document, story: StoryState, start: EmbedStart): void {
  prepare(document, start.site);
  const { figures, rule, country } = story;
  const { chart, site, theme } = start;
  const dialog = mount(EmbedDialog, {
    target: document.body,
    props: {
      figures,
      site,
      isDescribed: document.querySelector('link[type="application/json+oembed"]') !== null,
      choice: { chart, rule, country, theme },
      onclose: () => void unmount(dialog),
    },
  });
  try {
    // Shown at once, so that a browser without dialogs throws here.
    flushSync();
  } catch (error) {
    void unmount(dialog);
    throw error;
  }
}

/** Once for a page: the dialog's style, and our own host script's work for its preview. */
function prepare(document: Document, site: string): void {
  if (isPrepared) return;
  // All of it as one rule in the page's own sheet: Safari before 16.4 lets no script make a sheet.
  const sheet = [...document.querySelectorAll('style')].at(-1)?.sheet;
  if (!sheet) throw new Error('the page has no style sheet');
  sheet.insertRule(`@media all{${style}}`, sheet.cssRules.length);
  // As where no script fits it: such a frame keeps the height of its attribute.
  const fits = (frame: HTMLIFrameElement) => !frame.classList.contains('fixed');
  serveFrames(window, new URL('embed/', site).href, fits);
  isPrepared = true;
}
