// One embed's page and its oEmbed description, as text. Pure; writes no file.
import type { EmbedMarkup } from '../../src/pages/embed/embedMarkup';
import type { Bundle } from './embedBundles';
import { embedDocument } from './embedDocument';
import type { EmbedSite, SiteFile } from './embedSite';
import { type EmbedPage, embedPath, pathToSite } from '../../src/pages/embed/embedPages';
import { addressesOf, describeEmbed, thumbnailOf } from './oEmbedFiles';
import { oEmbedTag } from './oEmbedTags';

/** What all embeds of a chart share. */
export interface EmbedParts {
  readonly live: Pick<Bundle, 'entry'>;
  readonly style: string;
  /** The script that runs at once. */
  readonly script: string;
  /** Fingerprint of the table that they were built with. */
  readonly data: string;
}

/** The page, and where the site's address is known its oEmbed description. */
export function embedPageFiles(
  embed: EmbedMarkup,
  { live, style, script, data }: EmbedParts,
  { siteUrl, title: siteTitle, language }: EmbedSite,
): SiteFile[] {
  const { page, title, description, body } = embed;
  const folder = embedPath(page);
  const site = pathToSite(folder);
  const html = embedDocument({
    title,
    description,
    language,
    body,
    style,
    script,
    facts: { chart: page.chart, rule: page.rule, site, live: site + live.entry, data },
    site,
    siteTitle,
    thumbnail: thumbnailOf(page),
    absolute: siteUrl === null ? null : addressesOf(page, siteUrl),
  });
  const file: SiteFile = [`${folder}index.html`, html];
  if (siteUrl === null) return [file];
  return [file, [`${folder}oembed.json`, describeEmbed(embed, { siteUrl, siteTitle })]];
}

/** The tag by which another page leads to an embed's description; '' where no address is known. */
export function embedTag(page: EmbedPage, title: string, siteUrl: string | null): string {
  return siteUrl === null ? '' : oEmbedTag(addressesOf(page, siteUrl).oEmbed, title);
}
