// Which step the reader is at. Knows steps only as sections of a container.

/**
 * The line that a step's top must cross, as share of the window's height: on a wide page its words are
 * then below the middle, on a narrow one they have just come in under the figure.
 */
const LINE = { wide: 0.5, narrow: 0.4 };

/** From here on words and figure stand side by side; the style sheet's 60rem. */
const WIDE = '(min-width: 60rem)';

/**
 * Tells the id of the step that the line is in, now and whenever it changes, and where it is in none whether the
 * steps are below it. Returns how to stop.
 */
export function trackStep(
  container: Element,
  ontrack: (id: string) => void,
  steps = '.step',
  onleave?: (isBelow: boolean) => void,
): () => void {
  const wide = matchMedia(WIDE);
  let observer: IntersectionObserver | null = null;

  const observe = () => {
    observer?.disconnect();
    const line = 100 * (wide.matches ? LINE.wide : LINE.narrow);
    observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (entry) ontrack(entry.target.id);
        // Steps follow each other: who leaves one and comes into none has left them all.
        else if (entries[0]) onleave?.(entries[0].boundingClientRect.top > 0);
      },
      { rootMargin: `${-line}% 0px ${line - 100}% 0px` },
    );
    for (const step of container.querySelectorAll(steps)) observer.observe(step);
  };

  observe();
  wide.addEventListener('change', observe);
  return () => {
    wide.removeEventListener('change', observe);
    observer?.disconnect();
  };
}
