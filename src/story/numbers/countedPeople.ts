// The numbers whose dots are people in their step's picture: whom each marks, and how it is reached.
import { isAmerican } from '../../figures/countCountry';
import { americanPeople, otherPeople, splitOthers } from '../../figures/roster';
import { formatPercent } from '../../wording/numbers';
import { REASONS, RULE_NAMES } from '../../wording/rules';
import { say } from '../../wording/say';
import { numbers } from '../../wording/askedWords.gen';
import {
  division,
  exactness,
  gatherRest,
  MEMBERSHIP_SOURCE,
  minus,
  plus,
  present,
  ratioLines,
  sourceIds,
} from './arithmetic';
import { NO_MARKS } from '../../charts/dots/marks';
import type { NumberMarks, CountedNumber } from '../state/countedNumber';

/** All but the Americans. */
const OTHERS: CountedNumber = {
  marks: ({ figures: { roster } }) => people(otherPeople(roster)),
  arithmetic: ({ figures }) => ({
    marked: dotsMarked(figures.others, 'others'),
    rows: gatherRest(
      figures.roster
        .filter(({ american }) => !american)
        .map(({ country, deaths }) => plus(country.name, deaths)),
    ),
    then: [],
    sources: sourceIds(figures.dataset.fatalities.filter((row) => !isAmerican(row))),
  }),
};

/** By the step that has them. */
export const COUNTED_PEOPLE = {
  claim: OTHERS,
  places: {
    marks: ({ figures: { roster, counts }, rule }) =>
      people(splitOthers(roster, rule).allies.slice(0, counts[rule].withAlly)),
    arithmetic: ({ figures, rule }) => {
      const { americans, allies, withAlly, leftOut, beyond } = figures.counts[rule];
      return {
        marked: dotsMarked(withAlly, 'allies'),
        rows: present([
          plus(say(numbers.allOthers), figures.others),
          ...leftOut.map((group) =>
            minus(say(numbers.reason[REASONS[group.reason]], { from: group.from }), group.deaths),
          ),
          minus(say(numbers.moreAllies), beyond),
        ]),
        then: ratioLines(americans, allies),
        sources: [...sourceIds(figures.dataset.fatalities), MEMBERSHIP_SOURCE],
      };
    },
  },
  'one-in-three': {
    marks: ({ figures: { roster, counts }, rule }) =>
      people(
        counts[rule].allies === 0
          ? []
          : [...americanPeople(roster), ...splitOthers(roster, rule).allies],
      ),
    arithmetic: ({ figures, rule }) => {
      const { americans, allies, share } = figures.counts[rule];
      const rounded = formatPercent(share);
      return {
        marked: dotsMarked(americans + allies, 'both'),
        rows: present([
          plus(say(numbers.americans), allies === 0 ? 0 : americans),
          plus(say(numbers.alliesAre, { whom: RULE_NAMES[rule].whom }), allies),
        ]),
        then: [
          say(numbers.rounded, {
            exact: exactness((100 * allies) / (americans + allies), rounded.slice(0, -1)),
            division: division(allies, americans + allies),
            rounded,
          }),
        ],
        sources: [...sourceIds(figures.dataset.fatalities), MEMBERSHIP_SOURCE],
      };
    },
  },
  countries: OTHERS,
  verdict: {
    marks: ({ figures: { roster } }) => people(americanPeople(roster)),
    arithmetic: ({ figures, rule }) => {
      const { americans, withAlly, allies } = figures.counts[rule];
      const besideAlly = Math.min(2 * withAlly, americans);
      const own = figures.dataset.fatalities.filter(isAmerican);
      return {
        marked: dotsMarked(americans, 'americans'),
        rows: present([
          plus(say(numbers.withAlly), besideAlly),
          plus(say(numbers.withoutAlly), americans - besideAlly),
        ]),
        then: [...ratioLines(americans, allies), ...own.flatMap(({ note }) => note ?? [])],
        sources: sourceIds(own),
      };
    },
  },
} satisfies Record<string, CountedNumber>;

function people(inRoster: readonly number[]): NumberMarks {
  return { ...NO_MARKS, people: new Set(inRoster), count: inRoster.length };
}

function dotsMarked(dots: number, whose: keyof typeof numbers.whose): string {
  return say(numbers.dots, { dots, whose: say(numbers.whose[whose]) });
}
