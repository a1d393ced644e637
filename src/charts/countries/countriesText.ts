// What the picture of every country's dead says outside its drawing.
import { partsOf, say } from '../../wording/say';
import { byCountry } from '../../wording/words.gen';
import type { ChartWords } from '../parts/chartText';
import { hedOf } from '../parts/hedOf';
import { countriesSummary } from './countriesSummary';
import { countriesTable } from './countriesTable';

/** Every country's dead. */
export const countriesText: ChartWords = ({ figures, rule }) => ({
  hed: hedOf(partsOf(byCountry.hed, { others: figures.others, countries: figures.otherCountries })),
  // Below the headline stands the key alone. The other blue is the allies' on every chart.
  dek: '',
  keys:
    figures.counts[rule].notCounted === 0
      ? []
      : [{ tone: 'other', text: say(byCountry.key, { rule }) }],
  summary: countriesSummary(figures),
  table: countriesTable(figures),
});
