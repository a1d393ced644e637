// The page for addresses at which there is nothing. Hosts show it at any depth, so it asks for no file
// and links by the site's absolute address, where that is known. Pure.
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { folderAddress, type SiteSettings } from '../../src/story/published/publication';
import { contentPolicy, hashSource } from '../build/contentPolicy';

/** What stands in the page, since it asks for no file. */
export interface NotFoundParts {
  /** The sheet with the site's colours and faces. */
  readonly tokens: string;
  /** The site's icon as SVG. */
  readonly icon: string;
}

/** The whole page. */
export function notFoundPage(
  { title, language, siteUrl }: Pick<SiteSettings, 'title' | 'language' | 'siteUrl'>,
  { tokens, icon }: NotFoundParts,
): string {
  const style = `${tokens.trim()}\n${STYLE}`;
  const policy = contentPolicy({ 'style-src': hashSource(style), 'img-src': 'data:' });
  const name = escapeMarkup(title);
  const story =
    siteUrl === null ? name : `<a href="${escapeMarkup(folderAddress(siteUrl))}">${name}</a>`;
  return `<!doctype html>
<html lang="${escapeMarkup(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Not found – ${name}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${style}</style>
</head>
<body>
<main>
<h1>There is nothing at this address</h1>
<p>It may be misspelt, or a chart’s name may have changed. The story: ${story}</p>
</main>
</body>
</html>
`;
}

const STYLE = `html { background: var(--paper); color: var(--ink); font: 1.125rem/1.6 var(--text); }
main { max-width: 34rem; margin: 20vh auto; padding: 0 1.25rem; overflow-wrap: break-word; }
h1 { font: 500 2rem/1.15 var(--display); }
a { color: var(--ally); }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }`;
