// The dead whom the claim leaves out, set against the coalition's.
import { max, sum } from 'd3';
import type { Dataset, TollGroup } from '../dataset/dataset';

/** Sums of the toll; estimates and counts together, so to be stated rounded. */
export interface Toll {
  readonly groups: readonly TollGroup[];
  /** Deaths of Afghan soldiers, police and civilians for each death of the coalition. */
  readonly timesTheCoalition: number;
  /** Newest day to which a figure runs, ISO. */
  readonly asOf: string;
}

/** The groups of Afghans who did not fight the government: their names begin so in the table. */
const AFGHAN = /^Afghan /;

/** Adds up the toll. */
export function tollOf(groups: readonly TollGroup[], dataset: Dataset): Toll {
  const coalition = sum(dataset.fatalities, (row) => row.deaths);
  const afghans = sum(
    groups.filter(({ group }) => AFGHAN.test(group)),
    ({ deaths }) => deaths,
  );
  return {
    groups,
    timesTheCoalition: afghans / coalition,
    asOf: max(groups, ({ asOf }) => asOf) ?? '',
  };
}
