// Holds what the reader looks at where it is when something above it grows or shrinks. Scroll anchoring
// would, but not every browser has it, and those that do pause it while the stage is raised.

/**
 * Follows every change of elements and texts in the container, for the life of the page. `start`: what
 * changes before it resolves was there when the reader left, so that a restored place needs no other.
 */
export function keepPlace(container: HTMLElement, start: Promise<unknown>): void {
  const view = container.ownerDocument.defaultView;
  if (!view || !('ResizeObserver' in view)) return;
  const sections = [...container.querySelectorAll('section[id]')];
  /** Distances from the top of the page: scrolling does not change them. */
  const measure = () =>
    sections.map((section) => section.getBoundingClientRect().top + view.scrollY);
  let tops = measure();

  // Both at once would move twice.
  container.style.overflowAnchor = 'none';
  let holds = false;
  void start.finally(() => (holds = true));

  // Before the next frame, so that no reader sees the jump.
  const changes = new view.MutationObserver(() => {
    // The section that is read; at the top of the page nothing is above the reader.
    const at =
      view.scrollY > 0
        ? tops.findLastIndex((top) => top <= view.scrollY + view.innerHeight / 2)
        : -1;
    const before = tops[at] ?? 0;
    tops = measure();
    const moved = (tops[at] ?? 0) - before;
    if (holds && Math.abs(moved) >= 1 && !isHeldAt(sections[at])) view.scrollBy({ top: moved, behavior: 'instant' });
  });
  // What the reader opens, and a window of another width, are as they are.
  const sizes = new view.ResizeObserver(() => {
    tops = measure();
  });
  changes.observe(container, { childList: true, characterData: true, subtree: true });
  sizes.observe(container);
}

/** Whether the browser itself holds the section that the address names: some do until all has loaded. */
function isHeldAt(section: Element | undefined): boolean {
  return (
    section !== undefined &&
    section.ownerDocument.readyState !== 'complete' &&
    section.matches(':target') &&
    Math.abs(section.getBoundingClientRect().top) < 1
  );
}
