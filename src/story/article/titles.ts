// What each step is called: its heading, and its line in the contents.
import type { StepId } from '../storyboard';
import { say } from '../../wording/say';
import { titles } from '../../wording/words.gen';

/** Titles of the steps. */
export const TITLES = {
  top: say(titles.top),
  said: say(titles.said),
  claim: say(titles.claim),
  places: say(titles.places),
  'one-in-three': say(titles.oneInThree),
  years: say(titles.years),
  countries: say(titles.countries),
  rates: say(titles.rates),
  counting: say(titles.counting),
  'left-out': say(titles.leftOut),
  verdict: say(titles.verdict),
  followed: say(titles.followed),
  end: say(titles.end),
  method: say(titles.method),
} as const satisfies Record<StepId, string>;
