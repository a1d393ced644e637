// Deaths per million in words: read by a screen reader in place of the drawing.
import type { CountingRule } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { formatRate } from '../../wording/rate';
import { say } from '../../wording/say';
import { perMillion } from '../../wording/words.gen';
import { ratesModel, type RateRow } from './ratesModel';

/** How many of the highest are named; the table has all. */
const NAMED = 6;

/** What the picture shows: the highest rates, the lowest, and the reader's country. */
export function ratesSummary(figures: Figures, rule: CountingRule, country: string | null): string {
  const rows = ratesModel(figures, rule, country);
  const last = rows.at(-1);
  if (!last) return say(perMillion.none);
  const highest = rows.slice(0, NAMED).map(rateText);
  const sentences = [say(perMillion.summary, { bars: rows.length, highest })];
  if (rows.length > NAMED) sentences.push(say(perMillion.lowest, { lowest: rateText(last) }));
  const unknown = figures.roster.length - rows.length;
  if (unknown > 0) sentences.push(say(perMillion.noBar, { countries: unknown }));
  if (country !== null) sentences.push(...chosenText(figures, rows, country));
  return sentences.join(' ');
}

function chosenText({ tables }: Figures, rows: readonly RateRow[], iso3: string): string[] {
  const index = rows.findIndex((row) => row.iso3 === iso3);
  const row = rows[index];
  if (row) {
    const { deaths: dead } = row;
    return [
      say(perMillion.marked, { rate: rateText(row), rank: index + 1, bars: rows.length, dead }),
    ];
  }
  const name = tables.countries.find((known) => known.iso3 === iso3)?.name;
  return name === undefined ? [] : [say(perMillion.markedNone, { country: name })];
}

function rateText({ name, perMillion: rate }: RateRow): string {
  return `${name} ${formatRate(rate)}`;
}
