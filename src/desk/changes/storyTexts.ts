// A rendered story -> its texts, one by one, each with its place. Reads elements, whoever made them:
// the browser, or a parser on the command line. Knows no prose.

/** What a text is in the story. */
export type TextKind = 'head' | 'heading' | 'text' | 'picture' | 'table';

/** A text of the story and where it stands. */
export interface PlacedText {
  /** Id of its step; `head` for what stands in no step. */
  readonly step: string;
  /** The step's heading, for people. */
  readonly heading: string;
  readonly kind: TextKind;
  /** What tells it from others of its kind, where it has a name: the first cell of a row. */
  readonly key: string | null;
  readonly text: string;
}

/** Elements whose text is read in one piece, if no other of them is within. */
const BLOCKS = 'h1, h2, h3, p, li, dt, dd, tr, caption, figcaption, summary, legend, svg, text';

/** Elements whose parts are read as one line. */
const ROWS = 'tr, dl > div';

/** Every text under the root in the order of the page, without the empty ones. */
export function storyTexts(root: ParentNode): PlacedText[] {
  return [...root.querySelectorAll('section[id]')].flatMap((section) => {
    const heading = tidy(section.querySelector('h1, h2')?.textContent);
    return [...section.querySelectorAll(`${BLOCKS}, ${ROWS}`)].flatMap((element) => {
      const text = textOf(element);
      if (text === '') return [];
      const kind = kindOf(element);
      const key = kind === 'table' && element.matches(ROWS) ? (partsOf(element)[0] ?? null) : null;
      return [{ step: section.id, heading, kind, key, text }];
    });
  });
}

/** The first element that says exactly this; null: none does. */
export function elementWith(root: ParentNode, text: string): Element | null {
  const elements = [...root.querySelectorAll(`section[id] :is(${BLOCKS}, ${ROWS})`)];
  return elements.find((element) => textOf(element) === text) ?? null;
}

function textOf(element: Element): string {
  if (element.matches('svg')) return tidy(element.getAttribute('aria-label'));
  if (element.matches(ROWS)) return partsOf(element).join(' · ');
  const isPart = element.parentElement?.closest(ROWS) != null;
  if (isPart || element.querySelector(BLOCKS) !== null) return '';
  // The lines of a label in a picture stand in elements of their own, with no space in between.
  if (element.matches('text') && element.children.length > 0) return partsOf(element).join(' ');
  return tidy(element.textContent);
}

/** The cells of a row, the lines of a label. Comments, which renderers leave, are no parts. */
function partsOf(row: Element): string[] {
  return [...row.childNodes]
    .filter(({ nodeType, COMMENT_NODE }) => nodeType !== COMMENT_NODE)
    .map((part) => tidy(part.textContent))
    .filter((part) => part !== '');
}

function kindOf(element: Element): TextKind {
  if (element.matches('h1, h2, h3')) return 'heading';
  if (element.closest('svg') !== null) return 'picture';
  return element.matches(`${ROWS}, caption`) ? 'table' : 'text';
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
