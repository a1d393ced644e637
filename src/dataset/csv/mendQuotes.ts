// Quotation marks that a parser stumbles over though a person sees what is meant. Line breaks stay where
// they are. Knows no column.

import type { Separator } from './separator';

/** Between tabs, a whole cell in marks, marks within doubled, with what stands before it; or any other cell. */
const CELL = /((?:^|[\t\r\n])"(?:[^"]|"")*")(?=[\t\r\n]|$)|[^\t\r\n]+/g;

/**
 * The text with its marks as they should be: without the space between a separator and a quoted cell
 * (`"a", "b" ,`), with doubled marks where a program put a backslash before them (`\"`), with marks around a formula
 * that keeps a text from being changed (`="44"`), and, between tabs, as spreadsheets copy cells, with a cell in marks
 * that has bare ones.
 */
export function mendQuotes(text: string, separator: Separator): string {
  if (separator !== '\t') {
    const doubled = text.replace(/\\"/g, '""');
    const spaceless = doubled.replace(spaceAroundQuoted(separator), '$1$2');
    return spaceless.replace(bareFormula(separator), '$1"=""$2"""');
  }
  return text.replace(CELL, (cell, sound?: string) =>
    sound === undefined && cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
}

function spaceAroundQuoted(separator: Separator): RegExp {
  const space = '[ \\t\\u00a0]*';
  const between = `[${separator}]`;
  return new RegExp(`(^|${between})${space}("(?:[^"]|"")*")${space}(?=${between}|\\r|$)`, 'gm');
}

function bareFormula(separator: Separator): RegExp {
  const between = `[${separator}]`;
  return new RegExp(`(^|${between})="((?:[^"\\r\\n]|"")*)"(?=${between}|\\r|$)`, 'gm');
}
