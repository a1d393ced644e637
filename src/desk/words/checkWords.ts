// The file of words as this build has it, and the check of another. A chunk by itself: it has the reader of
// messages, which only who changes words needs.
import built from '../../../data/words/en.yaml?raw';
import type { Tables } from '../../dataset/dataset';
import { NUMBER_VALUES } from '../../story/numbers/numberValues';
import { LINKS } from '../../story/article/links';
import { QUOTATIONS } from '../../story/quotations';
import contract from '../../wording/wordKeys.json';
import { readWords, type Contract, type ReadWords } from '../../wording/reading/readWords';

/** The file's text, as it was built. */
export const BUILT_WORDS = built;

/** Reads and checks a file of words, as the build does. */
export function checkWords(text: string, { countries, sources }: Tables): ReadWords {
  return readWords(text, contract as Contract, {
    quote: Object.keys(QUOTATIONS),
    number: Object.keys(NUMBER_VALUES),
    link: Object.keys(LINKS),
    country: countries.map(({ iso3 }) => iso3),
    source: sources.map(({ id }) => id),
  });
}
