// The numbers whose dots are people in their step's picture: whom each marks, and how it is reached.
import { isAmerican } from '../../figures/countCountry';
import { americanPeople, partnerPeople, splitPartners } from '../../figures/roster';
import { digitsOf, formatPercent } from '../../wording/numbers';
import { describeReason, RULE_NAMES } from '../../wording/rules';
import {
  division,
  gatherRest,
  MEMBERSHIP_SOURCE,
  minus,
  plus,
  present,
  ratioLines,
  sourceIds,
  sourcesOf,
} from './arithmetic';
import type { NumberMarks, CountedNumber } from '../state/countedNumber';

/** By the step that has them. */
export const COUNTED_PEOPLE = {
  top: {
    marks: ({ figures: { roster } }) =>
      people([...americanPeople(roster), ...partnerPeople(roster)]),
    arithmetic: ({ figures }) => ({
      marked: dotsMarked(figures.americans + figures.partners, 'everyone on the lists'),
      rows: present([
        plus('Americans', figures.americans),
        plus(
          `from ${digitsOf(figures.partnerCountries, 'other country', 'other countries')}`,
          figures.partners,
        ),
      ]),
      then: [],
      sources: sourcesOf(figures.tables.sources, sourceIds(figures.dataset.fatalities)),
    }),
  },
  places: {
    marks: ({ figures: { roster, counts }, rule }) =>
      people(splitPartners(roster, rule).allies.slice(0, counts[rule].taken)),
    arithmetic: ({ figures, rule }) => {
      const { americans, allies, taken, leftOut, beyond } = figures.counts[rule];
      return {
        marked: dotsMarked(taken, 'allies who have a place'),
        rows: present([
          plus('all partners', figures.partners),
          ...leftOut.map((group) => minus(describeReason(group), group.deaths)),
          minus('more than there are places', beyond),
        ]),
        then: ratioLines(americans, allies),
        sources: sourcesOf(figures.tables.sources, [
          ...sourceIds(figures.dataset.fatalities),
          MEMBERSHIP_SOURCE,
        ]),
      };
    },
  },
  'one-in-three': {
    marks: ({ figures: { roster, counts }, rule }) =>
      people(
        counts[rule].allies === 0
          ? []
          : [...americanPeople(roster), ...splitPartners(roster, rule).allies],
      ),
    arithmetic: ({ figures, rule }) => {
      const { americans, allies, share } = figures.counts[rule];
      return {
        marked: dotsMarked(americans + allies, 'Americans and allies together'),
        rows: present([
          plus('Americans', allies === 0 ? 0 : americans),
          plus(`allies: ${RULE_NAMES[rule].whom}`, allies),
        ]),
        then: [`${division(allies, americans + allies)}, rounded: ${formatPercent(share)}.`],
        sources: sourcesOf(figures.tables.sources, [
          ...sourceIds(figures.dataset.fatalities),
          MEMBERSHIP_SOURCE,
        ]),
      };
    },
  },
  countries: {
    marks: ({ figures: { roster } }) => people(partnerPeople(roster)),
    arithmetic: ({ figures }) => ({
      marked: dotsMarked(figures.partners, 'everyone but the Americans'),
      rows: gatherRest(
        figures.roster
          .filter(({ american }) => !american)
          .map(({ country, deaths }) => plus(country.name, deaths)),
        'other countries',
      ),
      then: [],
      sources: sourcesOf(
        figures.tables.sources,
        sourceIds(figures.dataset.fatalities.filter((row) => !isAmerican(row))),
      ),
    }),
  },
  verdict: {
    marks: ({ figures: { roster } }) => people(americanPeople(roster)),
    arithmetic: ({ figures, rule }) => {
      const { americans, taken, allies } = figures.counts[rule];
      const besideAlly = Math.min(2 * taken, americans);
      const own = figures.dataset.fatalities.filter(isAmerican);
      return {
        marked: dotsMarked(americans, 'the Americans'),
        rows: present([
          plus('beside a place that is taken', besideAlly),
          plus('beside an empty place', americans - besideAlly),
        ]),
        then: [...ratioLines(americans, allies), ...own.flatMap(({ note }) => note ?? [])],
        sources: sourcesOf(figures.tables.sources, sourceIds(own)),
      };
    },
  },
} satisfies Record<string, CountedNumber>;

function people(numbers: readonly number[]): NumberMarks {
  return { kind: 'people', people: new Set(numbers), count: numbers.length };
}

function dotsMarked(number: number, whose: string): string {
  return `${digitsOf(number, 'dot', 'dots')} marked: ${whose}.`;
}
