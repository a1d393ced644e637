// Puts all figures of a run of steps in one place and shows the current one's. Knows steps only as
// sections of a container, not what they show. Without a stage each figure comes and goes with its step, in
// the same layout: staging changes no length, so nothing shifts.
import { trackStep } from './trackStep';

/** Readers who want no motion or force colours, and windows too low for anything to stick, have no stage. */
const WANTS_STAGE =
  'screen and (prefers-reduced-motion: no-preference) and (forced-colors: none) and (min-height: 30.01rem)';

/** Tells the current step's id, now and whenever it changes; null while there is no stage. */
export function stageSteps(container: Element, onstep: (id: string | null) => void): void {
  const wanted = matchMedia(WANTS_STAGE);
  let stop: () => void = () => undefined;
  let currentId: string | null = null;

  const show = (id: string | null) => {
    for (const step of container.querySelectorAll('.step')) {
      step.classList.toggle('left', id !== null && step.id === currentId);
      step.classList.toggle('current', step.id === id);
    }
    currentId = id;
    onstep(id);
  };
  const stage = () => {
    stop();
    stop = wanted.matches ? trackStep(container, show) : () => undefined;
    container.toggleAttribute('data-staged', wanted.matches);
    show(wanted.matches ? (currentId ?? container.querySelector('.step')?.id ?? null) : null);
  };

  stage();
  wanted.addEventListener('change', stage);
  container.addEventListener('focusin', (event) => {
    showFocused(event, container, currentId);
  });
}

/** Focus in a figure that does not show brings its step. */
function showFocused(event: Event, container: Element, currentId: string | null): void {
  if (currentId === null || !(event.target instanceof Element)) return;
  const step = event.target.closest('.rail')?.closest('.step');
  if (step && container.contains(step) && step.id !== currentId) step.scrollIntoView();
}
