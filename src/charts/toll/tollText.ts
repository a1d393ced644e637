// What the picture of those whom the claim leaves out says outside its drawing.
import type { Figures } from '../../figures/figures';
import { formatOneDecimal } from '../../wording/numbers';
import { SOURCE_NAME } from '../../wording/source';
import type { AloneWords, ChartWords, Hed } from '../parts/chartText';
import { listSources } from '../parts/listSources';
import { DEATHS_A_DOT } from './tollOfTens';
import { tollSummary } from './tollSummary';
import { tollTable } from './tollTable';

/** Whom the claim leaves out. */
export const tollText: ChartWords = ({ figures }) => ({
  hed: tollHed(figures),
  dek: 'One dot for each death, at the scale of the coalition’s',
  summary: tollSummary(figures),
  table: tollTable(figures),
  // Short, since a narrow embed is tall enough.
  source: `${listSources(figures.toll.groups, figures.tables.sources)}; the coalition: ${SOURCE_NAME}`,
});

/** The same, alone. */
export const tollAlone: AloneWords = (_, { hed }) => ({
  hed,
  dek: `The claim: one ally died in Afghanistan for every two Americans. One dot for every ${DEATHS_A_DOT} deaths`,
});

function tollHed({ toll, claims }: Figures): Hed {
  return claims['afghan-toll-larger']
    ? { lead: 'Whom the ', number: 'claim', tail: ' leaves out' }
    : { lead: `${formatOneDecimal(toll.timesTheCoalition)} for each `, number: '', tail: '' };
}
