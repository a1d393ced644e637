// What the picture of countries has room for: on a phone, in an embed and in files, and on a desk. Lengths in px
// of a picture so wide.
import type { Ratio } from '../dots/dotPicture';
import type { CountryNames } from './countriesModel';

/** A size that the picture is planned for; it may be drawn larger or smaller, its words in proportion. */
export interface CountriesSize {
  readonly ratio: Ratio;
  /** Width of the picture. */
  readonly px: number;
  /** Size of labels, and a line of them with the air above and below it. */
  readonly type: number;
  readonly band: number;
  /** Between columns, between the Americans and the others, and between rows. */
  readonly gutter: number;
  readonly beside: number;
  readonly gap: number;
  readonly names: keyof CountryNames;
}

/** Beside the words of a phone. */
export const NARROW: CountriesSize = {
  ratio: '1-1',
  px: 350,
  type: 10.5,
  band: 15,
  gutter: 10,
  beside: 14,
  gap: 7,
  names: 'short',
};

/** On a desk. */
export const WIDE: CountriesSize = {
  ratio: '11-9',
  px: 688,
  type: 13,
  band: 20,
  gutter: 22,
  beside: 42,
  gap: 11,
  names: 'full',
};
