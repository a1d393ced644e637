// The story as one file: styles, letters, pictures, data and scripts in it, under a policy that lets it ask
// for nothing. Pure except for reading files of the built site.
import type { StoryMarkup } from '../../src/pages/storyMarkup';
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { contentPolicy, hashSource } from './contentPolicy';
import { metaTags, jsonLdScript } from './structuredData';

/** What the file is made of. `style`: of the built page, its addresses relative to the page. */
export interface OneFileParts {
  readonly markup: StoryMarkup;
  /** BCP 47 tag of its words. */
  readonly language: string;
  readonly style: string;
  /** A classic script: from a disk, browsers load no modules. */
  readonly script: string;
  /** Markup of the icon. */
  readonly icon: string;
}

/** `read` gets a path relative to the page. */
export async function oneFilePage(
  { markup: { body, meta }, language, style: linked, script: code, icon }: OneFileParts,
  read: (file: string) => Promise<Buffer>,
): Promise<string> {
  const style = await withLetters(linked, read);
  const script = inMarkup(code);
  const policy = contentPolicy({
    'script-src': hashSource(script),
    'style-src': hashSource(style),
    'font-src': 'data:',
    // The icon, and downloads that are drawn from a picture which the page made itself.
    'img-src': 'data: blob:',
  });
  return `<!doctype html>
<html lang="${escapeMarkup(language)}" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${escapeMarkup(meta.title)}</title>
    <meta name="description" content="${escapeMarkup(meta.description)}">
    <meta name="robots" content="noindex">
    ${metaTags({ canonical: meta.canonical, tags: [] })}
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
    <style>${style}</style>
  </head>
  <body>
    <live-page></live-page>
    <div id="story">${body}${jsonLdScript(meta.jsonLd)}</div>
    <script>${script}</script>
  </body>
</html>
`;
}

/** The same style sheet with its typefaces in it. Throws where something else would have to be asked for. */
async function withLetters(
  style: string,
  read: (file: string) => Promise<Buffer>,
): Promise<string> {
  const addresses = [...style.matchAll(/url\((?!data:)([^)]+)\)/g)].map(
    ([, address = '']) => address,
  );
  let filled = style;
  for (const address of new Set(addresses)) {
    if (!address.endsWith('.woff2')) throw new Error(`The style sheet asks for ${address}.`);
    const letters = (await read(address)).toString('base64');
    filled = filled.replaceAll(address, () => `data:font/woff2;base64,${letters}`);
  }
  return filled;
}

/** A script that can't end its element early. Both are in texts only, where a backslash changes nothing. */
function inMarkup(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
