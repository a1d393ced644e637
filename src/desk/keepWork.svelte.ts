// Keeps the table that is on the desk over a reload: in this tab's storage, which nobody else reads.
import type { DeskState } from './deskState.svelte';

const KEY = 'desk';

/** The part of a browser's storage that is used. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Brings back what was kept, then keeps each state. A browser without storage keeps nothing. */
export function keepWork(desk: DeskState, storageOf: () => Kept): void {
  try {
    const kept = storageOf().getItem(KEY);
    if (kept !== null) desk.restore(kept);
  } catch {
    return;
  }
  $effect(() => {
    const { kept } = desk;
    try {
      if (kept === null) storageOf().removeItem(KEY);
      else storageOf().setItem(KEY, kept);
    } catch {
      // It is full: the table stays on the desk, and leaving the page is asked about all the same.
    }
  });
}
