// Lets Svelte draw a chart that has no dots, outside the page, and gives its markup with the page's rules.
import { flushSync, mount, unmount } from 'svelte';
import { DRAWINGS } from '../../charts/drawings';
import type { RenderedChart } from '../pictures/chartPicture';
import type { ChartShown } from '../pictures/chartShown';

/** Draws the chart as it is shown; nothing of it ever stands in the document. */
export function renderChart(document: Document, shown: ChartShown): RenderedChart {
  const chart = DRAWINGS[shown.chart];
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
