// Two wordings of a sentence -> the runs of words that both have, and those that one has alone.
import { diffArrays } from 'diff';

/** A run of words with its spaces. */
export interface Run {
  readonly text: string;
  /** Whether the other text has it not. */
  readonly differs: boolean;
}

/** Cuts both texts at words, wherever they differ. */
export function wordsApart(was: string, now: string): readonly [was: Run[], now: Run[]] {
  const runs = diffArrays([...words(was)], [...words(now)]);
  const side = (other: 'added' | 'removed') =>
    runs
      .filter((run) => !run[other])
      .map(({ value, added, removed }) => ({ text: value.join(''), differs: added || removed }));
  return [side('added'), side('removed')];
}

/** Each with the space after it. Without looking behind, which Safari before 16.4 can't. */
function words(text: string): readonly string[] {
  return text.match(/\S*\s|\S+/g) ?? [];
}
