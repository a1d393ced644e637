// Which charts can be framed, under which rules, and where each embed stands under the site. Pure.
import { COUNTING_RULES, HEADLINE_RULE, type CountingRule } from '../../figures/countingRule';

/** Charts that can be framed: the names in their addresses, which stay as they are. */
export const EMBED_CHARTS = [
  'sides',
  'places',
  'counting',
  'share',
  'years',
  'countries',
  'rates',
  'toll',
] as const;

/** A chart that can be framed. */
export type EmbedChart = (typeof EMBED_CHARTS)[number];

/** One embed: a chart under a rule. */
export interface EmbedPage {
  readonly chart: EmbedChart;
  readonly rule: CountingRule;
}

/** Charts that change with the rule; the others have one embed. */
const RULED: readonly EmbedChart[] = ['places', 'counting', 'share', 'countries', 'rates'];

/** Charts in which a country can be pointed out. */
const WITH_COUNTRIES: readonly EmbedChart[] = ['sides', 'places', 'share', 'countries', 'rates'];

/**
 * How tall each embed is in a column of 600 px, in CSS pixels: the height in the code to paste, which
 * stays where no host listens. A browser test compares them with the pages.
 */
export const EMBED_HEIGHTS: Readonly<Record<EmbedChart, number>> = {
  sides: 700,
  places: 810,
  counting: 780,
  share: 790,
  years: 560,
  countries: 920,
  rates: 820,
  toll: 800,
};

/** The width that those heights are for. */
export const COLUMN_WIDTH = 600;

/** True if a value from outside names a chart. */
export function isEmbedChart(value: unknown): value is EmbedChart {
  return EMBED_CHARTS.some((chart) => chart === value);
}

/** Whether the chart changes with the rule. */
export function hasRules(chart: EmbedChart): boolean {
  return RULED.includes(chart);
}

/** Whether a country can be pointed out in the chart. */
export function hasCountries(chart: EmbedChart): boolean {
  return WITH_COUNTRIES.includes(chart);
}

/** Every embed, the headline rule's first for each chart. */
export function embedPages(): readonly EmbedPage[] {
  return EMBED_CHARTS.flatMap((chart) =>
    (hasRules(chart) ? COUNTING_RULES : [HEADLINE_RULE]).map((rule) => ({ chart, rule })),
  );
}

/** The embed's folder under the site: 'embed/places/', 'embed/places/nato-today/'. */
export function embedPath({ chart, rule }: EmbedPage): string {
  return rule === HEADLINE_RULE || !hasRules(chart) ? `embed/${chart}/` : `embed/${chart}/${rule}/`;
}

/** From an embed's folder back to the site: '../../'. */
export function pathToSite(page: EmbedPage): string {
  return '../'.repeat(embedPath(page).split('/').length - 1);
}

/** The embed's picture under the site, without its ending: 'pictures/places-nato-today'. */
export function picturePath(page: EmbedPage): string {
  return embedPath(page)
    .replace(/^embed/, 'pictures')
    .slice(0, -1)
    .replaceAll('/', '-')
    .replace('-', '/');
}
