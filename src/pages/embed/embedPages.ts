// The embeds: which there are, and where each and its picture stand under the site. Pure.
import { CHART_NAMES, CHARTS, type ChartName } from '../../charts/charts';
import type { EmbedOptions } from '../../embed/options';
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

/**
 * The options that an address keeps where a site makes a frame of it (oEmbed): the country, or otherwise the
 * theme. There is a folder for each, and folders for both together would be thousands.
 */
export function oEmbedOptions({ country, theme }: EmbedOptions): EmbedOptions {
  return { country, theme: country === null ? theme : 'auto' };
}

/**
 * The folder to paste where a site makes a frame of an address, which drops a query: the option that it
 * keeps is a folder. 'oembed/places/nato-today/DNK/', 'oembed/toll/dark/'; without, the embed's own.
 */
export function oEmbedPath(page: EmbedPage, options: EmbedOptions): string {
  const { country, theme } = oEmbedOptions(options);
  if (country === null && theme === 'auto') return embedPath(page);
  return `${embedPath(page).replace(/^embed/, 'oembed')}${country ?? theme}/`;
}

/** From a folder back to the site: '../../'. */
export function pathToSite(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1);
}

/** The embed's picture under the site, without its ending: 'pictures/places-nato-today'. */
export function picturePath(page: EmbedPage): string {
  return `pictures/${embedPath(page).split('/').slice(1, -1).join('-')}`;
}
