// Newer figures on a country's page and in its embed: what draws them comes only now.
import { logKept } from '../../story/logKept';
import type * as Live from './countryLive';

/** Draws the country anew; where that fails it stays as it was built. `live`: the module's address. */
export async function takeNewerFigures(
  target: HTMLElement,
  site: string,
  live: string,
): Promise<void> {
  try {
    const { takeNewer } = (await import(/* @vite-ignore */ live)) as typeof Live;
    await takeNewer(target, site);
  } catch (error) {
    logKept('figures', error);
  }
}
