// Opens the dialog 'Embed' over a page. Loaded when it is asked for, with its own style sheet: a sheet
// that a script makes is not an inline style, so the page's policy allows it.
import { mount, unmount } from 'svelte';
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

/** Opens it with what the reader has chosen in the page; the focus returns when it closes. */
export function openEmbedDialog(document: Document, story: StoryState, start: EmbedStart): void {
  prepare(document, start.site);
  const { figures, rule, country } = story;
  const { chart, site, theme } = start;
  const dialog = mount(EmbedDialog, {
    target: document.body,
    props: {
      figures,
      site,
      choice: { chart, rule, country, theme },
      onclose: () => void unmount(dialog),
    },
  });
}

/** Once for a page: the dialog's style, and our own host script's work for its preview. */
function prepare(document: Document, site: string): void {
  if (isPrepared) return;
  isPrepared = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  serveFrames(window, new URL('embed/', site).href);
}
