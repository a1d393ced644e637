// The parts of the steps below the picture of the claim: loaded while the first ones are read.
import Counting from '../charts/counting/Counting.svelte';
import Rates from '../charts/rates/Rates.svelte';
import Years from '../charts/years/Years.svelte';
import {
  countingText,
  countriesText,
  ratesText,
  shareText,
  tollText,
  yearsText,
} from './laterTexts';
import { placesText } from './openingTexts';
import type { StepParts } from './stepParts';
import CountingWords from './words/Counting.svelte';
import Countries from './words/Countries.svelte';
import LeftOut from './words/LeftOut.svelte';
import Method from './words/Method.svelte';
import RatesWords from './words/Rates.svelte';
import Share from './words/Share.svelte';
import Verdict from './words/Verdict.svelte';
import YearsWords from './words/Years.svelte';

export { redrawTranslated } from './takeover/redrawTranslated.svelte';
export { NumberState } from './state/numberState.svelte';

/** Steps from 'Who counts?' on. */
export const LATER_STEPS = {
  counting: { Words: CountingWords, text: countingText, Chart: Counting },
  'one-in-three': { Words: Share, text: shareText, Chart: null },
  years: { Words: YearsWords, text: yearsText, Chart: Years },
  countries: { Words: Countries, text: countriesText, Chart: null },
  rates: { Words: RatesWords, text: ratesText, Chart: Rates },
  'left-out': { Words: LeftOut, text: tollText, Chart: null },
  verdict: { Words: Verdict, text: placesText, Chart: null },
  method: { Words: Method, text: null, Chart: null },
} satisfies Record<string, StepParts>;
