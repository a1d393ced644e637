// One embed's page and its oEmbed description, as text. Pure; writes no file.
import { oEmbedCode } from '../../src/embed/embedCode';
import { oEmbed } from '../../src/embed/oembed';
import type { EmbedMarkup } from '../../src/pages/embed/embedMarkup';
import { pruneStyle } from '../../src/pages/pictures/pruneStyle';
import { folderAddress } from '../../src/story/published/publication';
import type { EmbedLive } from './embedBundles';
import { embedDocument, oEmbedTag } from './embedDocument';
import { CHARTS } from '../../src/charts/charts';
import {
  COLUMN_WIDTH,
  type EmbedPage,
  embedPath,
  pathToSite,
  PICTURE_WIDTH,
  picturePath,
  PNG_SCALE,
} from '../../src/pages/embed/embedPages';

/** A path under the site, and what is there. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** The site that an embed is part of. */
export interface EmbedSite {
  /** Absolute address of the site's folder; null: not known, so that nothing has an oEmbed. */
  readonly siteUrl: string | null;
  readonly title: string;
  readonly language: string;
}

/** What all embeds share. */
export interface EmbedParts {
  readonly live: Pick<EmbedLive, 'entry' | 'style'>;
  /** The script that runs at once. */
  readonly script: string;
  /** Fingerprint of the table that they were built with. */
  readonly data: string;
}

/** The page, and where the site's address is known its oEmbed description. */
export function embedPageFiles(
  { page, title, description, body, step }: EmbedMarkup,
  { live, script, data }: EmbedParts,
  { siteUrl, title: siteTitle, language }: EmbedSite,
): SiteFile[] {
  const site = pathToSite(page);
  const folder = embedPath(page);
  const absolute = siteUrl === null ? null : addressesOf(page, siteUrl);
  const thumbnail = {
    width: PNG_SCALE * PICTURE_WIDTH,
    height: PNG_SCALE * CHARTS[page.chart].pictureHeight,
  };
  const html = embedDocument({
    title,
    description,
    language,
    body,
    style: pruneStyle(live.style, body),
    script,
    facts: { chart: page.chart, rule: page.rule, site, live: site + live.entry, data },
    site,
    siteTitle,
    thumbnail,
    absolute,
  });
  const file: SiteFile = [`${folder}index.html`, html];
  if (absolute === null) return [file];
  const height = CHARTS[page.chart].embedHeight;
  const described = oEmbed({
    html: oEmbedCode({ address: absolute.page, title, height }, absolute.site + step),
    title,
    width: COLUMN_WIDTH,
    height,
    thumbnail: { url: absolute.thumbnail, ...thumbnail },
    provider: { name: siteTitle, url: absolute.site },
  });
  return [file, [`${folder}oembed.json`, JSON.stringify(described)]];
}

/** The tag by which another page leads to an embed's description; '' where no address is known. */
export function embedTag(page: EmbedPage, title: string, siteUrl: string | null): string {
  return siteUrl === null ? '' : oEmbedTag(addressesOf(page, siteUrl).oEmbed, title);
}

/** An embed's absolute addresses. */
function addressesOf(page: EmbedPage, siteUrl: string) {
  const site = folderAddress(siteUrl);
  const folder = embedPath(page);
  return {
    site,
    page: site + folder,
    oEmbed: `${site}${folder}oembed.json`,
    thumbnail: `${site}${picturePath(page)}.png`,
  };
}
