// What each step is called: its heading, and its line in the contents.
import type { StepId } from '../storyboard';
import { saidLater } from '../../wording/say';
import { titles } from '../../wording/words.gen';

/** Titles of the steps. */
export const TITLES: Readonly<Record<StepId, string>> = saidLater(() => ({
  top: titles.top,
  said: titles.said,
  claim: titles.claim,
  places: titles.places,
  'one-in-three': titles.oneInThree,
  years: titles.years,
  countries: titles.countries,
  rates: titles.rates,
  counting: titles.counting,
  'left-out': titles.leftOut,
  verdict: titles.verdict,
  followed: titles.followed,
  end: titles.end,
  method: titles.method,
}));
