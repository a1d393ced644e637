// Cells that a program may take for something else than text. Knows no column.

import { hasHidden } from './hiddenCharacters';

/** What a spreadsheet takes for a formula, the wide forms of East Asian keyboards too. */
const FORMULA = /^[=+@\uff1d\uff0b\uff20]/;

/**
 * A minus also begins numbers and notes ('-1 in older lists', '- see there'). It is a formula
 * only where a function is called, another sheet is named, or another program (`cmd|`).
 */
const MINUS_FORMULA = /^[-\uff0d].*(?:\w\(|!\$?\w|\|)/s;

/**
 * What a spreadsheet shows where it has no value, or no room for it, in its user's language: `#REF!`, `#¡VALOR!`,
 * `#N/A`, `#I/T`, `Err:502`, `###`.
 */
const ERROR =
  /^(?:#[¡¿]?[\p{Lu}/0_ ]+[!?]|#\p{Lu}\/\p{Lu}|#(?:N[AV]|YOK|HIÁNYZIK|NENÍ_K_DISPOZICI|NEDOSTUPNÝ|GETTING_DATA)|##+|(?:Err(?:o|or|ore|eur)?|Fehler|Fout|Fejl|Feil|Fel|Virhe|Błąd|Chyba|Hiba|Ошибка)\s?:\d+)$/u;

/** What a browser takes for an element, a comment or an entity of one: `<b`, `</b`, `<!--`, `&lt;`. */
const MARKUP = /<[a-z/!?]|&(?:lt|#0*60|#x0*3c)\b/i;

/** Whether a spreadsheet would take a cell for a formula. Leading space doesn't help it. */
export function isFormula(cell: string): boolean {
  const text = cell.trim();
  return FORMULA.test(text) || MINUS_FORMULA.test(text);
}

/** Whether a cell holds a spreadsheet's error in place of a value. */
export function isSpreadsheetError(cell: string): boolean {
  return ERROR.test(cell.trim());
}

/** Whether a cell could act as a formula or as markup, or hides something. Leading space doesn't help it. */
export function isUnsafe(cell: string): boolean {
  return hasHidden(cell) || isFormula(cell) || MARKUP.test(cell);
}
