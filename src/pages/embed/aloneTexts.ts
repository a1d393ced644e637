// Headlines and deks of charts that travel alone: in the story the words around them say which war,
// whose dead and what was claimed; in a stranger's page nothing does. Knows no element.
import { capitalise } from '../../wording/numbers';
import { takenAndEmpty } from '../../wording/places';
import { ratioPhrase } from '../../wording/ratio';
import type { ChartChoice, ChartText } from '../../charts/parts/chartText';
import type { EmbedChart } from './embedCharts';
import { DEATHS_A_DOT } from '../../charts/toll/tollOfTens';

type Words = Pick<ChartText, 'hed' | 'dek'>;

/** Makes a chart's words stand alone; where the story's do already they stay. */
export function aloneText(chart: EmbedChart, choice: ChartChoice, { hed, dek }: Words): Words {
  switch (chart) {
    case 'sides':
      return {
        hed: { ...hed, lead: 'The coalition’s dead in Afghanistan, ' },
        dek: `${dek}, Americans and partners`,
      };
    case 'places':
      return placesAlone(choice);
    case 'counting':
      return {
        hed,
        dek: 'American deaths in Afghanistan for each allied death, by every way to count',
      };
    case 'share':
      return {
        hed: { ...hed, tail: `${hed.tail} were allies` },
        dek: 'Of the American and allied soldiers who died in Afghanistan',
      };
    case 'years':
      return { hed, dek: `${dek}, in Afghanistan` };
    case 'countries':
      return {
        hed: { ...hed, tail: `${hed.tail} died in Afghanistan` },
        // Lighter in ink and in weight, so it holds in grey, in the dark and in forced colours.
        dek: `${dek}${choice.figures.counts[choice.rule].notCounted > 0 ? '; lighter names don’t count as allies' : ''}`,
      };
    case 'rates':
      return {
        hed: { ...hed, lead: 'Deaths in Afghanistan per ' },
        dek: 'Everyone on each country’s military list of the dead, by its population in 2011',
      };
    case 'toll':
      return {
        hed,
        dek: `The claim: one ally died in Afghanistan for every two Americans. One dot for every ${DEATHS_A_DOT} deaths`,
      };
  }
}

/** 'One allied soldier died for every 2.3 Americans', and its turns. */
function placesAlone({ figures, rule }: ChartChoice): Words {
  const count = figures.counts[rule];
  const { lead, number } = ratioPhrase(count);
  const dek = `In Afghanistan. Two Americans, and a place for one ally: ${takenAndEmpty(count)}`;
  if (count.allies === 0) return { hed: { lead: capitalise(lead), number, tail: '' }, dek };
  const [allies = '', ...rest] = lead.split(' ');
  const isOne = allies === 'one';
  return {
    hed: {
      lead: `${capitalise(allies)} allied soldier${isOne ? '' : 's'} died ${rest.join(' ')}`,
      number,
      tail: number === 'one' ? ' American' : ' Americans',
    },
    dek,
  };
}
