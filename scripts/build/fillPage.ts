// Fills a built page with prerendered markup: style inline, module last, policy first. Pure but for
// reading the style sheet that the page links.
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { contentPolicy, ownFiles } from './contentPolicy';

/** What goes into the page. Title and description are text, head and body markup. */
export interface PageContent {
  readonly head: string;
  readonly body: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the page's words. */
  readonly language: string;
  /** Runs at once, before anything is asked for. */
  readonly script: string;
  /** Markup in the body that the style sheet's later part stands before; without it all stands in the head. */
  readonly later?: string;
}

/** Returns the page with everything in it. `read` gets a path relative to the page. */
export async function fillPage(
  html: string,
  { head, body, title, description, language, script, later }: PageContent,
  read: (file: string) => Promise<string>,
): Promise<string> {
  const style = await inlineStyle(html, read);
  const styles = later === undefined ? [style] : inParts(style);
  const policy = contentPolicy({
    ...ownFiles({ styles, script }),
    // Downloads are drawn from a picture that the page made itself.
    'img-src': "'self' blob:",
    'font-src': "'self'",
  });
  const modules = html.match(MODULES)?.join('\n    ') ?? '';
  const filledHead = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script>${script}</script>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}">`,
    head,
    `<style>${styles[0]}</style>`,
  ].join('\n    ');
  // Functions as replacements: `$&` in data must stay as it is.
  return html
    .replace(LANGUAGE, () => ` lang="${escapeMarkup(language)}"`)
    .replace(REMARKS, '')
    .replace(MODULES, '')
    .replace(LINKED_STYLE, '')
    .replace('<!--head-->', () => filledHead)
    .replace('<!--body-->', () => putBefore(later, styles[1], body))
    .replace('</body>', () => `  ${modules}\n  </body>`);
}

const LANGUAGE = / lang="[^"]*"/;

/** For who reads the source; the places to be filled have no space. */
const REMARKS = /<!-- [^]*?-->\s*/g;

/** The module and what it imports: last, so that they do not compete with the first picture. */
const MODULES = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;

const LINKED_STYLE = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/;

/** The page's one style sheet as text, its addresses made relative to the page. */
export async function inlineStyle(
  html: string,
  read: (file: string) => Promise<string>,
): Promise<string> {
  const file = LINKED_STYLE.exec(html)?.[1];
  if (file === undefined) throw new Error('The built page links no style sheet.');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const style = await read(file);
  return style.trim().replaceAll(/url\(\.?\/?(?!data:)([^)]+)\)/g, `url(./${folder}$1)`);
}

/** What opening.css ends with: no comment would be left of it. */
const PARTING = '.later{--style:0}';

/** A style sheet as what the opening needs, and the rest. */
function inParts(style: string): readonly string[] {
  const parts = style.split(PARTING);
  if (parts.length === 2) return parts;
  throw new Error(`The style sheet needs one rule ${PARTING}, and has ${parts.length - 1}.`);
}

/** Within a drawing, where HTML allows a style sheet outside the head. */
function putBefore(place: string | undefined, style: string | undefined, body: string): string {
  if (place === undefined || style === undefined) return body;
  const at = body.indexOf(place);
  if (at < 0) throw new Error(`The page has no place for the rest of its style: ${place}`);
  return `${body.slice(0, at)}<svg display="none"><style>${style}</style></svg>${body.slice(at)}`;
}
