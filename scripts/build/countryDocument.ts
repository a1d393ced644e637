// A country's page as text. Style, script and face are files that all such pages share. Pure.
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import type { CountryMarkup } from '../../src/pages/country/countryMarkup';
import { pathToSite } from '../../src/pages/embed/embedPages';
import { contentPolicy, SHARED_FILES } from './contentPolicy';
import { HOME_ICON } from './homeIcon';
import { feedLinks, jsonLdScript, metaTags } from './structuredData';

/** What all of the pages share. Paths under the site. */
export interface CountryParts {
  readonly language: string;
  /** What the script says when it has copied the address. */
  readonly copied: string;
  readonly style: string;
  readonly script: string;
  /** The module that draws the page anew. */
  readonly live: string;
  readonly face: string;
  /** Tag that leads to the description of the country's embed; '': not known. */
  readonly oEmbed: string;
  /** Fingerprint of the table that they were built with. */
  readonly data: string;
}

/** The whole page. */
export function countryDocument(
  { path, body, meta, of, isListed }: CountryMarkup,
  { language, copied, style, script, live, face, oEmbed, data }: CountryParts,
): string {
  const site = pathToSite(path);
  const facts = Object.entries({
    country: of?.country.iso3 ?? '',
    site,
    live: site + live,
    data,
    copied,
  }).map(([name, value]) => ` data-${name}="${escapeMarkup(value)}"`);
  return `<!doctype html>
<html lang="${escapeMarkup(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeMarkup(meta.title)}</title>
<meta name="description" content="${escapeMarkup(meta.description)}">
<link rel="stylesheet" href="${site}${style}">
<link rel="preload" href="${site}${face}" as="font" type="font/woff2" crossorigin>
<link rel="icon" href="${site}favicon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${site}${HOME_ICON}.png">
${isListed ? '' : '<meta name="robots" content="noindex">\n'}${metaTags(meta, feedLinks(site))}${oEmbed && `\n${oEmbed}`}
<script type="module" src="${site}${script}"></script>
</head>
<body>
<div id="country"${facts.join('')}>${body}</div>
<p id="news" class="visually-hidden" role="status"></p>
${jsonLdScript(meta.jsonLd)}
</body>
</html>
`;
}

/** The same for all, so that one rule for headers serves them. */
const POLICY = contentPolicy({
  ...SHARED_FILES,
  'img-src': "'self'",
  'font-src': "'self'",
});
