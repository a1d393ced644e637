// Whether the table of the dead was replaced since a page was built. Runs in every embed and every
// country's page, so every byte counts.
import { fingerprint } from '../dataset/fingerprint';
import { PATIENCE_MS, logKept } from '../story/logKept';

/** Asks for the table; false, and a line in the console, where it does not come. `built`: its fingerprint then. */
export async function isNewer(url: string, built: string): Promise<boolean> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort('it has not come in time'), PATIENCE_MS);
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: late.signal });
    if (!response.ok) throw `the server answered ${response.status}`;
    return fingerprint(await response.text()) !== built;
  } catch (error) {
    logKept('figures', `data/fatalities.csv: ${error}`);
    return false;
  } finally {
    clearTimeout(timer);
  }
}
