// Every file of the countries' pages: pages, cards, script, style, face. Makes them; the prerender writes them.
import { createHash } from 'node:crypto';
import type { CountriesMarkup } from '../../src/pages/country/countryMarkup';
import { say } from '../../src/wording/say';
import { countryPage } from '../../src/wording/words.gen';
import { countryCardPath } from '../../src/story/published/countryMeta';
import { countryCardPng } from './countryCard';
import { countryDocument } from './countryDocument';
import { bundleModule } from './embedBundles';
import type { SiteFile } from './embedSite';
import { headingFace } from './headingFace';

/** Makes the files by their paths under the site. `language`: as in `<html lang>`. */
export async function countryFiles(
  { pages, figures, data }: CountriesMarkup,
  language: string,
): Promise<ReadonlyMap<string, SiteFile[1]>> {
  const bundle = await bundleModule('src/pages/country/country.ts', 'country');
  const faceBytes = await headingFace(pages.flatMap(({ body }) => headingsIn(body)));
  const face = `assets/country-face-${hashOf(faceBytes)}.woff2`;
  const sheet = bundle.style.replace(FACE_ADDRESS, () => `url(./${face.replace('assets/', '')})`);
  const style = `assets/country-${hashOf(sheet)}.css`;
  const copied = say(countryPage.links.copied);
  const parts = { language, copied, style, script: bundle.entry, face, data };
  return new Map<string, SiteFile[1]>([
    ...bundle.files,
    [face, faceBytes],
    [style, sheet],
    ...pages.map((page) => [`${page.path}index.html`, countryDocument(page, parts)] as const),
    ...pages.flatMap(({ of }) =>
      of === null || of.dead === 0
        ? []
        : [[countryCardPath(of.country.name), countryCardPng(figures, of)] as const],
    ),
  ]);
}

/** The whole face, as the bundle's style sheet names it. */
const FACE_ADDRESS = /url\([^)]*newsreader-latin-500[^)]*\)/;

/** Texts in the headline face. */
function headingsIn(body: string): readonly string[] {
  return [...body.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/gs)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]+>/g, ''),
  );
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
