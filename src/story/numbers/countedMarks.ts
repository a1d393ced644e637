// The numbers whose marks are no people of their step's picture: other marks of its chart, or dots
// beside the arithmetic. What each marks, and how it is reached.
import { greatest, least, sum } from 'd3';
import type { Period } from '../../dataset/dataset';
import { othersOf } from '../../figures/count';
import { AMERICANS } from '../../dataset/americans';
import { countCountry } from '../../figures/countCountry';
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { alliesWithRate, MILLION, POPULATION_SOURCE } from '../../figures/perMillion';
import type { WayToCount } from '../../figures/waysToCount';
import { formatYears } from '../../wording/numbers';
import { formatRate } from '../../wording/rate';
import { formatRatio } from '../../wording/ratio';
import { leftOutReasons } from '../../wording/rules';
import { say } from '../../wording/say';
import { numbers } from '../../wording/askedWords.gen';
import { pairs } from '../../wording/words.gen';
import { nameWay, WAY_KINDS } from '../../wording/ways';
import {
  division,
  exactness,
  gatherRest,
  MEMBERSHIP_SOURCE,
  minus,
  plus,
  quotient,
  present,
  sourceIds,
} from './arithmetic';
import { largestCounted, waysWithRatio } from './numberValues';
import { NO_MARKS } from '../../charts/dots/marks';
import { tollBlockId } from '../../charts/toll/tollModel';
import type { NumberMarks, CountedNumber } from '../state/countedNumber';

/** By the step that has them. */
export const COUNTED_MARKS = {
  counting: {
    marks: ({ figures, rule }) =>
      chartMarks(waysWithRatio(figures, rule).map(({ kind, id }) => `${kind}-${id}`)),
    arithmetic: ({ figures, rule }) => {
      const ways = waysWithRatio(figures, rule);
      const kinds = ['rule', 'published', 'sensitivity'] as const;
      return {
        marked: say(numbers.ways, { dots: ways.length }),
        rows: present(
          kinds.map((kind) =>
            plus(WAY_KINDS[kind], ways.filter((way) => way.kind === kind).length),
          ),
        ),
        then: [
          ...extremeOf(numbers.lowest, least(ways, byRatio)),
          ...extremeOf(numbers.highest, greatest(ways, byRatio)),
        ],
        sources: [
          ...sourceIds(figures.dataset.fatalities),
          ...ways.flatMap((way) => {
            if (way.kind === 'published') return way.published.source;
            return way.kind === 'sensitivity' ? way.sensitivity.source : [];
          }),
        ],
      };
    },
  },
  years: {
    marks: ({ figures }) =>
      chartMarks(
        nearestPeriods(figures).map(({ from }) => String(from)),
        figures.nearestSpan?.others ?? 0,
      ),
    arithmetic: ({ figures }) => {
      const { nearestSpan: span } = figures;
      const periods = nearestPeriods(figures);
      return {
        marked: say(numbers.years, { dots: span?.others ?? 0, span: span ?? { from: 0, to: 0 } }),
        rows: present(periods.map(({ from, to, others }) => plus(formatYears(from, to), others))),
        then:
          span === null || span.others === 0
            ? []
            : [say(numbers.forEach, { quotient: ratioOf(span.americans, span.others) })],
        sources: periods.map(({ source }) => source),
      };
    },
  },
  rates: {
    marks: ({ figures }) =>
      chartMarks(alliesWithRate(figures.dataset).map(({ country }) => country.iso3)),
    arithmetic: ({ figures }) => {
      const allies = alliesWithRate(figures.dataset);
      const deaths = sum(allies, (row) => row.deaths);
      const population = sum(allies, ({ country }) => country.population);
      const americans = figures.rates.filter(({ country }) => country.iso3 === AMERICANS).length;
      return {
        marked: say(numbers.bars, { bars: allies.length }),
        rows: present([
          plus(say(numbers.withBar), figures.rates.length),
          minus(say(numbers.unitedStates), americans),
          minus(say(numbers.outsideNato), figures.rates.length - americans - allies.length),
        ]),
        then:
          allies.length === 0
            ? []
            : [
                say(numbers.perMillion, {
                  bars: allies.length,
                  dead: deaths,
                  people: population,
                  quotient: quotient(
                    deaths * MILLION,
                    population,
                    formatRate(figures.alliesPerMillion ?? 0),
                  ),
                }),
              ],
        sources: [...sourceIds(allies), POPULATION_SOURCE, MEMBERSHIP_SOURCE],
      };
    },
  },
  'left-out': {
    marks: ({ figures }) => {
      const group = largestCounted(figures);
      const block = figures.toll.groups.findIndex((each) => each === group);
      return chartMarks([tollBlockId(block)], group?.deaths ?? 0);
    },
    arithmetic: ({ figures }) => {
      const group = largestCounted(figures);
      const coalition = figures.americans + figures.others;
      const times = (group?.deaths ?? 0) / coalition;
      if (group === undefined) return { marked: '', rows: [], then: [], sources: [] };
      return {
        marked: say(numbers.dots, { dots: group.deaths, whose: group.group }),
        rows: present([
          plus(say(numbers.countedTo, { group: group.group, day: group.asOf }), group.deaths),
        ]),
        then: [
          say(numbers.forCoalition, {
            exact: exactness(times, formatRatio(times, 'prose')),
            dead: coalition,
            division: division(group.deaths, coalition),
            times,
          }),
        ],
        sources: [group.source],
      };
    },
  },
  method: {
    marks: ({ figures }) => ({ ...NO_MARKS, count: figures.counts[HEADLINE_RULE].notCounted }),
    arithmetic: ({ figures }) => {
      const { notCounted, leftOut } = figures.counts[HEADLINE_RULE];
      const rows = othersOf(figures.dataset)
        .map((row) => plus(row.country.name, countCountry(row, HEADLINE_RULE).leftOut))
        .sort((a, b) => b.number - a.number);
      return {
        marked: say(numbers.leftOut, { dots: notCounted }),
        rows: gatherRest(present(rows)),
        then:
          notCounted === 0
            ? []
            : [say(pairs.leftOut, { dead: notCounted, reasons: leftOutReasons(leftOut) })],
        sources: [
          ...sourceIds(
            othersOf(figures.dataset).filter((row) => countCountry(row, HEADLINE_RULE).leftOut > 0),
          ),
          MEMBERSHIP_SOURCE,
        ],
      };
    },
  },
} satisfies Record<string, CountedNumber>;

function chartMarks(ids: readonly string[], count = ids.length): NumberMarks {
  return { ...NO_MARKS, ids: new Set(ids), count };
}

/** The periods of the source in the span of years that is nearest to one for one. */
function nearestPeriods({ nearestSpan: span, tables }: Figures): readonly Period[] {
  return tables.periods.filter(({ from }) => span !== null && from >= span.from && from <= span.to);
}

function byRatio({ americansPerAlly }: WayToCount): number {
  return americansPerAlly ?? NaN;
}

function extremeOf(message: typeof numbers.lowest, way: WayToCount | undefined): string[] {
  if (way === undefined) return [];
  return [say(message, { way: nameWay(way), quotient: ratioOf(way.americans, way.allies) })];
}

function ratioOf(americans: number, others: number): string {
  return quotient(americans, others, formatRatio(americans / others, 'chart'));
}
