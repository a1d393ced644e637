// The embed of a country, as the other embeds: its page and its oEmbed description. Pure; writes no file.
import type { CountryFigures } from '../../src/figures/countryFigures';
import type { Figures } from '../../src/figures/figures';
import type { CountryMarkup } from '../../src/pages/country/countryMarkup';
import { countryEmbedHeight, countryEmbedPath } from '../../src/pages/country/countryEmbeds';
import { pathToSite } from '../../src/pages/embed/embedPages';
import { countryCardPath } from '../../src/story/published/countryMeta';
import { folderAddress, SHARE_IMAGE } from '../../src/story/published/publication';
import type { CountryParts } from './countryDocument';
import { embedDocument } from './embedDocument';
import type { EmbedSite, SiteFile } from './embedSite';
import { oEmbedJson } from './oEmbedTags';

/** The files of one country's embed; none of a page without one. */
export function countryEmbedFiles(
  { of, embed: body, meta, path }: CountryMarkup,
  figures: Figures,
  { style, script, live, data }: Pick<CountryParts, 'style' | 'script' | 'live' | 'data'>,
  { siteUrl, title: siteTitle, language }: EmbedSite,
): SiteFile[] {
  if (of === null || body === null) return [];
  const { title, description } = meta;
  const folder = countryEmbedPath(of.country.name);
  const site = pathToSite(folder);
  const absolute = siteUrl === null ? null : addressesOf(of, siteUrl);
  const html = embedDocument({
    title,
    description,
    language,
    body,
    style: site + style,
    script: site + script,
    areFiles: true,
    facts: { country: of.country.iso3, site, live: site + live, data },
    site,
    siteTitle,
    thumbnail: SHARE_IMAGE,
    absolute,
  });
  const file: SiteFile = [`${folder}index.html`, html];
  if (absolute === null) return [file];
  const embed = { address: absolute.page, title, height: countryEmbedHeight(figures, of) };
  const page = { siteTitle, thumbnail: SHARE_IMAGE, absolute };
  return [file, [`${folder}oembed.json`, oEmbedJson(embed, absolute.site + path, page)]];
}

/** The embed's absolute addresses. Of a country that lost nobody there is no card: it has the story's. */
export function addressesOf({ country: { name }, dead }: CountryFigures, siteUrl: string) {
  const site = folderAddress(siteUrl);
  const page = site + countryEmbedPath(name);
  return {
    site,
    page,
    oEmbed: `${page}oembed.json`,
    thumbnail: site + (dead > 0 ? countryCardPath(name) : SHARE_IMAGE.file),
  };
}
