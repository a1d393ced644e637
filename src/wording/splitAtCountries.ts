// Where a text names countries.
import type { Country } from '../dataset/dataset';

/** A piece of a text. `iso3`: code of the country that the piece names; null: it names none. */
export interface TextPiece {
  readonly text: string;
  readonly iso3: string | null;
  /** How many characters of the text come before it. */
  readonly at: number;
}

/** Cuts a text where it names countries: 'Denmark lost 44' is 'Denmark' and ' lost 44'. */
export function splitAtCountries(
  text: string,
  countries: readonly Pick<Country, 'iso3' | 'name'>[],
): readonly TextPiece[] {
  const codes = new Map(countries.map(({ iso3, name }) => [name, iso3]));
  // Longest first: a name may begin another.
  const names = [...codes.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  if (names.length === 0) return [{ text, iso3: null, at: 0 }];
  const pieces: TextPiece[] = [];
  let at = 0;
  const add = (piece: string) => {
    if (piece !== '') pieces.push({ text: piece, iso3: codes.get(piece) ?? null, at });
    at += piece.length;
  };
  for (const { index, 1: before = '', 2: name = '' } of text.matchAll(named(names))) {
    add(text.slice(at, index + before.length));
    add(name);
  }
  add(text.slice(at));
  return pieces;
}

/**
 * Any of the names as a whole word, with the character before it: Safari before 16.4 can't look behind,
 * and would refuse the expression.
 */
function named(names: readonly string[]): RegExp {
  return new RegExp(`(^|[^\\p{L}])(${names.join('|')})(?!\\p{L})`, 'gu');
}

function escapePattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
