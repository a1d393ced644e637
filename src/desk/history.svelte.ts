// States that can be gone back to and forward again. Knows nothing of what they are.

/** So many are kept: a table of 1 MB is held once for each. */
const MOST = 100;

/** A line of states, one of which is the present. */
export class History<T> {
  /** Before the first that was added there is nothing, which can be gone back to as well. */
  #states = $state.raw<readonly (T | null)[]>([null]);
  #at = $state(0);

  readonly canUndo = $derived(this.#at > 0);
  readonly canRedo = $derived(this.#at < this.#states.length - 1);
  /** The present; null: nothing was added yet, or all of it was undone. */
  readonly now = $derived(this.#states[this.#at] ?? null);

  /** A new state; what was undone can't be redone any more. */
  add(state: T): void {
    this.#states = [...this.#states.slice(0, this.#at + 1), state].slice(-MOST - 1);
    this.#at = this.#states.length - 1;
  }

  /** Another reading of the present state. */
  replace(state: T | null): void {
    this.#states = this.#states.map((each, at) => (at === this.#at ? state : each));
  }

  undo(): void {
    if (this.canUndo) this.#at -= 1;
  }

  redo(): void {
    if (this.canRedo) this.#at += 1;
  }
}
