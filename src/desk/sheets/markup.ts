// The elements of a spreadsheet's parts, found in the text: fast also in large parts, and in bad ones, since each
// character is looked at a few times at most.

/** What stands before a name. */
const PREFIX = '(?:[\\w.-]+:)?';

/** One element; its prefix with the colon, and null within one that has no closing tag. */
export interface Markup {
  readonly prefix: string;
  readonly name: string;
  readonly attributes: string;
  readonly within: string | null;
}

/** The text with another in place of each element of that name. One that isn't closed ends the search. */
export function replaceElements(
  xml: string,
  name: string,
  change: (element: Markup) => string,
): string {
  const opening = new RegExp(`<(${PREFIX})${name}(/|\\s[^<>]*)?>`, 'g');
  const pieces: string[] = [];
  let from = 0;
  for (let tag = opening.exec(xml); tag !== null; tag = opening.exec(xml)) {
    const [, prefix = '', said = ''] = tag;
    const attributes = said.replace(/\/$/, '');
    const closing = `</${prefix}${name}>`;
    const end = said === attributes ? xml.indexOf(closing, opening.lastIndex) : null;
    if (end === -1) break;
    const within = end === null ? null : xml.slice(opening.lastIndex, end);
    pieces.push(xml.slice(from, tag.index), change({ prefix, name, attributes, within }));
    from = end === null ? opening.lastIndex : end + closing.length;
    opening.lastIndex = from;
  }
  return [...pieces, xml.slice(from)].join('');
}

/** The element as text. */
export function writeElement({ prefix, name, attributes, within }: Markup): string {
  const tag = `${prefix}${name}`;
  return within === null ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${within}</${tag}>`;
}

/** The attributes of each element of that name, as they stand in its tag. */
export function attributesOfAll(xml: string, name: string): readonly string[] {
  const tags = xml.matchAll(new RegExp(`<${PREFIX}${name}(/|\\s[^<>]*)?>`, 'g'));
  return Array.from(tags, ([, attributes = '']) => attributes);
}

/** An attribute's value; null: it has none. */
export function attributeOf(attributes: string, name: string): string | null {
  const [, value] = attributePattern(name).exec(attributes) ?? [];
  return value?.slice(1, -1) ?? null;
}

/** The attributes, with another value of one, or with one more. */
export function withAttribute(attributes: string, name: string, value: string): string {
  return `${attributes.replace(attributePattern(name), '')} ${name}="${value}"`;
}

/** What an attribute that says yes or no says. `absent`: what it means where there is none. */
export function isOn(attributes: string, name: string, absent: boolean): boolean {
  const value = attributeOf(attributes, name);
  return value === null ? absent : value === '1' || value === 'true';
}

function attributePattern(name: string): RegExp {
  return new RegExp(`(?:^|\\s)${PREFIX}${name}\\s*=\\s*("[^"]*"|'[^']*')`);
}
