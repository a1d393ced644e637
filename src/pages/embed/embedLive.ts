// The part of an embed that answers to the reader: switch, search, sorting, code, newer data. Loaded
// when it is needed; until then, and if it never comes, the prerendered page stands for itself.
import { flushSync, mount } from 'svelte';
import '../../styles/embed.css';
import type { EmbedOptions } from '../../embed/options';
import { HEADLINE_RULE, isRule } from '../../figures/countingRule';
import Notice from '../../story/article/Notice.svelte';
import { defineLivePage } from '../../story/takeover/defineLivePage';
import { drawIsland } from '../../story/takeover/drawIsland';
import { redrawTranslated } from '../../story/takeover/redrawTranslated.svelte';
import { pickCountries } from '../../story/takeover/pickCountries';
import { StoryState } from '../../story/state/storyState.svelte';
import { refreshDataset } from '../refreshDataset';
import { firstData } from '../firstData';
import { embedIsland } from './embedIsland';
import type { FirstMove } from './firstMove';
import { loadDialog } from '../dialog/loadDialog';
import { type ChartName, CHARTS, isChartName } from '../../charts/charts';

/** An embed that answers to the reader. */
export interface AnsweringEmbed {
  /** Asks for the data file again and takes it where it is sound and newer. Never throws. */
  readonly takeNewerData: () => Promise<void>;
}

/** Makes the embed in `target` answer; what it is stands in the target's data attributes. */
export function takeOverEmbed(
  target: HTMLElement,
  options: EmbedOptions,
  move: FirstMove,
): AnsweringEmbed {
  const { chart, rule, site = '' } = target.dataset;
  if (!isChartName(chart)) throw new Error('The page names no chart.');
  const built = firstData();
  const story = new StoryState(built.dataset, built.tables, isRule(rule) ? rule : HEADLINE_RULE);
  let isDialogLost = false;
  const onembed = (event: Event) => {
    if (isDialogLost) return;
    event.preventDefault();
    const link = event.currentTarget as HTMLElement;
    loadDialog(({ openEmbedDialog }) => {
      const address = new URL(site, location.href).href;
      openEmbedDialog(document, story, { chart, site: address, theme: options.theme });
    }).catch(() => {
      isDialogLost = true;
      link.click();
    });
  };
  const drawn = drawIsland(target, embedIsland({ story, chart, site, onembed }), story);
  // Outside of the chart, which a translated page draws anew.
  mount(Notice, { target: document.body, props: { story } });
  flushSync();
  defineLivePage();
  redrawTranslated(drawn, story);
  pickCountries(target, story);
  pointOut(options.country, chart, story);
  move.replay();
  return {
    takeNewerData: async () => {
      const newer = await refreshDataset(`${site}data/fatalities.csv`, built);
      if (newer) story.replaceDataset(newer, new Date().toISOString().slice(0, 10));
    },
  };
}

/** Marks the country that the address asks for. */
function pointOut(country: string | null, chart: ChartName, story: StoryState): void {
  if (country === null) return;
  const isKnown = story.tables.countries.some(({ iso3 }) => iso3 === country);
  if (isKnown && CHARTS[chart].hasCountries) story.chooseCountry(country);
  else console.warn(`Embed: country=${country} is ignored: no such country in the chart.`);
}
