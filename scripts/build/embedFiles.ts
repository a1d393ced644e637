// Every file of the embeds: pages, scripts, pictures, oEmbed. Makes them; the prerender writes them.
import type { EmbedsMarkup } from '../../src/pages/embed/embedMarkup';
import { bundleModule, bundleScript } from './embedBundles';
import { embedPageFiles } from './embedPageFiles';
import type { EmbedSite, SiteFile } from './embedSite';
import { optionFiles } from './oEmbedFiles';
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
  const countries = markup.figures.tables.countries.map(({ iso3 }) => iso3);
  return new Map<string, SiteFile[1]>([
    ...live.files,
    ['embed.js', hostScript],
    ...markup.embeds.flatMap((embed) => [
      ...embedPageFiles(embed, parts, site),
      ...optionFiles(embed, countries, site),
      ...pictureFiles(embed.page, markup.figures),
    ]),
    [PICTURES_FILE, describePictures(markup)],
  ]);
}
