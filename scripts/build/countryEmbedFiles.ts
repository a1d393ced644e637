// The embed of a country, as the other embeds: its page and its oEmbed description. Pure; writes no file.
import { oEmbedCode } from '../../src/embed/embedCode';
import { oEmbed } from '../../src/embed/oembed';
import type { Figures } from '../../src/figures/figures';
import type { CountryMarkup } from '../../src/pages/country/countryMarkup';
import { countryEmbedHeight, countryEmbedPath } from '../../src/pages/country/countryEmbeds';
import { COLUMN_WIDTH, pathToSite } from '../../src/pages/embed/embedPages';
import { countryCardPath } from '../../src/story/published/countryMeta';
import { folderAddress, SHARE_IMAGE } from '../../src/story/published/publication';
import type { CountryParts } from './countryDocument';
import { embedDocument } from './embedDocument';
import type { EmbedSite, SiteFile } from './embedSite';

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
  const absolute = siteUrl === null ? null : addressesOf(folder, of.country.name, siteUrl);
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
  const height = countryEmbedHeight(figures, of);
  const described = oEmbed({
    html: oEmbedCode({ address: absolute.page, title, height }, absolute.site + path),
    title,
    width: COLUMN_WIDTH,
    height,
    thumbnail: {
      url: absolute.thumbnail,
      width: SHARE_IMAGE.width,
      height: SHARE_IMAGE.height,
    },
    provider: { name: siteTitle, url: absolute.site },
  });
  return [file, [`${folder}oembed.json`, JSON.stringify(described)]];
}

/** The embed's absolute addresses. */
export function addressesOf(folder: string, name: string, siteUrl: string) {
  const site = folderAddress(siteUrl);
  return {
    site,
    page: site + folder,
    oEmbed: `${site}${folder}oembed.json`,
    thumbnail: site + countryCardPath(name),
  };
}
