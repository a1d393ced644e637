// Where a chart's numbers come from and of what day they are, for files that travel alone.
import { updatedOn } from '../../story/published/headline';
import { capitalise } from '../../wording/numbers';
import { embedSource } from '../embed/embedTexts';
import type { ChartShown } from './chartShown';

/** 'Source: … .', 'Updated 22 November 2026.' */
export function sourceSentences({ chart, figures, replacedOn }: ChartShown): string[] {
  return [
    `Source: ${embedSource(chart, figures)}.`,
    `${capitalise(updatedOn(figures, replacedOn))}.`,
  ];
}
