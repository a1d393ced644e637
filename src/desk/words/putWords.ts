// Puts other messages in the place of those that the page was built of, for the story on the desk alone.
import type { Compiled } from '../../wording/message';
import * as asked from '../../wording/askedWords.gen';
import * as last from '../../wording/lastWords.gen';
import * as atOnce from '../../wording/words.gen';

/** Messages by their names in the code, in branches: `left-out` of the file is `leftOut`. */
interface Branch {
  [name: string]: Compiled | Branch;
}

/** Every group of messages, whichever module it comes with. */
const GROUPS = { ...atOnce, ...last, ...asked } as unknown as Branch;

/** Puts each message in its place; returns those that stood there. What was rendered before still says them. */
export function putWords(messages: ReadonlyMap<string, Compiled>): ReadonlyMap<string, Compiled> {
  const former = new Map<string, Compiled>();
  for (const [key, message] of messages) {
    const names = key
      .split('.')
      .map((part) => part.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    const last = names.pop() ?? '';
    let branch: Branch | undefined = GROUPS;
    for (const name of names) branch = branch?.[name] as Branch | undefined;
    if (branch === undefined || !(last in branch)) continue;
    former.set(key, branch[last] as Compiled);
    branch[last] = message;
  }
  return former;
}
