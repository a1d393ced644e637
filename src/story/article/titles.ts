// What each step is called: its heading, and its line in the contents.
import type { StepId } from '../storyboard';

/** Titles of the steps. */
export const TITLES = {
  top: 'One for every two?',
  said: 'What was said',
  claim: 'The claim as a picture',
  places: 'If it were exact, every place would be taken',
  counting: 'Who counts?',
  'one-in-three': 'One in three, not half',
  years: 'It was not steady',
  countries: 'From which countries',
  rates: 'For their size',
  'left-out': 'Whom the claim leaves out',
  verdict: 'The verdict, and what followed',
  method: 'How we counted, and what we don’t know',
} as const satisfies Record<StepId, string>;
