// Loads the dialog 'Embed' when a reader asks for it.
import { inTime, logKept } from '../../story/logKept';
import type * as Dialog from './openEmbedDialog';

/**
 * Hands the dialog's code over; rejects, and says so, where it does not come in time or `open` throws: the
 * link then leads on.
 */
export function loadDialog(open: (dialog: typeof Dialog) => void): Promise<void> {
  return inTime(import('./openEmbedDialog'), 'it has not come in time')
    .then(open)
    .catch((why: unknown) => {
      logKept('link ‘Embed’', why);
      throw why;
    });
}
