// Whether the table of the dead was replaced since a page was built. Runs in every embed and every
// country's page, so every byte counts.
import { fingerprint } from '../dataset/fingerprint';
import { PATIENCE_MS, logKept } from '../story/logKept';

/** Asks for the table; what `read` makes of the answer, or null and a line in the console where it throws. */
export async function askForTable<Result>(
  url: string,
  read: (response: Response) => Promise<Result>,
): Promise<Result | null> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort('it has not come in time'), PATIENCE_MS);
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: late.signal });
    if (!response.ok) throw `the server answered ${response.status}`;
    return await read(response);
  } catch (error) {
    logKept('figures', `data/fatalities.csv: ${error}`);
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the table is another than that of the fingerprint; not where it does not come. */
export async function isNewer(url: string, built: string): Promise<boolean> {
  const text = await askForTable(url, (response) => response.text());
  return text !== null && fingerprint(text) !== built;
}
