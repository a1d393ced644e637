// The embeds of countries: where they are, how tall, and the codes that a country's page hands out. Pure.
import { countrySentence } from '../../charts/countries/countrySentence';
import { triadsAcross, triadsLayout, TRIADS_WIDTHS } from '../../charts/triads/triadsLayout';
import { triadsModel } from '../../charts/triads/triadsModel';
import { countryPath } from '../../dataset/countrySlug';
import { iframeAndScriptCode } from '../../embed/embedCode';
import type { CountryFigures } from '../../figures/countryFigures';
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { cardTexts, countryTitle, triadsSummary } from '../../wording/countryWords';

/** In pixels: an embed's triads are no taller, so that with its words it stays below 1,000. */
export const EMBED_PICTURE_HEIGHT = 560;

/**
 * Of the words in a column of 600 px, in CSS pixels: their lines, and what stands between and around them.
 * How many characters fit a line: such that no common face has more lines than these.
 */
const HED = { line: 34, characters: 40 };
const DEK = { line: 19, characters: 78 };
const SOURCE = { line: 19, characters: 66 };
const AROUND = 80;
/** Above each paragraph below the picture. */
const BETWEEN = 8;
/** The source is followed by links, and by a line that leads to the country's page. */
const LINKS = ' · Get the data · Embed';

/** The embed's folder under the site: 'embed/country/denmark/'. */
export function countryEmbedPath(name: string): string {
  return `embed/${countryPath(name)}`;
}

/** How tall the embed is in a column of 600 px, in CSS pixels: the height where no host listens. */
export function countryEmbedHeight(figures: Figures, of: CountryFigures): number {
  const linesOf = (text: string, { line, characters }: typeof HED) =>
    line * Math.ceil(text.length / characters);
  const words = [
    linesOf(countryTitle(of), HED),
    linesOf(cardTexts(figures, of)[1], DEK),
    linesOf(sourceWords(of) + LINKS, SOURCE) + SOURCE.line,
  ];
  const cells = triadsModel(of, figures.counts[HEADLINE_RULE]);
  if (cells.length > 0) {
    const across = triadsAcross(cells, 'wide', EMBED_PICTURE_HEIGHT);
    const { width, height } = triadsLayout(cells, across);
    words.push(linesOf(triadsSummary(figures, of), DEK) + BETWEEN);
    words.push(linesOf(countrySentence(figures, of.country.iso3), DEK) + BETWEEN);
    words.push((height / width) * TRIADS_WIDTHS.wide);
  }
  return Math.ceil(words.reduce((sum, each) => sum + each, AROUND));
}

/** Where its number comes from, as the embed says it. */
export function sourceWords({ sources }: CountryFigures): string {
  return sources.map(({ publisher, title }) => `${publisher}, ${title}`).join('; ');
}

/** What an editor pastes: code for a page, and the address for sites that make a frame of it (oEmbed). */
export function countryEmbedCodes(figures: Figures, of: CountryFigures, site: string) {
  const address = new URL(countryEmbedPath(of.country.name), site).href;
  const embed = { address, title: countryTitle(of), height: countryEmbedHeight(figures, of) };
  return { address, code: iframeAndScriptCode(embed, new URL('embed.js', site).href) };
}
