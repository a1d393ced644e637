// Where something fails or does not come: how long it is waited for, and the one line that the console gets.

/** How long a file may take: later than this the page goes on without it. */
export const PATIENCE_MS = 15_000;

/** What the promise has, or a rejection for `why` where it takes longer than that. */
export function inTime<Result>(promise: Promise<Result>, why: string): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, PATIENCE_MS, why);
  });
  return Promise.race([promise, late]);
}

/** Says that `what` stays as the build rendered it. `why`: an error, or a few words. */
export function logKept(what: string, why: unknown): void {
  console.info(`Keeping the built ${what}; ${String(why)}.`);
}
