// Asks for the data file again after the page was built, so that a swapped file corrects the page.
import type { Dataset } from '../dataset/dataset';
import { fingerprint } from '../dataset/fingerprint';
import { sameDataset } from '../dataset/sameDataset';
import { PATIENCE_MS } from '../story/logKept';
import type { BuiltData } from './firstData';

/** What came of asking. `reason`: one line for the console, said by whoever asked. */
export type Refreshed =
  | { readonly kind: 'same' }
  | { readonly kind: 'newer'; readonly dataset: Dataset }
  | { readonly kind: 'kept'; readonly reason: string };

/** Fetches the file and, where it is another than the built one, checks it; never throws. */
export async function refreshDataset(url: string, built: BuiltData): Promise<Refreshed> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort('it has not come in time'), PATIENCE_MS);
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: late.signal });
    if (!response.ok) return kept(`the server answered ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (fingerprint(new TextDecoder().decode(bytes)) === built.fingerprint) return { kind: 'same' };
    // Only a file that differs needs to be read and checked, so few pages ever load what does it.
    const { checkNewer, isFarAway } = await import('./checkNewer');
    const result = checkNewer(bytes, built.tables, built.dataset);
    if (result.ok) {
      if (sameDataset(result.value, built.dataset)) return { kind: 'same' };
      // An editor was told; readers get it with a build, which nobody makes by mistake.
      if (isFarAway(result.value, built.tables)) {
        return kept(
          'a side is less than half or more than double of what is published; a build takes it',
        );
      }
      return { kind: 'newer', dataset: result.value };
    }
    const first = result.issues.find(({ severity }) => severity === 'error');
    return kept(`it has errors, first: ${first?.code} in line ${first?.line}`);
  } catch (error) {
    return kept(String(error));
  } finally {
    clearTimeout(timer);
  }
}

function kept(why: string): Refreshed {
  return { kind: 'kept', reason: `Keeping the built figures; data/fatalities.csv: ${why}.` };
}
