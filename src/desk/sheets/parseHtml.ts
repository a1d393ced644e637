// Markup as text -> elements in a document of its own, which runs nothing and loads nothing.

/** What browsers that know Trusted Types need to be told: the one name that the desk's policy allows. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ) => { readonly createHTML: (text: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('desk-tables', { createHTML: (text) => text });

/** The document of the markup. Its elements are read, and never put into the page. */
export function parseHtml(html: string): Document {
  const plain = withoutStyles(html);
  return new DOMParser().parseFromString(policy?.createHTML(plain) ?? plain, 'text/html');
}

/**
 * Styles are refused by the page's policy there too, which says so each time; what they hide is kept. Each pattern
 * ends at the next tag: what isn't closed must not be looked for through the whole page again and again.
 */
function withoutStyles(html: string): string {
  const [before = '', ...sheets] = html.split(/<style\b[^<>]*>/i);
  return [before, ...sheets.map(withoutSheet)]
    .join('')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ' data-style'));
}

/** What stands behind a style sheet, of which `html` has all but the opening tag. */
function withoutSheet(html: string): string {
  const [, after] = /<\/style\s*>([^]*)$/i.exec(html) ?? [];
  return after ?? `<style>${html}`;
}
