/**
 * How many marks an open number has on the page, counted from what is drawn in its step: dots of paths,
 * dots of the plot, bars, dots of a pattern. Uses nothing else, so that a browser can run it.
 */
export function drawnMarks(step: Element): number {
  const all = (selector: string) => [...step.querySelectorAll(selector)];
  const length = (rect: Element, name: string) => Number(rect.getAttribute(name));
  const inPaths = all(
    '.figure.counted .picture:not(.wide, .ratio-11-9) .dots.marked, .panel .dots.marked',
  )
    .map((path) => path.getAttribute('d')?.match(/h0/g)?.length ?? 0)
    .reduce((sum, dots) => sum + dots, 0);
  // One dot in each cell of the pattern, six units wide.
  const inPattern = all('.toll section.marked svg.wide rect')
    .map((rect) => (length(rect, 'width') / 6) * (length(rect, 'height') / 6))
    .reduce((sum, dots) => sum + dots, 0);
  return (
    inPaths +
    inPattern +
    all('.counted :not(.wide) > circle.marked, .counted .picture.wide rect.chosen').length
  );
}
