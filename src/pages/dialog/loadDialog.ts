// Loads the dialog 'Embed' when a reader asks for it.
import { PATIENCE_MS, logKept } from '../../story/logKept';
import type * as Dialog from './openEmbedDialog';

/** The dialog's code; rejects, and says so, where it does not come in time: the link then leads on. */
export function loadDialog(): Promise<typeof Dialog> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, PATIENCE_MS, 'it has not come in time');
  });
  return Promise.race([import('./openEmbedDialog'), late]).catch((why: unknown) => {
    logKept('link ‘Embed’', why);
    throw why;
  });
}
