// Lets the number above a long block count with the reader: as many as have been scrolled past, and keeps the
// coalition's dead in sight as the measure. What it knows stands in the page's style sheet, not in the markup:
// paper, a screen reader and a saved copy keep the whole numbers. toll.css says what the properties do.
import { say } from '../../wording/say';
import { formatWhole } from '../../wording/numbers';
import { toll } from '../../wording/words.gen';
import { TOLL_PITCH } from './tollLayout';

/** The measure sticks if it leaves the dots at least so much of the window. */
const MOST_COVERED = 0.33;

/** Counts for as long as the element is in the page. Where no style sheet can be written, whole numbers stay. */
export function countToll(element: HTMLElement): void {
  const sections = [...element.querySelectorAll<HTMLElement>('section')];
  const [all, ...each] = rulesFor(element.ownerDocument, [
    '.toll.tall',
    ...sections.map((_, index) => `.toll.tall > section:nth-of-type(${index + 1})`),
  ]);
  if (!all) return;
  let frame = 0;

  const write = () => {
    frame = 0;
    if (!element.isConnected) {
      stop();
      return;
    }
    const measure = sections[0]?.getBoundingClientRect().height ?? 0;
    if (measure <= MOST_COVERED * innerHeight)
      set(all, { sticks: 'sticky', measure: `${Math.floor(measure)}px` });
    else set(all, { sticks: 'static', measure: '0px' });
    set(all, { whole: 'transparent' });
    // All are counted before any number is written, or the page would be laid out again for each.
    const counts = sections.map((section) => section.matches('.long') && dotsPassed(section));
    for (const [index, count] of counts.entries()) {
      const rule = each[index];
      if (!rule || !count) continue;
      const { passed, dots } = count;
      set(rule, {
        'so-far': JSON.stringify(formatWhole(passed)),
        of: JSON.stringify(`${say(toll.of, { all: dots })} `),
        passed: String(passed / dots),
      });
    }
  };
  const wait = () => {
    if (frame === 0) frame = requestAnimationFrame(write);
  };
  const observer = new IntersectionObserver(([entry]) => {
    removeEventListener('scroll', wait);
    if (entry?.isIntersecting) addEventListener('scroll', wait, { passive: true });
    wait();
  });
  const stop = () => {
    observer.disconnect();
    removeEventListener('scroll', wait);
    removeEventListener('resize', wait);
  };

  observer.observe(element);
  addEventListener('resize', wait);
}

/** A rule of the page's style sheet for each selector; none where it can't be written, as from a folder. */
function rulesFor(document: Document, selectors: readonly string[]): CSSStyleRule[] {
  const sheet = [...document.styleSheets].find(({ media }) => media.length === 0);
  try {
    return selectors.flatMap((selector) => {
      const at = sheet?.insertRule(`${selector} {}`, sheet.cssRules.length);
      return at === undefined ? [] : [sheet?.cssRules[at] as CSSStyleRule];
    });
  } catch {
    return [];
  }
}

/** Writes what is not so yet: the browser would compute all styles anew for the same value, too. */
function set({ style }: CSSStyleRule, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (style.getPropertyValue(`--${name}`) !== value) style.setProperty(`--${name}`, value);
  }
}

/** Dots of a section, and those in the rows that lie behind its heading or above it. */
function dotsPassed(section: HTMLElement) {
  const line = section.querySelector('h3')?.getBoundingClientRect().bottom ?? 0;
  let [passed, dots] = [0, 0];
  for (const drawing of section.querySelectorAll('svg')) {
    const { top, width, height } = drawing.getBoundingClientRect();
    // Of the two widths one shows.
    if (width === 0) continue;
    const columns = drawing.viewBox.baseVal.width / TOLL_PITCH;
    const rows = Math.round((Math.max(0, Math.min(height, line - top)) * columns) / width);
    const own = Number(drawing.dataset.dots);
    // The last row of a piece may be shorter than the others.
    passed += Math.min(rows * columns, own);
    dots += own;
  }
  return { passed, dots };
}
