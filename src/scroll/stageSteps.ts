// Puts all figures of a run of steps in one place and shows the current one's. Knows steps only as
// sections of a container, not what they show. Without a stage each figure comes and goes with its step, in
// the same layout: staging changes no length, so nothing shifts.
import { trackStep } from './trackStep';

/** Readers who want no motion or force colours, and windows too low for anything to stick, have no stage. */
const WANTS_STAGE =
  'screen and (prefers-reduced-motion: no-preference) and (forced-colors: none) and (min-height: 30.01rem)';

/**
 * Tells the id of the step whose figure shows, and whether the reader has come to that step, now and
 * whenever it changes; null while there is no stage. Beside a step whose figure is not drawn at this width
 * the next one's shows.
 */
export function stageSteps(
  container: Element,
  onstep: (id: string | null, isReached: boolean) => void,
): void {
  const wanted = matchMedia(WANTS_STAGE);
  const steps = [...container.querySelectorAll('.step')];
  let stop: () => void = () => undefined;
  let currentId: string | null = null;

  const show = (id: string | null, isReached = true) => {
    const at = steps.findIndex((step) => step.id === id);
    const shown = steps.slice(Math.max(0, at)).find(hasFigure)?.id ?? id;
    for (const step of steps) {
      step.classList.toggle('left', id !== null && step.id === currentId && step.id !== shown);
      step.classList.toggle('current', id !== null && step.id === shown);
    }
    currentId = id === null ? null : shown;
    onstep(currentId, isReached && shown === id);
  };
  /** Who jumps out of the run comes back to it at its other end. */
  const leave = (isBelow: boolean) => {
    const edge = steps.at(isBelow ? 0 : -1);
    if (edge && edge.id !== currentId) show(edge.id, !isBelow);
  };
  const stage = () => {
    stop();
    stop = wanted.matches ? trackStep(container, show, '.step', leave) : () => undefined;
    container.toggleAttribute('data-staged', wanted.matches);
    show(wanted.matches ? (currentId ?? steps[0]?.id ?? null) : null, false);
  };

  stage();
  wanted.addEventListener('change', stage);
  container.addEventListener('focusin', (event) => {
    showFocused(event, container, currentId);
  });
}

function hasFigure(step: Element): boolean {
  return (step.querySelector('.rail')?.getClientRects().length ?? 0) > 0;
}

/**
 * Focus in a figure that does not show brings its step. One that shows may belong to a step that is out of
 * sight: who jumps over a passage, back to its beginning, leaves it as it was.
 */
function showFocused(event: Event, container: Element, currentId: string | null): void {
  if (currentId === null || !(event.target instanceof Element)) return;
  const step = event.target.closest('.rail')?.closest('.step');
  if (!step || !container.contains(step)) return;
  const { top, bottom } = step.getBoundingClientRect();
  const isInSight = top <= innerHeight && bottom >= 0;
  if (step.id !== currentId || !isInSight) step.scrollIntoView();
}
