// What the files of the embeds have in common.
import type { SiteSettings } from '../../src/story/published/publication';

/** A path under the site, and what is there. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** The site that an embed is part of; where its address is not known, nothing has an oEmbed. */
export type EmbedSite = Pick<SiteSettings, 'siteUrl' | 'title' | 'language'>;
