// Keeps what is on the desk over a reload: in this tab's storage, which nobody else reads.
import type { DeskState } from './deskState.svelte';

const TABLE = 'desk-table';
const WORDS = 'desk-words';

/** The part of a browser's storage that is used. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Brings back what was kept, then keeps each state. A browser without storage keeps nothing. */
export function keepWork(desk: DeskState, storageOf: () => Kept): void {
  try {
    const table = storageOf().getItem(TABLE);
    if (table !== null) desk.restore(table);
    const words = storageOf().getItem(WORDS);
    if (words !== null) {
      void desk.story.words
        .open(words)
        .catch(() =>
          desk.tell(
            'Your words are kept, but what reads them could not be loaded. Load the page again.',
          ),
        );
    }
  } catch {
    return;
  }
  const keep = (key: string, text: string | null) => {
    try {
      if (text === null) storageOf().removeItem(key);
      else storageOf().setItem(key, text);
    } catch {
      // It is full: the work stays on the desk, and leaving the page is asked about all the same.
    }
  };
  $effect(() => keep(TABLE, desk.kept));
  $effect(() => {
    // Words that are not there yet may still be on their way from the storage.
    if (desk.story.words.text !== null)
      keep(WORDS, desk.story.words.changed ? desk.story.words.text : null);
  });
}
