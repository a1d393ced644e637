// Which pages search engines are to know, as a sitemap (sitemaps.org). Pure; writes no file.
import { escapeMarkup } from '../../src/embed/escapeMarkup';

/** The sitemap's file, beside the story. */
export const SITEMAP_FILE = 'sitemap.xml';

/** The file's text. `addresses`: absolute; `modified`: ISO day on which they last changed, '': not known. */
export function sitemap(addresses: readonly string[], modified: string): string {
  const changed = modified === '' ? '' : `<lastmod>${escapeMarkup(modified)}</lastmod>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escapeMarkup(address)}</loc>${changed}</url>`),
    '</urlset>',
    '',
  ].join('\n');
}
