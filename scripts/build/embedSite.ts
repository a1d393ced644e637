// What the files of the embeds have in common.

/** A path under the site, and what is there. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** The site that an embed is part of. */
export interface EmbedSite {
  /** Absolute address of the site's folder; null: not known, so that nothing has an oEmbed. */
  readonly siteUrl: string | null;
  readonly title: string;
  readonly language: string;
}
