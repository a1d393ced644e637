// One embed's page as text: policy, title, style and script inside, so that it is one request. Pure.
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { contentPolicy, ownFiles, SHARED_FILES } from './contentPolicy';
import { cardTags, type CardPage } from './oEmbedTags';
import { feedLinks } from './structuredData';

/** What goes into the page. Paths are relative to it. */
export interface EmbedDocument extends Omit<CardPage, 'absolute'> {
  readonly language: string;
  /** Svelte's own markup. */
  readonly body: string;
  /** Style and the script that runs at once, as texts that stand in the page... */
  readonly style: string;
  readonly script: string;
  /** ...or, where many pages share them, as paths of files. */
  readonly areFiles?: boolean;
  /** What the scripts need to know, as data attributes: chart, rule, site, live, data. */
  readonly facts: Readonly<Record<string, string>>;
  /** From the page to the site: '../../'. */
  readonly site: string;
  /** Null: the site's address is not known. */
  readonly absolute: CardPage['absolute'] | null;
}

/** The whole page. */
export function embedDocument(page: EmbedDocument): string {
  const { absolute } = page;
  const facts = Object.entries(page.facts).map(
    ([name, value]) => ` data-${name}="${escapeMarkup(value)}"`,
  );
  const own = page.areFiles
    ? SHARED_FILES
    : ownFiles({ styles: [page.style], script: page.script });
  const policy = contentPolicy({ ...own, 'img-src': "'self'" });
  const parts = page.areFiles
    ? `<script src="${escapeMarkup(page.script)}"></script>
<link rel="stylesheet" href="${escapeMarkup(page.style)}">`
    : `<script>${scriptText(page.script)}</script>
<style>${page.style}</style>`;
  return `<!doctype html>
<html lang="${escapeMarkup(page.language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="responsive-embedded-sizing" content="allow-origins=*">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${parts}
<title>${escapeMarkup(page.title)}</title>
<meta name="description" content="${escapeMarkup(page.description)}">
<meta name="robots" content="noindex">
${absolute ? `${cardTags({ ...page, absolute })}${feedLinks(page.site).join('\n')}\n` : ''}<link rel="icon" href="${escapeMarkup(page.site)}favicon.svg" type="image/svg+xml">
</head>
<body>
<live-page></live-page>
<div id="embed"${facts.join('')}>${page.body}</div>
<p id="address" hidden></p>
</body>
</html>
`;
}

function scriptText(script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end its element.');
  return script;
}
