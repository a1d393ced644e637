// Where a chart's numbers come from and of what day they are, for files that travel alone.
import { updatedOn } from '../../story/published/updatedOn';
import { capitalise } from '../../wording/numbers';
import type { ChartShown } from './chartShown';
import { chartSource } from '../../charts/aloneText';
import { say } from '../../wording/say';
import { files } from '../../wording/askedWords.gen';

/** 'Source: … .', 'Updated 22 November 2026.' */
export function sourceSentences({ chart, figures, replacedOn }: ChartShown): string[] {
  return [
    say(files.source, { source: chartSource(chart, figures) }),
    `${capitalise(updatedOn(figures, replacedOn))}.`,
  ];
}
