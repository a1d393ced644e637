// One embed's page as text: policy, title, style and script inside, so that it is one request. Pure.
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { oEmbedLink } from '../../src/embed/oembed';
import { contentPolicy, ownFiles } from './contentPolicy';

/** What goes into the page. Paths are relative to it. */
export interface EmbedDocument {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Svelte's own markup. */
  readonly body: string;
  readonly style: string;
  /** The script that runs at once. */
  readonly script: string;
  /** What the scripts need to know, as data attributes: chart, rule, site, live, data. */
  readonly facts: Readonly<Record<string, string>>;
  /** From the page to the site: '../../'. */
  readonly site: string;
  readonly siteTitle: string;
  /** Of the thumbnail, in pixels of the file. */
  readonly thumbnail: { readonly width: number; readonly height: number };
  /** Addresses of the page, its oEmbed description and the thumbnail; null: the site's is not known. */
  readonly absolute: {
    readonly page: string;
    readonly oEmbed: string;
    readonly thumbnail: string;
  } | null;
}

/** The whole page. */
export function embedDocument(page: EmbedDocument): string {
  const facts = Object.entries(page.facts).map(
    ([name, value]) => ` data-${name}="${escapeMarkup(value)}"`,
  );
  const policy = contentPolicy({ ...ownFiles(page), 'img-src': "'self'" });
  return `<!doctype html>
<html lang="${escapeMarkup(page.language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script>${scriptText(page.script)}</script>
<style>${page.style}</style>
<title>${escapeMarkup(page.title)}</title>
<meta name="description" content="${escapeMarkup(page.description)}">
<meta name="robots" content="noindex">
${absoluteTags(page)}<link rel="icon" href="${escapeMarkup(page.site)}favicon.svg" type="image/svg+xml">
</head>
<body>
<div id="embed"${facts.join('')}>${page.body}</div>
<p id="address" hidden></p>
</body>
</html>
`;
}

/** The tags for link cards and oEmbed consumers: both want absolute addresses. */
function absoluteTags({
  absolute,
  title,
  description,
  siteTitle,
  thumbnail,
}: EmbedDocument): string {
  if (absolute === null) return '';
  const openGraph = Object.entries({
    type: 'website',
    site_name: siteTitle,
    title,
    description,
    url: absolute.page,
    image: absolute.thumbnail,
    'image:width': String(thumbnail.width),
    'image:height': String(thumbnail.height),
    'image:alt': title,
  }).map(([key, content]) => `<meta property="og:${key}" content="${escapeMarkup(content)}">\n`);
  return `${oEmbedTag(absolute.oEmbed, title)}
${openGraph.join('')}<meta name="twitter:card" content="summary_large_image">
`;
}

/** The tag by which a page's readers find the description at an address. */
export function oEmbedTag(address: string, title: string): string {
  const attributes = Object.entries(oEmbedLink(address, title)).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  );
  return `<link ${attributes.join(' ')}>`;
}

function scriptText(script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end its element.');
  return script;
}
