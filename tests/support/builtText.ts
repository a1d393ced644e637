// The text of a built page as its markup has it, node by node.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Never text to a reader. */
const UNSEEN = new Set(['script', 'style', 'template', 'title']);

/** Two of these with nothing between look like one. */
const APART = new Set(['a', 'button', 'text', 'tspan']);

/** These don't part what stands in them from what stands beside them; all other elements do. */
const INLINE = new Set([...APART, 'code', 'em', 'g', 'span', 'strong']);

/** A text, or where an element begins or ends. */
interface Piece {
  readonly kind: 'text' | 'begin' | 'end';
  /** The text, or the element's name. */
  readonly what: string;
}

function piecesOf(node: Node): readonly Piece[] {
  if ('value' in node) return [{ kind: 'text', what: node.value.replace(/\s+/g, ' ') }];
  if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) return [];
  const what = node.nodeName;
  return [{ kind: 'begin', what }, ...node.childNodes.flatMap(piecesOf), { kind: 'end', what }];
}

const read = (html: string) => piecesOf(parse(html, { scriptingEnabled: false }));

/** Every text of a page in its order, each run of white space as one space. */
export function textsOf(html: string): readonly string[] {
  return read(html).flatMap(({ kind, what }) => (kind === 'text' ? what : []));
}

/** The words and numbers of a text, each without what stands around it. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

/** Links, buttons and words of drawings that nothing keeps apart: 'CSV⟩⟨SVG'. */
export function gluedIn(html: string): readonly string[] {
  const line = read(html).map(({ kind, what }) => {
    if (kind === 'text') return what;
    if (!APART.has(what)) return INLINE.has(what) ? '' : '\n';
    return kind === 'begin' ? '⟨' : '⟩';
  });
  return line.join('').match(/[^\s⟨⟩]+⟩+⟨+[^\s⟨⟩]+/g) ?? [];
}
