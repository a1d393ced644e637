// What was found in a table, as a sentence shows it.
import { revealHidden } from './csv/hiddenCharacters';

/** A cell may be a whole file: so many characters of it are shown. */
const SHOWN_LENGTH = 60;

/** The text in quotation marks, shortened, hidden characters shown. */
export function quote(text: string | null): string {
  return `"${shorten(text)}"`;
}

/** The first characters of the text, hidden ones shown. */
export function shorten(text: string | null, most = SHOWN_LENGTH): string {
  const letters = Array.from(revealHidden(text ?? ''));
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
}

/** The number in the text, with a comma at each thousand, a minus kept. */
export function grouped(text: string | null): string {
  const digits = (text ?? '').replace(/\D/g, '');
  const sign = /^\s*[-−]/.test(text ?? '') ? '-' : '';
  return sign + digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
