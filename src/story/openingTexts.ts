// What the charts of the opening steps say outside their drawing: headline, dek, summary, table.
import { placesSummary } from '../charts/places/placesSummary';
import { placesTable } from '../charts/places/placesTable';
import { sidesSummary } from '../charts/whole/wholeSummary';
import { sidesTable } from '../charts/whole/wholeTable';
import { HEADLINE_RULE } from '../figures/countingRule';
import { capitalise } from '../wording/numbers';
import { takenAndEmpty } from '../wording/places';
import { ratioPhrase } from '../wording/ratio';
import type { ChartText, ChartWords } from '../charts/parts/chartText';

/** The two sides. */
export const sidesText: ChartWords = ({ figures }): ChartText => ({
  hed: { lead: 'The coalition’s dead, ', number: 'counted', tail: '' },
  dek: 'Each dot is one person on the military lists of the dead',
  summary: sidesSummary(figures),
  table: sidesTable(figures),
});

/** The claim as a picture. */
export const closeUpText: ChartWords = ({ figures }): ChartText => ({
  hed: { lead: 'Two Americans, and a place for ', number: 'one ally', tail: '' },
  dek: 'The claim as a picture',
  summary: placesSummary(figures.counts[HEADLINE_RULE]),
  table: null,
});

/** Every place. */
export const placesText: ChartWords = ({ figures, rule }): ChartText => {
  const count = figures.counts[rule];
  const { lead, number } = ratioPhrase(count);
  return {
    hed: { lead: capitalise(lead), number, tail: '' },
    dek: takenAndEmpty(count),
    summary: placesSummary(count),
    table: placesTable(figures),
  };
};
