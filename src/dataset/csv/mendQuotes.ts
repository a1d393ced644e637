// Quotation marks that a parser stumbles over though a person sees what is meant. Line breaks stay where
// they are. Knows no column.

import type { Separator } from './separator';

/** A whole cell in marks, marks within doubled. */
const QUOTED = /^"(?:[^"]|"")*"$/;

/**
 * The text with its marks as they should be: without the space between a separator and a quoted cell
 * (`"a", "b"`), and, between tabs, as spreadsheets copy cells, with a cell in marks that has bare ones.
 */
export function mendQuotes(text: string, separator: Separator): string {
  if (separator !== '\t') return text.replace(spaceBeforeQuote(separator), '$1');
  return text.replace(/[^\t\r\n]+/g, (cell) =>
    cell.includes('"') && !QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
}

function spaceBeforeQuote(separator: Separator): RegExp {
  return new RegExp(`(^|${separator})[ ]+(?="(?:[^"\\r\\n]|"")*"(?:${separator}|$))`, 'gm');
}
