// What is dropped, chosen or pasted -> a table on the desk, a question, or a sentence. Never throws.
import { decode } from '../dataset/csv/decode';
import { isArchive, isOfficeFile, MAX_BYTES, refuseText } from '../dataset/csv/refuseFile';
import { describeIssue } from '../dataset/describeIssue';
import { digitsOf } from '../wording/numbers';
import type { DeskState } from './deskState.svelte';
import { askOfHidden, askToReplace } from './question';
import { parseHtml } from './sheets/parseHtml';
import { readTables } from './sheets/readTables';
import { likelySheets, sheetText, type Sheet } from './sheets/sheet';
import { WORDS_NOT_READ } from './words/wordsState.svelte';

/** A spreadsheet may hold pictures, which aren't read. */
const MAX_SPREADSHEET_BYTES = 20_000_000;

/** What is on a clipboard, or in what was dropped. */
export interface Clip {
  readonly files: readonly File[];
  readonly html: string;
  readonly text: string;
}

/** Takes the one thing that came; of several files it asks which. Returns whether there was anything. */
export function take(desk: DeskState, { files, html, text }: Clip): boolean {
  const [file, ...more] = files;
  // A spreadsheet also puts pictures of its cells on the clipboard.
  if (text.trim() !== '') takeText(desk, html, text);
  else if (more.length > 0) askWhich(desk, files);
  else if (file !== undefined) void takeFile(desk, file);
  return file !== undefined || text.trim() !== '';
}

/** Reads a file. One that is too large isn't even opened. */
export async function takeFile(desk: DeskState, file: File): Promise<void> {
  try {
    if (/\.ya?ml$/i.test(file.name)) return await takeWords(desk, file);
    const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const most = isArchive(start) ? MAX_SPREADSHEET_BYTES : MAX_BYTES;
    if (file.size > most) return desk.refuse(file.name, file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isArchive(bytes) && isOfficeFile(bytes))
      return await takeSpreadsheet(desk, file.name, bytes);
    const tables = tablesOf(bytes);
    if (tables.length > 0) return takeSheets(desk, file.name, tables);
    desk.open(file.name, bytes, 'file');
  } catch {
    desk.tell(
      `${file.name} could not be read. Is it a folder, or was it moved? Drop the file itself, once more.`,
    );
  }
}

/** The file of words; asks first if it would replace some that were changed here. */
async function takeWords(desk: DeskState, file: File): Promise<void> {
  const { words } = desk.story;
  const text = await file.text();
  const open = () => words.open(text).catch(() => desk.tell(WORDS_NOT_READ));
  if (!words.unsaved) return open();
  desk.ask(askToReplace('The words here were', file.name, () => void open()));
}

/** Of an .xlsx file the sheets; any other kind is told by the check of its bytes. */
async function takeSpreadsheet(desk: DeskState, name: string, bytes: Uint8Array): Promise<void> {
  const reader = await import('./sheets/readSpreadsheet').catch(() => null);
  if (reader === null) {
    return desk.tell(
      'What reads spreadsheets could not be loaded. Try again when the connection is back, or save the table as CSV.',
    );
  }
  const sheets = await reader.readSpreadsheet(bytes).catch(() => []);
  if (sheets.length === 0) desk.open(name, bytes.subarray(0, MAX_BYTES), 'file');
  else takeSheets(desk, name, sheets);
}

function takeText(desk: DeskState, html: string, text: string): void {
  const tables = html === '' ? [] : readTables(parseHtml(html));
  if (tables.length > 0) return takeSheets(desk, 'Pasted cells', tables);
  const refused = refuseText(text);
  if (refused?.code === 'web-address') return desk.tell(describeIssue(refused));
  if (!/[\t\n,;]/.test(text.trim())) {
    return desk.tell(
      `“${text.trim().slice(0, 40)}” is no table. Copy the cells with their header line.`,
    );
  }
  desk.open('Pasted cells', new TextEncoder().encode(text), 'text');
}

/** The one table among the sheets; where there are several, a question. */
function takeSheets(desk: DeskState, name: string, sheets: readonly Sheet[]): void {
  const [likely, ...more] = likelySheets(sheets);
  if (likely === undefined) return desk.tell(`${name} has no cells with text.`);
  const put = (sheet: Sheet) =>
    desk.open(name, new TextEncoder().encode(sheetText(sheet)), { sheet: sheet.name });
  const open = (sheet: Sheet) => {
    const question = askOfHidden(name, sheet, put);
    if (question === null) put(sheet);
    else desk.ask(question);
  };
  if (more.length === 0) return open(likely);
  desk.ask({
    text: `${name} has several tables. Which one?`,
    answers: [likely, ...more].map((sheet) => ({
      label: `${sheet.name} (${sheet.hidden === true ? 'hidden, ' : ''}${digitsOf(sheet.rows.length, 'row', 'rows')})`,
      act: () => open(sheet),
    })),
  });
}

function askWhich(desk: DeskState, files: readonly File[]): void {
  desk.ask({
    text: 'Several files came at once. Which one is the table?',
    answers: files.map((file) => ({ label: file.name, act: () => void takeFile(desk, file) })),
  });
}

/** The tables of a web page, which some systems also save under a spreadsheet's name. */
function tablesOf(bytes: Uint8Array): readonly Sheet[] {
  const beginning = decode(bytes.subarray(0, 500)).text.trimStart();
  return /^<[!?a-z]/i.test(beginning) ? readTables(parseHtml(decode(bytes).text)) : [];
}
