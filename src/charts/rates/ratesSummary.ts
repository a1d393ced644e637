// Deaths per million in words: read by a screen reader in place of the drawing.
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { claimWording } from '../../wording/claimWordings';
import { digitsOf, formatWhole, listOf } from '../../wording/numbers';
import { formatRate } from '../../wording/rate';
import { LEVEL_PAIR, ratesModel, type RateRow } from './ratesModel';

/** How many of the highest are named; the table has all. */
const NAMED = 6;

/** What the picture shows: the highest rates, the lowest, who is level, and the reader's country. */
export function ratesSummary(figures: Figures, rule: CountingRule, country: string | null): string {
  const rows = ratesModel(figures, rule, country);
  const last = rows.at(-1);
  if (!last) return 'No country’s population is on file.';
  const sentences = [
    `Bars for ${digitsOf(rows.length, 'country', 'countries')}, the dead for every million people, highest first: ${listOf(rows.slice(0, NAMED).map(rateText))}.`,
  ];
  if (rows.length > NAMED) sentences.push(`The lowest is ${rateText(last)}.`);
  if (LEVEL_PAIR.every((iso3) => rows.some((row) => row.iso3 === iso3))) {
    sentences.push(claimWording(figures, 'denmark-level'));
  }
  const unknown = figures.roster.length - rows.length;
  if (unknown > 0) {
    sentences.push(
      `${digitsOf(unknown, 'country has', 'countries have')} no bar: the population is not on file.`,
    );
  }
  if (country !== null) sentences.push(...chosenText(figures, rows, country));
  return sentences.join(' ');
}

function chosenText({ tables }: Figures, rows: readonly RateRow[], iso3: string): string[] {
  const place = rows.findIndex((row) => row.iso3 === iso3);
  const row = rows[place];
  if (row) {
    return [
      `Marked: ${rateText(row)}, number ${formatWhole(place + 1)} of ${formatWhole(rows.length)}, ${formatWhole(row.deaths)} dead.`,
    ];
  }
  const name = tables.countries.find((known) => known.iso3 === iso3)?.name;
  return name === undefined ? [] : [`${name} has no bar.`];
}

function rateText({ name, perMillion }: RateRow): string {
  return `${name} ${formatRate(perMillion)}`;
}
