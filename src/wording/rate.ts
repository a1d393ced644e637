// Deaths per million people in words: rates of a tenth and of eight stand side by side.
import { formatOneDecimal, formatTwoDecimals } from './numbers';

/** Below this, one decimal would say that no one died. */
const LEAST_ONE_DECIMAL = 0.05;

/** Below this, two decimals would say so too. */
const LEAST_TWO_DECIMALS = 0.005;

/** A rate: '8.5'; '0.04' keeps a figure that says something; 'under 0.01'. */
export function formatRate(perMillion: number): string {
  if (perMillion > 0 && perMillion < LEAST_TWO_DECIMALS) return 'under 0.01';
  return perMillion < LEAST_ONE_DECIMAL
    ? formatTwoDecimals(perMillion)
    : formatOneDecimal(perMillion);
}
