// A swap of the dead -> the row of corrections.csv that tells readers of it. Knows no file.
import type { Correction, Dataset } from '../../dataset/dataset';
import { writeCsv } from '../../dataset/csv/writeCsv';
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { sidesOf } from '../../wording/claimValues';
import { turned } from '../../wording/ratio';
import { say } from '../../wording/say';
import { swap } from '../../wording/words.gen';

/** As many countries are named; of more, only their number is told. */
const NAMED_COUNTRIES = 3;

/** What was changed, and the totals before and after where they differ. */
export function correctionFor(was: Figures, now: Figures, isoDay: string): Correction {
  const changes = changedCountries(was.dataset, now.dataset);
  const [before, after] = [totalsOf(was), totalsOf(now)];
  const same = before === after;
  return {
    date: isoDay,
    what: whatChanged(changes),
    was: same ? null : before,
    now: same ? null : after,
  };
}

/** The correction as a line of corrections.csv, with its line break. */
export function correctionLine({ date, what, was, now }: Correction): string {
  return writeCsv([[date, what, was ?? '', now ?? '']]);
}

function whatChanged(changes: readonly string[]): string {
  if (changes.length === 0) return say(swap.notes);
  return changes.length > NAMED_COUNTRIES
    ? say(swap.many, { countries: changes.length })
    : say(swap.countries, { changes });
}

/** Countries whose number of dead differs, with both: 'Denmark (44 → 43)'. One that isn't there has none. */
function changedCountries(was: Dataset, now: Dataset): string[] {
  const [before, after] = [deathsByName(was), deathsByName(now)];
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [before.get(name) ?? 0, after.get(name) ?? 0];
    return old === now ? [] : [say(swap.change, { country: name, was: old, now })];
  });
}

function deathsByName({ fatalities }: Dataset): Map<string, number> {
  return new Map(fatalities.map(({ country, deaths }) => [country.name, deaths]));
}

function totalsOf({ americans, others, otherCountries: countries, counts }: Figures): string {
  const both = say(swap.both, { ...sidesOf({ americans, others }), others, countries });
  return say(swap.totals, { both, ...turned(counts[HEADLINE_RULE]) });
}
