// What stands in the head of an embed for other sites: the way to its oEmbed description, and what a link
// card shows. Both want absolute addresses. Pure.
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { oEmbedLink } from '../../src/embed/oembed';

/** A page that other sites may make a frame or a card of. */
export interface CardPage {
  readonly title: string;
  readonly description: string;
  readonly siteTitle: string;
  /** Of the thumbnail, in pixels of the file. */
  readonly thumbnail: { readonly width: number; readonly height: number };
  /** Addresses of the page, its oEmbed description and the thumbnail. */
  readonly absolute: {
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
  const attributes = Object.entries(oEmbedLink(address, title)).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  );
  return `<link ${attributes.join(' ')}>`;
}
