// Asks for the data file again after the page was built, so that a swapped file corrects the page.
import type { Dataset } from '../dataset/dataset';
import { fingerprint } from '../dataset/fingerprint';
import { sameDataset } from '../dataset/sameDataset';
import type { BuiltData } from './firstData';
import { askForTable } from './isNewer';

/**
 * Fetches the file and, where it is another than the built one, checks it; null where there is nothing newer
 * or, with a line in the console, nothing that can be taken. Never throws.
 */
export function refreshDataset(url: string, built: BuiltData): Promise<Dataset | null> {
  return askForTable(url, async (response) => {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (fingerprint(new TextDecoder().decode(bytes)) === built.fingerprint) return null;
    // Only a file that differs needs to be read and checked, so few pages ever load what does it.
    const { checkNewer, isFarAway } = await import('./checkNewer');
    const result = checkNewer(bytes, built.tables, built.dataset);
    if (!result.ok) {
      const first = result.issues.find(({ severity }) => severity === 'error');
      throw `it has errors, first: ${first?.code} in line ${first?.line}`;
    }
    if (sameDataset(result.value, built.dataset)) return null;
    // An editor was told; readers get it with a build, which nobody makes by mistake.
    if (isFarAway(result.value, built.tables)) {
      throw 'a side is less than half or more than double of what is published; a build takes it';
    }
    return result.value;
  });
}
