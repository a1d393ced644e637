// Reads the markup of a drawing that Svelte rendered: well-formed, and of few kinds. Pure.

/** An element with what is in it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgElement | string)[];
}

const TOKENS = /<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTES = /([\w-]+)="([^"]*)"/g;

/** The outermost elements of the markup. Comments and the space between elements are left out. */
export function readElements(markup: string): readonly SvgElement[] {
  const root = open('root', '');
  const path = [root];
  for (const token of markup.replaceAll(/<!--[^]*?-->/g, '').matchAll(TOKENS)) {
    const [, end, name = '', attributes = '', closed, text] = token;
    const parent = path.at(-1) ?? root;
    if (text !== undefined) {
      if (text.trim() !== '') parent.children.push(unescape(text));
    } else if (end) path.pop();
    else {
      const element = open(name, attributes);
      parent.children.push(element);
      if (!closed) path.push(element);
    }
  }
  return root.children.filter((child) => typeof child !== 'string');
}

function open(name: string, attributes: string) {
  return {
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTES)].map(([, key = '', value = '']) => [
        key,
        unescape(value),
      ]),
    ),
    children: [] as (SvgElement | string)[],
  };
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
