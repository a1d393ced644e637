// What a chart says where it stands alone: in an embed, a picture, a download. Knows no element and no
// address.
import { HEADLINE_RULE } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import { sourceLine } from '../wording/source';
import { CHARTS, type ChartName } from './charts';
import { ALONE_WORDS } from './aloneWords';
import type { ChartChoice, ChartText, Hed } from './parts/chartText';

/** A chart's words for what the reader has chosen, such that they stand alone. */
export function aloneText(chart: ChartName, choice: ChartChoice): ChartText {
  const text = CHARTS[chart].text(choice);
  return { ...text, ...ALONE_WORDS[chart](choice, text) };
}

/** A headline as one plain sentence. */
export function plainHed({ lead, number, tail }: Hed): string {
  return lead + number + tail;
}

/** Where the chart's numbers come from: the same under every rule. */
export function chartSource(chart: ChartName, figures: Figures): string {
  return (
    CHARTS[chart].text({ figures, rule: HEADLINE_RULE, country: null }).source ??
    sourceLine(figures.dataset)
  );
}
