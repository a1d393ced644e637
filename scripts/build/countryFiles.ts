// Every file of the countries: pages, cards, embeds, script, style, face. Makes them; the prerender writes
// them.
import { createHash } from 'node:crypto';
import type { CountriesMarkup } from '../../src/pages/country/countryMarkup';
import { classesIn, pruneStyle } from './pruneStyle';
import { countryCardPath } from '../../src/story/published/countryMeta';
import { say } from '../../src/wording/say';
import { countryPage } from '../../src/wording/words.gen';
import { countryCardPng } from './countryCard';
import { countryDocument } from './countryDocument';
import { addressesOf, countryEmbedFiles } from './countryEmbedFiles';
import { bundleModule, bundleScript } from './embedBundles';
import type { EmbedSite, SiteFile } from './embedSite';
import { headingFace } from './headingFace';
import { oEmbedTag } from './oEmbedTags';

/** Makes the files by their paths under the site. */
export async function countryFiles(
  { pages, figures, data }: CountriesMarkup,
  site: EmbedSite,
): Promise<ReadonlyMap<string, SiteFile[1]>> {
  const [page, live, embedStyle, embedScript] = await Promise.all([
    bundleModule('src/pages/country/country.ts', 'country'),
    bundleModule('src/pages/country/countryLive.ts', 'country-live'),
    bundleModule('src/pages/country/countryEmbedStyle.ts', 'country-embed'),
    bundleScript('src/pages/country/countryEmbedInline.ts'),
  ]);
  const files = new Map<string, SiteFile[1]>([...page.files, ...live.files]);
  const add = (name: string, end: string, content: string | Uint8Array) => {
    const path = `assets/${name}-${hashOf(content)}.${end}`;
    files.set(path, content);
    return path;
  };
  const bodies = pages.map(({ body }) => body).join('');
  const embeds = pages.map(({ embed }) => embed ?? '').join('');
  const face = add('country-face', 'woff2', await headingFace(headingsIn(bodies)));
  const sheet = styleFor(bodies, page.style + live.style);
  const parts = {
    language: site.language,
    copied: say(countryPage.links.copied),
    style: add(
      'country',
      'css',
      sheet.replace(FACE_ADDRESS, () => `url(./${face.replace('assets/', '')})`),
    ),
    script: page.entry,
    live: live.entry,
    face,
    data,
  };
  const embedParts = {
    style: add('country-embed', 'css', styleFor(embeds, embedStyle.style + live.style)),
    script: add('country-embed', 'js', embedScript),
    live: live.entry,
    data,
  };
  for (const each of pages) {
    const { of, meta } = each;
    const oEmbed =
      of === null || site.siteUrl === null
        ? ''
        : oEmbedTag(addressesOf(of, site.siteUrl).oEmbed, meta.title);
    files.set(`${each.path}index.html`, countryDocument(each, { ...parts, oEmbed }));
    if (of !== null && of.dead > 0) {
      files.set(countryCardPath(of.country.name), countryCardPng(figures, of));
    }
    for (const [path, content] of countryEmbedFiles(each, figures, embedParts, site)) {
      files.set(path, content);
    }
  }
  return files;
}

/** The whole face, as the bundle's style sheet names it. */
const FACE_ADDRESS = /url\([^)]*newsreader-latin-500[^)]*\)/;

/** The sheet without what is not in the markup: these pages show nothing else once they answer. */
function styleFor(markup: string, style: string): string {
  const classes = classesIn(markup);
  return pruneStyle(style, (name) => !classes.has(name));
}

/** Texts in the headline face. */
function headingsIn(body: string): readonly string[] {
  return [...body.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/gs)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]+>/g, ''),
  );
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
