// An element -> its text as people see it. Reads elements, whoever made them, and no style sheet.

/** Elements whose text nobody sees. `comment` is how LibreOffice writes what a cell shows only when pointed at. */
const UNSEEN = 'script, style, template, noscript, comment, [hidden]';

/** Text that was struck out holds no longer: `<s>43</s>44` is 44. */
const STRUCK = 's, strike, del';

const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const STRUCK_STYLE = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;

/** Raised or lowered, by a word or by a length that isn't 0. */
const RAISED_STYLE =
  /(?:^|;)\s*vertical-align\s*:\s*(?:super|sub|-?(?![0.]*[a-z%])[\d.]+(?:px|pt|r?em|ex|%))/i;

/** The text of an element in one line, except for breaks that are written as such. */
export function seenText(element: Element | null): string {
  return element === null
    ? ''
    : seenIn(element)
        .replace(/[^\S\n\p{Zs}]+/gu, ' ')
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim();
}

/** Whether an element is left out, whatever it is in: nobody sees it, or it was struck out. */
export function isLeftOut(element: Element): boolean {
  const style = styleOf(element);
  return (
    element.matches(`${UNSEEN}, ${STRUCK}`) || UNSEEN_STYLE.test(style) || STRUCK_STYLE.test(style)
  );
}

/** A raised text as it is read: digits are a footnote's, and would be taken for the number's own. */
export function apartFromNumber(raised: string): string {
  return /^\s*\d[^[\]]*$/.test(raised) ? `[${raised.trim()}]` : raised;
}

function seenIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
  const element = node as Element;
  if (node.nodeType !== node.ELEMENT_NODE || isLeftOut(element)) return '';
  if (element.matches('br')) return '\n';
  const text = [...element.childNodes].map(seenIn).join('');
  if (isRaised(element)) return apartFromNumber(text);
  // Of a table in a cell.
  if (element.matches('td, th, tr')) return `${text}${element.matches('tr') ? '\n' : ' '}`;
  return element.matches('p, div, li') ? `\n${text}\n` : text;
}

/** Of a cell the same style only says where its text stands. */
function isRaised(element: Element): boolean {
  if (element.matches('sup, sub')) return true;
  return !element.matches('td, th') && RAISED_STYLE.test(styleOf(element));
}

/** See `parseHtml`, which gives it another name. */
function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? element.getAttribute('style') ?? '';
}
