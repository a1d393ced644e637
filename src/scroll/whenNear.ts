// Tells when parts of the page come near the window.

/** How near: one screen above or below. */
const NEAR = '100% 0px';

/** Calls back once for each element, as it comes near, with all that came at the same time. */
export function whenNear(
  elements: Iterable<Element>,
  onnear: (near: readonly Element[]) => void,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of near) observer.unobserve(target);
      onnear(near.map(({ target }) => target));
    },
    { rootMargin: NEAR },
  );
  for (const element of elements) observer.observe(element);
}
