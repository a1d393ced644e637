// Where a chart's numbers come from and of what day they are, for files that travel alone.
import { updatedOn } from '../../story/published/headline';
import { capitalise } from '../../wording/numbers';
import type { ChartShown } from './chartShown';
import { chartSource } from '../../charts/aloneText';

/** 'Source: … .', 'Updated 22 November 2026.' */
export function sourceSentences({ chart, figures, replacedOn }: ChartShown): string[] {
  return [
    `Source: ${chartSource(chart, figures)}.`,
    `${capitalise(updatedOn(figures, replacedOn))}.`,
  ];
}
