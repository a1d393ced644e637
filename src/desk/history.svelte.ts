// States that can be gone back to and forward again. Knows nothing of what they are.

/** So many are kept: a table of 1 MB is held once for each. */
const MOST = 100;

/** A line of states, one of which is the present. */
export class History<T> {
  #past = $state.raw<readonly (T | null)[]>([]);
  #future = $state.raw<readonly (T | null)[]>([]);
  #now = $state.raw<T | null>(null);

  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);

  /** The present; null: nothing was added yet, or all of it was undone. */
  get now(): T | null {
    return this.#now;
  }

  /** A new state; what was undone can't be redone any more. */
  add(state: T): void {
    this.#past = [...this.#past, this.#now].slice(-MOST);
    this.#future = [];
    this.#now = state;
  }

  /** Another reading of the present state. */
  replace(state: T | null): void {
    this.#now = state;
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (last === undefined) return;
    this.#future = [this.#now, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#now = last;
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (next === undefined) return;
    this.#past = [...this.#past, this.#now];
    this.#future = rest;
    this.#now = next;
  }
}
