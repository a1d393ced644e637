// What lies on the desk: a file, its issues, what it does to the story. Knows no element and sends
// nothing anywhere.
import type { Country, Dataset, Reference, Tables } from '../dataset/dataset';
import { issueAt, type Issue } from '../dataset/issue';
import type { TextTable } from '../dataset/csv/readTable';
import { MAX_BYTES } from '../dataset/csv/refuseFile';
import { writeFatalitiesCsv } from '../dataset/writeFatalitiesCsv';
import type { StoryChanges } from './changes/compareStories';
import { describeReading, describeRepairs, describeVerdict } from './file/describeReading';
import { withCell, withNewRow, withoutRow, type CellPlace } from './file/editTable';
import { ignoredColumns } from './file/ignoredColumns';
import { readFatalitiesFile, type FileReading } from './file/readFatalitiesFile';
import { swapEffects, type SwapEffect, type SwapSetting } from './changes/swapEffects';
import { tableText } from './file/tableText';

/** What the page is built of, and how a story is read: handed in, so that this knows no element. */
export interface DeskSetting extends SwapSetting {
  readonly reference: Reference;
}

/** A file as it was opened: what is told of it stays, however it is mended. */
interface OpenedFile {
  readonly name: string;
  readonly pasted: boolean;
  readonly reading: FileReading;
}

/** The state of one desk. */
export class DeskState {
  readonly #setting: DeskSetting;
  #opened = $state.raw<OpenedFile | null>(null);
  #reading = $state.raw<FileReading | null>(null);
  #marked = $state.raw<CellPlace | null>(null);
  #corrected = $state(false);
  #notice = $state('');
  #effect = $state.raw<SwapEffect | null>(null);
  readonly #effectOf: (dataset: Dataset) => SwapEffect | null;

  readonly errors = $derived.by(() => this.#issues('error'));
  readonly notes = $derived.by(() => this.#issues('warning'));
  readonly verdict = $derived.by(() => describeVerdict(this.#reading?.issues ?? []));

  constructor(setting: DeskSetting) {
    this.#setting = setting;
    this.#effectOf = swapEffects(setting);
  }

  /** Name of the file; null: none was opened. */
  get fileName(): string | null {
    return this.#opened?.name ?? null;
  }

  /** How the file was read, in a line, and what was left out of it. */
  get howRead(): { readonly line: string; readonly repairs: readonly string[] } | null {
    const table = this.#opened?.reading.table;
    if (!table || !this.#opened) return null;
    const { pasted } = this.#opened;
    return {
      line: describeReading(table, pasted),
      repairs: describeRepairs(table, ignoredColumns(table)),
    };
  }

  /** The file as it is now; null: none was opened. */
  get reading(): FileReading | null {
    return this.#reading;
  }

  /** The new dataset; null: there is none yet, or it has errors. */
  get dataset(): Dataset | null {
    return this.#reading?.dataset ?? null;
  }

  /** The dataset that the page was built of. */
  get builtDataset(): Dataset {
    return this.#setting.dataset;
  }

  get tables(): Tables {
    return this.#setting.tables;
  }

  get countries(): readonly Country[] {
    return this.#setting.reference.countries;
  }

  /** The cell that an issue is about; null: none was asked for. */
  get marked(): CellPlace | null {
    return this.#marked;
  }

  /** Whether a cell was corrected here. */
  get corrected(): boolean {
    return this.#corrected;
  }

  /** What screen readers are told politely, once for each check. */
  get notice(): string {
    return this.#notice;
  }

  /** The cleaned file; null: there are errors. */
  get download(): string | null {
    return this.dataset === null ? null : writeFatalitiesCsv(this.dataset);
  }

  /** What the new dataset does to the story; null: nothing, or there is none. */
  get changes(): StoryChanges | null {
    return this.#effect?.changes ?? null;
  }

  /** The line for corrections.csv; null: nothing changes. */
  get correction(): string | null {
    return this.#effect?.correction ?? null;
  }

  /** Reads a file that was dropped or chosen. One that is too large isn't even opened. */
  async openFile(file: File): Promise<void> {
    if (file.size > MAX_BYTES) {
      const issues = [issueAt('too-large', null, null, String(file.size))];
      this.#open(file.name, false, { table: null, dataset: null, issues, text: null });
    } else {
      this.#openBytes(file.name, false, new Uint8Array(await file.arrayBuffer()));
    }
  }

  /** Reads cells that were pasted or dropped as text. */
  openText(text: string): void {
    this.#openBytes('Pasted cells', true, new TextEncoder().encode(text));
  }

  /** Checks the file's text again after it was mended by hand. */
  retype(text: string): void {
    this.#check(readFatalitiesFile(new TextEncoder().encode(text), this.#setting.reference));
  }

  /** Puts another text into a cell and checks the table again. */
  correct({ line, place }: CellPlace, text: string): void {
    this.#edit((table) => withCell(table, line, place, text));
  }

  /** Takes a row out and checks the table again. */
  removeRow(line: number): void {
    this.#edit((table) => withoutRow(table, line));
  }

  /** Puts an empty row under the last one; returns its line. */
  addRow(): number | null {
    this.#edit(withNewRow);
    return this.#reading?.table?.rows.at(-1)?.line ?? null;
  }

  /** Marks a cell; again, if it is marked already. */
  mark(place: CellPlace): void {
    this.#marked = { ...place };
  }

  #openBytes(name: string, pasted: boolean, bytes: Uint8Array): void {
    this.#open(name, pasted, readFatalitiesFile(bytes, this.#setting.reference));
  }

  #open(name: string, pasted: boolean, reading: FileReading): void {
    this.#opened = { name, pasted, reading };
    this.#marked = null;
    this.#corrected = false;
    this.#check(reading, name);
  }

  #edit(change: (table: TextTable) => TextTable): void {
    const table = this.#reading?.table;
    if (!table) return;
    const edited = change(table);
    const bytes = new TextEncoder().encode(tableText(edited));
    this.#corrected = true;
    // The table stays as the editor sees it, also where a row is still empty and so not read.
    this.#check({ ...readFatalitiesFile(bytes, this.#setting.reference), table: edited });
  }

  #check(reading: FileReading, name = ''): void {
    this.#reading = reading;
    this.#effect = reading.dataset === null ? null : this.#effectOf(reading.dataset);
    this.#notice = [name, `${this.verdict}.`].filter((part) => part !== '').join(': ');
  }

  #issues(severity: Issue['severity']): readonly Issue[] {
    return (this.#reading?.issues ?? []).filter((issue) => issue.severity === severity);
  }
}
