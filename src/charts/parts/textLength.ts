// How long a text is drawn, as far as that can be known without a font: for words that need room in a
// drawing before any browser has measured them. Knows no element.
import { sum } from 'd3';
import { breakLines } from './breakLines';

/** Widths of semibold letters at 12 px, in px: of Arial and the faces like it. */
const SIZE_PX = 12;
const WIDE_PX = 10.8;
const CAPITAL_PX = 8.8;
const CHARACTER_PX = 7;
const NARROW_PX = 4.2;
/** How much narrower regular letters are. */
const REGULAR = 0.93;

/** About how wide a text is at most, in px, at a size in px. */
export function lengthOf(text: string, size: number, weight: 'semibold' | 'regular'): number {
  const semibold = sum(text, (character) => {
    if (/[ ,.'’fijltrI]/.test(character)) return NARROW_PX;
    if (/[mwMW]/.test(character)) return WIDE_PX;
    return /\p{Lu}/u.test(character) ? CAPITAL_PX : CHARACTER_PX;
  });
  return (semibold * size * (weight === 'regular' ? REGULAR : 1)) / SIZE_PX;
}

/** The text in so many lines, or fewer where it has fewer words, about equally long. */
export function inLines(text: string, lines: number): readonly string[] {
  let most = Math.ceil(text.length / lines);
  while (breakLines(text, most, Infinity).length > lines) most += 1;
  return breakLines(text, most, Infinity);
}
