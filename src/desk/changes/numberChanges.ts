// The numbers that a reader will look for first, beside what they were. Knows no element.
import { COUNTING_RULES, HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { formatWhole } from '../../wording/numbers';
import { formatRatio } from '../../wording/ratio';
import { RULE_NAMES } from '../../wording/rules';

/** A number that is another one with the new data. */
export interface NumberChange {
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

/** The numbers that differ: Americans and others, and the ratio of the headline. */
export function numberChanges(was: Figures, now: Figures): readonly NumberChange[] {
  const before = numbersOf(was);
  return numbersOf(now).flatMap(({ label, number }, index) => {
    const old = before[index]?.number ?? '';
    return old === number ? [] : [{ label, was: old, now: number }];
  });
}

function numbersOf({ americans, otherCountries, counts }: Figures) {
  return [
    { label: 'Americans', number: formatWhole(americans) },
    ...COUNTING_RULES.map((rule) => ({
      label: RULE_NAMES[rule].long,
      number: formatWhole(counts[rule].allies),
    })),
    { label: 'Countries beside the United States', number: formatWhole(otherCountries) },
    {
      label: 'Americans for one ally',
      number: formatRatio(counts[HEADLINE_RULE].americansPerAlly, 'chart'),
    },
  ];
}
