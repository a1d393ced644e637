// The numbers whose marks are no people of their step's picture: other marks of its chart, or dots
// beside the arithmetic. What each marks, and how it is reached.
import { greatest, least, sum } from 'd3';
import { partnersOf } from '../../figures/count';
import { AMERICANS, countCountry } from '../../figures/countCountry';
import { HEADLINE_RULE } from '../../figures/countingRule';
import { alliesWithRate, POPULATION_SOURCE } from '../../figures/perMillion';
import type { WayToCount } from '../../figures/waysToCount';
import {
  digitsOf,
  formatMonth,
  formatOneDecimal,
  formatTwoDecimals,
  formatWhole,
  formatYears,
} from '../../wording/numbers';
import { formatRatio } from '../../wording/ratio';
import { describeNotCounted } from '../../wording/rules';
import { nameWay, WAY_KINDS } from '../../wording/ways';
import {
  division,
  gatherRest,
  MEMBERSHIP_SOURCE,
  minus,
  plus,
  present,
  sourceIds,
  sourcesOf,
} from './arithmetic';
import { largestCounted, waysWithRatio } from './numberValues';
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
        marked: `${digitsOf(ways.length, 'dot', 'dots')} marked, one for each count drawn here.`,
        rows: present(
          kinds.map((kind) =>
            plus(WAY_KINDS[kind], ways.filter((way) => way.kind === kind).length),
          ),
        ),
        then: [
          ...ratioOf('Lowest', least(ways, byRatio)),
          ...ratioOf('Highest', greatest(ways, byRatio)),
        ],
        sources: sourcesOf(figures.tables.sources, [
          ...sourceIds(figures.dataset.fatalities),
          ...ways.flatMap((way) => {
            if (way.kind === 'published') return way.published.source;
            return way.kind === 'sensitivity' ? way.sensitivity.source : [];
          }),
        ]),
      };
    },
  },
  years: {
    marks: ({ figures }) => ({ kind: 'own', count: figures.nearestSpan?.partners ?? 0 }),
    arithmetic: ({ figures: { nearestSpan: span, tables } }) => {
      const periods = tables.periods.filter(
        ({ from }) => span !== null && from >= span.from && from <= span.to,
      );
      return {
        marked: `${digitsOf(span?.partners ?? 0, 'dot', 'dots')}, one for each partner’s death in ${span === null ? 'no year' : formatYears(span.from, span.to)}. The source has only sums by year, so nobody can be marked in the chart.`,
        rows: present(
          periods.map(({ from, to, partners }) => plus(formatYears(from, to), partners)),
        ),
        then:
          span === null || span.partners === 0
            ? []
            : [
                `Americans for each: ${division(span.americans, span.partners)}, rounded: ${formatTwoDecimals(span.americans / span.partners)}.`,
              ],
        sources: sourcesOf(
          tables.sources,
          periods.map(({ source }) => source),
        ),
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
        marked: `${digitsOf(allies.length, 'bar', 'bars')} marked: the countries that are in NATO today, without the United States.`,
        rows: present([
          plus('countries with a bar', figures.rates.length),
          minus('the United States', americans),
          minus('outside NATO', figures.rates.length - americans - allies.length),
        ]),
        then:
          allies.length === 0
            ? []
            : [
                `They lost ${formatWhole(deaths)} of ${formatWhole(population)} people. For each million: ${division(deaths * MILLION, population)}, rounded: ${formatOneDecimal((deaths * MILLION) / population)}.`,
              ],
        sources: sourcesOf(figures.tables.sources, [
          ...sourceIds(allies),
          POPULATION_SOURCE,
          MEMBERSHIP_SOURCE,
        ]),
      };
    },
  },
  'left-out': {
    marks: ({ figures }) => ({ kind: 'block', count: largestCounted(figures)?.deaths ?? 0 }),
    arithmetic: ({ figures }) => {
      const group = largestCounted(figures);
      const coalition = figures.americans + figures.partners;
      if (group === undefined) return { marked: '', rows: [], then: [], sources: [] };
      return {
        marked: `${digitsOf(group.deaths, 'dot', 'dots')} marked: ${group.group}.`,
        rows: present([
          plus(`${group.group}, counted to ${formatMonth(group.asOf)}`, group.deaths),
        ]),
        then: [
          `For each of the coalition’s ${formatWhole(coalition)} dead: ${division(group.deaths, coalition)}, or about ${formatOneDecimal(group.deaths / coalition)}.`,
        ],
        sources: sourcesOf(figures.tables.sources, [group.source]),
      };
    },
  },
  method: {
    marks: ({ figures }) => ({ kind: 'own', count: figures.counts[HEADLINE_RULE].notCounted }),
    arithmetic: ({ figures }) => {
      const { notCounted, leftOut } = figures.counts[HEADLINE_RULE];
      const rows = partnersOf(figures.dataset)
        .map((row) => plus(row.country.name, countCountry(row, HEADLINE_RULE).leftOut))
        .sort((a, b) => b.number - a.number);
      return {
        marked: `${digitsOf(notCounted, 'dot', 'dots')}, one for each death that the headline leaves out.`,
        rows: gatherRest(present(rows), 'other countries'),
        then: notCounted === 0 ? [] : [`${describeNotCounted(notCounted, leftOut)}.`],
        sources: sourcesOf(figures.tables.sources, [
          ...sourceIds(
            partnersOf(figures.dataset).filter(
              (row) => countCountry(row, HEADLINE_RULE).leftOut > 0,
            ),
          ),
          MEMBERSHIP_SOURCE,
        ]),
      };
    },
  },
} satisfies Record<string, CountedNumber>;

const MILLION = 1_000_000;

function chartMarks(ids: readonly string[]): NumberMarks {
  return { kind: 'chart', ids: new Set(ids), count: ids.length };
}

function byRatio({ americansPerAlly }: WayToCount): number {
  return americansPerAlly ?? NaN;
}

function ratioOf(place: string, way: WayToCount | undefined): string[] {
  if (way === undefined) return [];
  const { americans, allies, americansPerAlly } = way;
  return [
    `${place}: ${nameWay(way)}, ${division(americans, allies)}, rounded: ${formatRatio(americansPerAlly, 'chart')}.`,
  ];
}
