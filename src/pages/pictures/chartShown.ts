// What files of a chart are made from. Types only.
import type { ChartChoice } from '../../charts/parts/chartText';
import type { ChartName } from '../../charts/charts';

/** What a picture or a table shows: a chart for a choice. */
export interface ChartShown extends ChartChoice {
  readonly chart: ChartName;
  /** ISO day on which the page took newer figures than it was built with; null: it did not. */
  readonly replacedOn: string | null;
}
