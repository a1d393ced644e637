// Embeds for sites that make a frame of an address: their oEmbed descriptions, and for every option a small
// page at an address of its own. Consumers ask for a description at an address that stands in a page,
// and a static page is the same whatever the query: so here the options are folders.
// Pure; writes no file.
import { CHARTS } from '../../src/charts/charts';
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { type EmbedOptions, OFFERED_THEMES, writeOptions } from '../../src/embed/options';
import type { EmbedMarkup } from '../../src/pages/embed/embedMarkup';
import {
  type EmbedPage,
  embedPath,
  oEmbedPath,
  pathToSite,
  PICTURE_WIDTH,
  picturePath,
  PNG_SCALE,
} from '../../src/pages/embed/embedPages';
import { folderAddress } from '../../src/story/published/publication';
import type { EmbedSite, SiteFile } from './embedSite';
import { cardTags, type CardPage, oEmbedJson } from './oEmbedTags';

/** An embed's words. */
type Described = Pick<EmbedMarkup, 'page' | 'title' | 'description' | 'step'>;

const AS_USUAL: EmbedOptions = { country: null, theme: 'auto' };

/** An embed's absolute addresses: as it is pasted with these options, and what leads on from there. */
export function addressesOf(page: EmbedPage, siteUrl: string, options = AS_USUAL) {
  const site = folderAddress(siteUrl);
  const address = site + oEmbedPath(page, options);
  return {
    site,
    page: address,
    oEmbed: `${address}oembed.json`,
    thumbnail: `${site}${picturePath(page)}.png`,
  };
}

/** The size of an embed's thumbnail, in pixels of the file. */
export function thumbnailOf({ chart }: EmbedPage) {
  return { width: PNG_SCALE * PICTURE_WIDTH, height: PNG_SCALE * CHARTS[chart].pictureHeight };
}

/** The oEmbed description of an embed with these options, as JSON. */
export function describeEmbed(
  { page, title, step }: Described,
  { siteUrl, siteTitle }: { siteUrl: string; siteTitle: string },
  options = AS_USUAL,
): string {
  const absolute = addressesOf(page, siteUrl);
  const embed = {
    address: absolute.page + writeOptions(options),
    title,
    height: CHARTS[page.chart].embedHeight,
    scheme: options.theme === 'transparent-dark' ? ('dark' as const) : undefined,
  };
  const thumbnail = thumbnailOf(page);
  return oEmbedJson(embed, absolute.site + step, { siteTitle, thumbnail, absolute });
}

/** The small pages of an embed, with their descriptions; none where the site's address is not known. */
export function optionFiles(
  embed: Described,
  countries: readonly string[],
  { siteUrl, title: siteTitle, language }: EmbedSite,
): SiteFile[] {
  if (siteUrl === null) return [];
  const { page, title, description } = embed;
  return optionsOf(page, countries).flatMap((options): SiteFile[] => {
    const folder = oEmbedPath(page, options);
    const html = leadingPage({
      title,
      description,
      language,
      site: pathToSite(folder),
      embed: embedPath(page) + writeOptions(options),
      siteTitle,
      thumbnail: thumbnailOf(page),
      absolute: addressesOf(page, siteUrl, options),
    });
    return [
      [`${folder}index.html`, html],
      [`${folder}oembed.json`, describeEmbed(embed, { siteUrl, siteTitle }, options)],
    ];
  });
}

/** Every option that the dialog offers for a chart, one at a time. */
function optionsOf({ chart }: EmbedPage, countries: readonly string[]): EmbedOptions[] {
  const themes = OFFERED_THEMES.filter((theme) => theme !== AS_USUAL.theme);
  return [
    ...themes.map((theme) => ({ ...AS_USUAL, theme })),
    ...(CHARTS[chart].hasCountries ? countries : []).map((country) => ({ ...AS_USUAL, country })),
  ];
}

interface LeadingPage extends CardPage {
  readonly language: string;
  /** From the page to the site: '../../../'. */
  readonly site: string;
  /** From the site to the embed, with its option. */
  readonly embed: string;
}

/** A page that leads a reader on to the embed, and sites to what they make of it. */
function leadingPage(page: LeadingPage): string {
  const { title, description, language, site, embed } = page;
  const [name, to] = [escapeMarkup(title), escapeMarkup(site + embed)];
  return `<!doctype html>
<html lang="${escapeMarkup(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url=${to}">
<title>${name}</title>
<meta name="description" content="${escapeMarkup(description)}">
<meta name="robots" content="noindex">
${cardTags(page)}<link rel="icon" href="${site}favicon.svg" type="image/svg+xml">
</head>
<body><p><a href="${to}">${name}</a></p></body>
</html>
`;
}
