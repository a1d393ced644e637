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
  const cuts = names.length === 0 ? [text] : text.split(named(names));
  let at = 0;
  return cuts
    .map((cut) => {
      const piece = { text: cut, iso3: codes.get(cut) ?? null, at };
      at += cut.length;
      return piece;
    })
    .filter((piece) => piece.text !== '');
}

/** Any of the names as a whole word; split() keeps what it captures. */
function named(names: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'u');
}

function escapePattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
