// Every file of the embeds: pages, scripts, pictures, oEmbed. Makes them; the prerender writes them.
import type { ChartName } from '../../src/charts/charts';
import type { EmbedsMarkup } from '../../src/pages/embed/embedMarkup';
import { bundleModule, bundleScript } from './embedBundles';
import { embedPageFiles } from './embedPageFiles';
import type { EmbedSite, SiteFile } from './embedSite';
import { optionFiles } from './oEmbedFiles';
import { classesIn, pruneStyle } from './pruneStyle';
import { describePictures, pictureFiles, PICTURES_FILE } from './embedPicture';

/** Makes the files of all embeds from their markup, by their paths under the site. */
export async function embedFiles(
  markup: EmbedsMarkup,
  site: EmbedSite,
): Promise<ReadonlyMap<string, SiteFile[1]>> {
  const [live, script, hostScript] = await Promise.all([
    bundleModule('src/pages/embed/embedLive.ts', 'embed'),
    bundleScript('src/pages/embed/embedInline.ts'),
    bundleScript('src/embed/hostEntry.ts'),
  ]);
  const parts = { live, script, data: markup.data };
  const styleOf = (chart: ChartName) => styleFor(chart, markup.embeds, live.style);
  const countries = markup.figures.tables.countries.map(({ iso3 }) => iso3);
  return new Map<string, SiteFile[1]>([
    ...live.files,
    ['embed.js', hostScript],
    ...markup.embeds.flatMap((embed) => [
      ...embedPageFiles(embed, { ...parts, style: styleOf(embed.page.chart) }, site),
      ...optionFiles(embed, countries, site),
      ...pictureFiles(embed.page, markup.figures),
    ]),
    [PICTURES_FILE, describePictures(markup)],
  ]);
}

/**
 * The style of a chart's embeds: without the rules of what others show. What none shows before it answers, as a list
 * of countries that were found, may come in any.
 */
function styleFor(chart: ChartName, embeds: EmbedsMarkup['embeds'], style: string): string {
  const classesOf = (of: EmbedsMarkup['embeds']) => classesIn(of.map(({ body }) => body).join(''));
  const all = classesOf(embeds);
  const own = classesOf(embeds.filter(({ page }) => page.chart === chart));
  return pruneStyle(style, (name) => all.has(name) && !own.has(name));
}
