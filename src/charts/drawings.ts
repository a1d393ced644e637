// The charts that Svelte draws, apart from charts.ts, which the build reads without Svelte. The others are
// pictures of dots, and the toll, whose blocks lie one below the other.
import type { Component } from 'svelte';
import type { ChartName } from './charts';
import Counting from './counting/Counting.svelte';
import Countries from './countries/Countries.svelte';
import type { DrawingProps } from './parts/chartText';
import Rates from './rates/Rates.svelte';
import Years from './years/Years.svelte';

/** By the chart's name. */
export const DRAWINGS: Readonly<Partial<Record<ChartName, Component<DrawingProps>>>> = {
  counting: Counting,
  years: Years,
  countries: Countries,
  rates: Rates,
};
