// Everything that readers read, as text, with three sets of data: as they are, with one ally, with none.
// For copy desks (npm run words:text) and for the test that every message is reached.
import { aloneText, chartSource, plainHed } from '../../src/charts/aloneText';
import { CHART_NAMES, CHARTS } from '../../src/charts/charts';
import type { Dataset } from '../../src/dataset/dataset';
import { headTexts } from '../../src/desk/changes/headTexts';
import { storyTexts } from '../../src/desk/changes/storyTexts';
import { AMERICANS } from '../../src/dataset/americans';
import { COUNTING_RULES, type CountingRule } from '../../src/figures/countingRule';
import { TEN_NUMBERS } from '../../src/story/numbers/openNumber';
import { StoryState } from '../../src/story/state/storyState.svelte';
import { renderStory } from '../../src/story/takeover/renderStory';
import { builtData } from '../../src/pages/builtData';
import { countryTexts, labels, rareTexts, spokenTexts, type Text } from './restWords';

/** The texts of one set of data. */
export interface DataWords {
  readonly data: string;
  /** Each once, under the rule and the step or chart where it is first. */
  readonly texts: readonly Text[];
}

/** Renders it all. `parse` makes elements of markup. */
export function allWords(
  parse: (markup: string) => ParentNode,
  rules: readonly CountingRule[] = COUNTING_RULES,
): readonly DataWords[] {
  const { dataset, tables } = builtData();
  const data: readonly (readonly [string, Dataset])[] = [
    ['the data as they are', dataset],
    ['one ally', withAllies(dataset, 1)],
    ['no ally', withAllies(dataset, 0)],
  ];
  return data.map(([name, each]) => {
    const byRule = rules.flatMap((rule) => {
      const story = new StoryState(each, tables, rule);
      const parts = [ofStory(story, parse), ofCharts(story), ofNumbers(story), spokenTexts(story)];
      return parts.flat().map(({ where, text }) => ({ where: `${rule}, ${where}`, text }));
    });
    const rest =
      each === dataset
        ? [...countryTexts(parse), ...rareTexts(new StoryState(each, tables)), ...labels()]
        : [];
    const texts = [...byRule, ...rest];
    const first = new Map(texts.toReversed().map((text) => [text.text, text]));
    return { data: name, texts: texts.filter((text) => first.get(text.text) === text) };
  });
}

/** The Americans as they are, and of everyone else the first so many people. */
function withAllies({ fatalities }: Dataset, allies: number): Dataset {
  let left = allies;
  return {
    fatalities: fatalities.flatMap((row) => {
      if (row.country.iso3 === AMERICANS) return row;
      const deaths = Math.min(row.deaths, left);
      left -= deaths;
      return deaths === 0 ? [] : { ...row, deaths };
    }),
  };
}

function ofStory(story: StoryState, parse: (markup: string) => ParentNode): Text[] {
  return [...headTexts(story.figures), ...storyTexts(parse(renderStory(story)))].map(
    ({ step, heading, text }) => ({ where: step === 'head' ? heading : step, text }),
  );
}

function ofCharts(story: StoryState): Text[] {
  return CHART_NAMES.flatMap((chart) => {
    const { hed, dek, summary } = aloneText(chart, story.choice);
    const source = chartSource(chart, story.figures);
    const labels = CHARTS[chart].dots?.(story.figures, story.rule).labels ?? [];
    const inPicture = labels.map(({ lead = '', text }) => lead + text);
    return [CHARTS[chart].title(), plainHed(hed), dek, summary, source, ...inPicture].map(
      (text) => ({ where: `embed ${chart}`, text }),
    );
  });
}

function ofNumbers(story: StoryState): Text[] {
  return Object.entries(TEN_NUMBERS).flatMap(([id, { arithmetic }]) => {
    const { marked, rows, then } = arithmetic(story.choice);
    return [marked, ...rows.map(({ label }) => label), ...then].map((text) => ({
      where: `number of ${id}`,
      text,
    }));
  });
}
