// Second half of the build: writes the story's words and pictures into the built page, so that nothing
// on it waits for a script, with its style inline and its content security policy.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createServer } from 'vite';
import { CHECKED } from '../../src/dataset/checkedData.gen';
import { HEADLINE_RULE } from '../../src/figures/countingRule';
import type * as Embeds from '../../src/pages/embed/embedMarkup';
import type * as Countries from '../../src/pages/country/countryMarkup';
import type * as Markup from '../../src/pages/storyMarkup';
import { feedFiles } from './feeds';
import {
  ARTICLE_IMAGES,
  folderAddress,
  isSiteUrl,
  SHARE_IMAGE,
} from '../../src/story/published/publication';
import { fileSize, ONE_FILE } from '../../src/story/published/oneFile';
import { countryFiles } from './countryFiles';
import { bundleScript } from './embedBundles';
import { embedFiles } from './embedFiles';
import { embedTag } from './embedPageFiles';
import { fillPage, inlineStyle } from './fillPage';
import { oneFilePage } from './oneFilePage';
import { HOME_ICON, homeIconPng } from './homeIcon';
import { shareImagePng } from './shareImage';
import { SITEMAP_FILE, sitemap } from './sitemap';
import { feedLinks, jsonLdScript, metaTags } from './structuredData';

const DIST = 'dist';

const vite = await createServer({
  appType: 'custom',
  // Without hot replacement: it adds comments to the markup that the built client does not expect.
  server: { middlewareMode: true, ws: false, hmr: false },
  // Packages come from node_modules as they are: bundles of them would be shared with other builds.
  ssr: { optimizeDeps: { noDiscovery: true, include: [] } },
  logLevel: 'warn',
});
try {
  await prerender();
} catch (error) {
  process.exitCode = 1;
  // No page that says less than it should.
  await rm(join(DIST, 'index.html'), { force: true });
  console.error(error);
} finally {
  await vite.close();
}

async function prerender(): Promise<void> {
  const { storyMarkup } = (await vite.ssrLoadModule('/src/pages/storyMarkup.ts')) as typeof Markup;
  const siteUrl = readSiteUrl(process.env.SITE_URL);
  const page = join(DIST, 'index.html');
  const html = await readFile(page, 'utf8');
  const size = await writeOneFile(storyMarkup, siteUrl, html);
  const { body, meta, figures } = storyMarkup(siteUrl, size);
  const content = {
    title: meta.title,
    description: meta.description,
    language: CHECKED.site.language,
    head: [
      metaTags(meta, feedLinks('')),
      embedTag({ chart: 'places', rule: HEADLINE_RULE }, meta.title, siteUrl),
    ].join('\n'),
    script: await bundleScript('src/pages/storyInline.ts'),
    body: `${body}${jsonLdScript(meta.jsonLd)}`,
    // The opening is painted without waiting for the steps' style, half of what would come before it.
    later: '<div class="passage" data-passage="steps"',
  };
  await writeFile(page, await fillPage(html, content, readText));
  for (const image of [SHARE_IMAGE, ...ARTICLE_IMAGES]) {
    await writeFile(join(DIST, image.file), shareImagePng(figures, image));
  }
  await writeFile(join(DIST, `${HOME_ICON}.png`), homeIconPng());
  await cp('data', join(DIST, 'data'), { recursive: true });
  if (siteUrl !== null) {
    const site = { ...CHECKED.site, siteUrl };
    for (const [file, text] of feedFiles(figures, site, folderAddress(siteUrl))) {
      await writeFile(join(DIST, file), text);
    }
  }
  tellWhatIsMissing();
  await writeEmbeds(siteUrl);
  await writeCountries(siteUrl);
}

/** A built file as text. */
function readText(file: string): Promise<string> {
  return readFile(join(DIST, file), 'utf8');
}

/** Writes the story as one file; resolves with its size in words. */
async function writeOneFile(
  storyMarkup: typeof Markup.storyMarkup,
  siteUrl: string | null,
  html: string,
): Promise<string> {
  const text = await oneFilePage(
    {
      markup: storyMarkup(siteUrl, 'this'),
      language: CHECKED.site.language,
      style: await inlineStyle(html, readText),
      script: await bundleScript('src/pages/oneFile.ts', 'es2022'),
      icon: await readText('favicon.svg'),
    },
    (file) => readFile(join(DIST, file)),
  );
  await writeFile(join(DIST, ONE_FILE), text);
  return fileSize(Buffer.byteLength(text));
}

/** Writes every chart that others can frame. */
async function writeEmbeds(siteUrl: string | null): Promise<void> {
  const { embedMarkup } = (await vite.ssrLoadModule(
    '/src/pages/embed/embedMarkup.ts',
  )) as typeof Embeds;
  await writeFiles(await embedFiles(embedMarkup(), { ...CHECKED.site, siteUrl }));
}

/** Writes the countries' pages, and the sitemap, which needs absolute addresses. */
async function writeCountries(siteUrl: string | null): Promise<void> {
  const { countryMarkup } = (await vite.ssrLoadModule(
    '/src/pages/country/countryMarkup.ts',
  )) as typeof Countries;
  const markup = countryMarkup(siteUrl);
  await writeFiles(await countryFiles(markup, { ...CHECKED.site, siteUrl }));
  if (siteUrl === null) return;
  const listed = markup.pages
    .flatMap(({ isListed, meta }) => (isListed ? meta.canonical : []))
    .filter((address) => address !== null);
  await writeFile(
    join(DIST, SITEMAP_FILE),
    sitemap([folderAddress(siteUrl), ...listed], markup.figures.updated),
  );
}

async function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    const file = join(DIST, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The address that the site is published at; says what is missing without it. */
function readSiteUrl(setting: string | undefined): string | null {
  if (isSiteUrl(setting)) return setting;
  console.warn(
    setting === undefined || setting === ''
      ? 'SITE_URL is not set, so the page names no absolute address: no canonical link, no share image, no feeds, and no oEmbed for the embeds. Set it to the folder that you publish to, as in SITE_URL=https://example.org/folder/ npm run build'
      : `SITE_URL is "${setting}", which is no address that begins with http:// or https://, so it is ignored.`,
  );
  return null;
}

/** Says what search engines will not be told, and how to give it. */
function tellWhatIsMissing(): void {
  const { publisher, contributors, contact } = CHECKED.site;
  if (publisher === null) {
    console.warn(
      'No publisher is named, so the page has no publisher and no ClaimReview for search engines. Give it in data/datapackage.json: "site": { "publisher": { "title": "The Paper", "path": "https://paper.example/" } }',
    );
  }
  if (contributors.length === 0) {
    console.warn(
      'No author is named. Give them in data/datapackage.json: "site": { "contributors": [{ "title": "A. Reporter" }] }',
    );
  }
  if (contact === null) {
    console.warn(
      'No address for errors is named, so the page has no link to tell of one. Give it in data/datapackage.json: "site": { "contact": "errors@paper.example" }',
    );
  }
}
