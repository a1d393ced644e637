// What the picture of the places says outside its drawing: in the story, and alone.
import { capitalise } from '../../wording/numbers';
import { takenAndEmpty } from '../../wording/places';
import { ratioPhrase } from '../../wording/ratio';
import type { AloneWords, ChartWords } from '../parts/chartText';
import { placesSummary } from './placesSummary';
import { placesTable } from './placesTable';

/** Every place. */
export const placesText: ChartWords = ({ figures, rule }) => {
  const count = figures.counts[rule];
  const { lead, number } = ratioPhrase(count);
  return {
    hed: { lead: capitalise(lead), number, tail: '' },
    dek: takenAndEmpty(count),
    summary: placesSummary(count),
    table: placesTable(figures),
  };
};

/** 'One allied soldier died for every 2.3 Americans', and its turns. */
export const placesAlone: AloneWords = ({ figures, rule }) => {
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
};
