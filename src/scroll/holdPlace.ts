// Holds what the reader looks at where it is when something above it grows or shrinks. Browsers' scroll
// anchoring is for that too, but not all have it, and those that do pause it while the stage is raised.

/**
 * Follows every change of elements and texts in the container, for the life of the page. Until `start`
 * resolves nothing is moved: what changes by then was there when the reader left, and the place that the
 * browser restored is right with it.
 */
export function holdPlace(container: HTMLElement, start: Promise<unknown>): void {
  const sections = [...container.querySelectorAll('section[id]')];
  /** Distances from the top of the page: scrolling does not change them. */
  const measure = () => sections.map((section) => section.getBoundingClientRect().top + scrollY);
  let tops = measure();

  let holds = false;
  void start.finally(() => (holds = true));

  // Before the next frame, so that no reader sees the jump.
  const changes = new MutationObserver(() => {
    // The section that is read; at the top of the page nothing is above the reader.
    const isAbove = tops.map((top) => scrollY > 0 && top <= scrollY + innerHeight / 2);
    const at = isAbove.lastIndexOf(true);
    const before = tops[at] ?? 0;
    tops = measure();
    const now = tops[at] ?? 0;
    // Some browsers hold the section that the address names themselves, until all has loaded.
    const isHeld = sections[at]?.matches(':target') && Math.abs(now - scrollY) < 1;
    if (holds && !isHeld && now !== before) {
      scrollBy({ top: now - before, behavior: 'instant' });
    }
  });
  // What the reader opens, or a window of another width, moves as it does: the tops are only measured anew.
  const sizes = new ResizeObserver(() => {
    tops = measure();
  });
  changes.observe(container, { childList: true, characterData: true, subtree: true });
  sizes.observe(container);
}
