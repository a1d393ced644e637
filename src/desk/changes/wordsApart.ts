// Two wordings of a sentence -> what they begin with and end with alike, and what differs between.

/** A text in three pieces, each with its spaces. */
export interface Pieces {
  readonly before: string;
  /** Reads differently in the other text. */
  readonly differs: string;
  readonly after: string;
}

/** Cuts both texts at words, round what differs. */
export function wordsApart(was: string, now: string): readonly [was: Pieces, now: Pieces] {
  const [a, b] = [words(was), words(now)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [cut(a, start, end), cut(b, start, end)];
}

/** Each with the space after it. Without looking behind, which Safari before 16.4 can't. */
function words(text: string): readonly string[] {
  return text.match(/\S*\s|\S+/g) ?? [];
}

function cut(words: readonly string[], start: number, end: number): Pieces {
  const last = words.length - end;
  return {
    before: words.slice(0, start).join(''),
    differs: words.slice(start, last).join(''),
    after: words.slice(last).join(''),
  };
}
