// What the picture of every country's dead says outside its drawing.
import type { Figures } from '../../figures/figures';
import { digitsOf, formatWhole } from '../../wording/numbers';
import type { AloneWords, ChartWords, Hed } from '../parts/chartText';
import { countriesSummary } from './countriesSummary';
import { countriesTable } from './countriesTable';

/** Every country's dead. */
export const countriesText: ChartWords = ({ figures }) => ({
  hed: countriesHed(figures),
  dek: 'Each country’s dead, beside the Americans',
  summary: countriesSummary(figures),
  table: countriesTable(figures),
});

/** The same, alone. */
export const countriesAlone: AloneWords = ({ figures, rule }, { hed, dek }) => ({
  hed: { ...hed, tail: `${hed.tail} died in Afghanistan` },
  // Lighter in ink and in weight, so it holds in grey, in the dark and in forced colours.
  dek: `${dek}${figures.counts[rule].notCounted > 0 ? '; lighter names don’t count as allies' : ''}`,
});

function countriesHed({ partners, partnerCountries }: Figures): Hed {
  if (partners === 0) return { lead: '', number: 'Nobody', tail: ' from another country' };
  const countries = digitsOf(partnerCountries, 'country', 'countries');
  return { lead: '', number: formatWhole(partners), tail: ` from ${countries}` };
}
