// Waits for code that a part of the page is to be taken over with.
import { PATIENCE_MS, logKept } from '../logKept';

/**
 * What the import gives, however late; null where it fails. Then, or when patience ends, the console is
 * told once that `what` stays as it was built; null: nothing needs to be said.
 */
export async function loadPart<T>(what: string | null, part: Promise<T>): Promise<T | null> {
  let isSaid = false;
  const say = (why: unknown) => {
    if (what !== null && !isSaid) logKept(what, why);
    isSaid = true;
  };
  const late = setTimeout(say, PATIENCE_MS, 'it has not come in time');
  try {
    return await part;
  } catch (error) {
    say(error);
    return null;
  } finally {
    clearTimeout(late);
  }
}
