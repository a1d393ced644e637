// The embeds: which there are, and where each and its picture stand under the site. Pure.
import { CHART_NAMES, CHARTS, type ChartName } from '../../charts/charts';
import { COUNTING_RULES, HEADLINE_RULE, type CountingRule } from '../../figures/countingRule';

/** One embed: a chart under a rule. */
export interface EmbedPage {
  readonly chart: ChartName;
  readonly rule: CountingRule;
}

/** The width that the charts' `embedHeight` is for, in CSS pixels. */
export const COLUMN_WIDTH = 600;

/** Width of every picture, that of a newsletter's column, in CSS pixels. */
export const PICTURE_WIDTH = 600;

/** How many of its own pixels a PNG has for each, each way. */
export const PNG_SCALE = 2;

/** Every embed, the headline rule's first for each chart. */
export function embedPages(): readonly EmbedPage[] {
  return CHART_NAMES.flatMap((chart) =>
    (CHARTS[chart].isRuled ? COUNTING_RULES : [HEADLINE_RULE]).map((rule) => ({ chart, rule })),
  );
}

/** The embed's folder under the site: 'embed/places/', 'embed/places/nato-today/'. */
export function embedPath({ chart, rule }: EmbedPage): string {
  return rule === HEADLINE_RULE || !CHARTS[chart].isRuled
    ? `embed/${chart}/`
    : `embed/${chart}/${rule}/`;
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
