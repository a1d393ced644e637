// An embed as oEmbed 1.0 describes it, for hosts that make a frame from a plain address. Pure: knows no
// chart; the build writes one JSON file for each shareable address.

/** What oEmbed asks for about one embed. */
export interface OEmbedSource {
  /** The code to paste. */
  readonly html: string;
  readonly title: string;
  /** The frame in CSS pixels; a static file can't follow a consumer's `maxwidth`. */
  readonly width: number;
  readonly height: number;
  /** A small picture of the embed, in pixels of the file. */
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
  readonly provider?: { readonly name: string; readonly url: string };
}

/** A consumer may keep what it read for a day, so that corrections arrive. */
const CACHE_AGE_SECONDS = 86_400;

/** The content of the JSON file, key by key as the specification names them. */
export function oEmbed({ html, title, width, height, thumbnail, provider }: OEmbedSource) {
  return {
    type: 'rich',
    version: '1.0',
    title,
    ...(provider && { provider_name: provider.name, provider_url: provider.url }),
    cache_age: CACHE_AGE_SECONDS,
    html,
    width,
    height,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  } as const;
}

/** Attributes of the link by which a consumer finds the JSON file, for the head of a page. */
export function oEmbedLink(href: string, title: string) {
  return { rel: 'alternate', type: 'application/json+oembed', href, title } as const;
}
