// What other sites learn of an embed: its oEmbed 1.0 description, from which they make a frame of a plain address,
// and in its head the way there and what a link card shows. All want absolute addresses. Pure.
import { type Embed, oEmbedCode } from '../../src/embed/embedCode';
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { COLUMN_WIDTH } from '../../src/pages/embed/embedPages';

/** A page that other sites may make a frame or a card of. */
export interface CardPage {
  readonly title: string;
  readonly description: string;
  readonly siteTitle: string;
  /** Of the thumbnail, in pixels of the file. */
  readonly thumbnail: { readonly width: number; readonly height: number };
  /** Addresses of the site's folder, the page, its oEmbed description and the thumbnail. */
  readonly absolute: {
    readonly site: string;
    readonly page: string;
    readonly oEmbed: string;
    readonly thumbnail: string;
  };
}

/** The tags for link cards and oEmbed consumers. */
export function cardTags(page: CardPage): string {
  const { absolute, title, description, siteTitle, thumbnail } = page;
  const openGraph = Object.entries({
    type: 'website',
    site_name: siteTitle,
    title,
    description,
    url: absolute.page,
    image: absolute.thumbnail,
    'image:width': String(thumbnail.width),
    'image:height': String(thumbnail.height),
    'image:alt': title,
  }).map(([key, content]) => `<meta property="og:${key}" content="${escapeMarkup(content)}">\n`);
  return `${oEmbedTag(absolute.oEmbed, title)}
${openGraph.join('')}<meta name="twitter:card" content="summary_large_image">
`;
}

/** The tag by which a page's readers find the description at an address. */
export function oEmbedTag(address: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(address)}" title="${escapeMarkup(title)}">`;
}

/** A consumer may keep what it read for a day, so that corrections arrive. */
const CACHE_AGE_SECONDS = 86_400;

/**
 * The description as JSON, key by key as the specification names them. `link` is where the line leads that
 * stands where a frame can't. A static file can't follow a consumer's `maxwidth`.
 */
export function oEmbedJson(
  embed: Embed,
  link: string,
  { siteTitle, thumbnail, absolute }: Pick<CardPage, 'siteTitle' | 'thumbnail' | 'absolute'>,
): string {
  return JSON.stringify({
    type: 'rich',
    version: '1.0',
    title: embed.title,
    provider_name: siteTitle,
    provider_url: absolute.site,
    cache_age: CACHE_AGE_SECONDS,
    html: oEmbedCode(embed, link),
    width: COLUMN_WIDTH,
    height: embed.height,
    thumbnail_url: absolute.thumbnail,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  });
}
