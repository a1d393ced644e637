// The one line that the console gets where something fails: what stays, and why.

/** How long a file may take: later than this the page goes on without it. */
export const PATIENCE_MS = 15_000;

/** Says that `what` stays as the build rendered it. `why`: an error, or a few words. */
export function logKept(what: string, why: unknown): void {
  console.info(`Keeping the built ${what}; ${String(why)}.`);
}
