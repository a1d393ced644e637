// Loads the dialog 'Embed' when a reader asks for it.
import { PATIENCE_MS, logKept } from '../../story/logKept';
import type * as Dialog from './openEmbedDialog';

/**
 * Hands the dialog's code over; rejects, and says so, where it does not come in time or `open` throws: the
 * link then leads on.
 */
export function loadDialog(open: (dialog: typeof Dialog) => void): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, PATIENCE_MS, 'it has not come in time');
  });
  return Promise.race([import('./openEmbedDialog'), late])
    .then(open)
    .catch((why: unknown) => {
      logKept('link ‘Embed’', why);
      throw why;
    });
}
