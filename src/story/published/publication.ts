// Where and when the story is published. Pure.
import type { Site } from '../../dataset/dataPackage';
import type { Figures } from '../../figures/figures';

/** The site that the story is published on. */
export interface SiteSettings extends Site {
  /** Absolute address of the folder that the page is in; null: not known. */
  readonly siteUrl: string | null;
}

/** A picture of the story for other sites: its file beside the page, and its size in pixels. */
export interface ShareImage {
  readonly file: string;
  readonly type: 'image/png';
  readonly width: number;
  readonly height: number;
}

/** The one that share cards show. */
export const SHARE_IMAGE: ShareImage = {
  file: 'share.png',
  type: 'image/png',
  width: 1200,
  height: 630,
};

/**
 * The same in the three shapes that search engines ask of an article's picture:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export const ARTICLE_IMAGES: readonly ShareImage[] = [
  { ...SHARE_IMAGE, file: 'share-16x9.png', height: 675 },
  { ...SHARE_IMAGE, file: 'share-4x3.png', height: 900 },
  { ...SHARE_IMAGE, file: 'share-1x1.png', height: 1200 },
];

/** True if text from outside can be `siteUrl`: an absolute web address. */
export function isSiteUrl(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && /^https?:\/\//i.test(value);
}

/** The folder's address, with a slash at its end and nothing after it. */
export function folderAddress(siteUrl: string): string {
  const { origin, pathname } = new URL(siteUrl);
  return `${origin}${pathname.replace(/\/*$/, '/')}`;
}

/** Absolute address of a file; `folder`: that of the folder it is in, or of a page beside it. */
export function inFolder(folder: string, file: string): string {
  return new URL(file, folder).href;
}

/** The beginning of an ISO day, with its zone: what days are to programs that ask for a time. */
export function instantOf(isoDay: string): string {
  return `${isoDay}T00:00:00Z`;
}

/** When it was published and last changed; null: not known. The first correction is the publication. */
export function datesOf({ tables, updated }: Figures) {
  const first = tables.corrections[0];
  return {
    published: first ? instantOf(first.date) : null,
    modified: updated ? instantOf(updated) : null,
  };
}
