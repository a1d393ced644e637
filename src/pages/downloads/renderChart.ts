// Lets Svelte draw a chart that has no dots, outside the page, and gives its markup with the page's rules.
import { flushSync, mount, unmount } from 'svelte';
import { LATER_STEPS } from '../../story/laterSteps';
import type { StepParts } from '../../story/stepParts';
import type { RenderedChart } from '../pictures/chartPicture';
import type { ChartShown } from '../pictures/chartShown';

/** The steps by the names of their charts: those that Svelte draws have the same. */
const STEPS: Readonly<Record<string, StepParts>> = LATER_STEPS;

/** Draws the chart as it is shown; nothing of it ever stands in the document. */
export function renderChart(document: Document, shown: ChartShown): RenderedChart {
  const chart = STEPS[shown.chart]?.Chart;
  if (!chart) throw new Error(`${shown.chart} is not drawn by Svelte.`);
  const target = document.createElement('div');
  const { figures, rule, country } = shown;
  const drawn = mount(chart, { target, props: { figures, rule, country } });
  flushSync();
  const markup = target.innerHTML;
  void unmount(drawn);
  return { markup, style: styleOf(document) };
}

/** The page's own rules as text: its style is in the document, so all of it can be read. */
function styleOf(document: Document): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .join('');
}
