// How large the pictures for newsletters are: one width, and a height for each chart, so that the code
// to paste can say it without loading the picture. In CSS pixels; the PNG has two each way.
import type { EmbedChart } from './embedCharts';

/** One for all, the width of a newsletter's column. */
export const PICTURE_WIDTH = 600;

/** How many of its own pixels a PNG has for each, each way. */
export const PNG_SCALE = 2;

const HEIGHTS: Readonly<Record<EmbedChart, number>> = {
  sides: 640,
  places: 670,
  counting: 640,
  share: 610,
  years: 560,
  countries: 720,
  rates: 760,
  toll: 800,
};

/** How high a chart's picture is. */
export function pictureHeight(chart: EmbedChart): number {
  return HEIGHTS[chart];
}
