// What lies on the desk: a table, its issues, what it does to the story, and all its earlier states. Knows
// no element and sends nothing anywhere.
import type { Country, Dataset, Reference } from '../dataset/dataset';
import type { Issue } from '../dataset/issue';
import type { TextTable } from '../dataset/csv/readTable';
import { writeFatalitiesCsv } from '../dataset/writeFatalitiesCsv';
import { StoryEffects, type SwapSetting } from './storyEffects.svelte';
import { describeVerdict, type TableOrigin } from './file/describeReading';
import type { CellPlace } from './file/editTable';
import { History } from './history.svelte';
import { askToReplace, toldAs, type Question } from './question';
import { keptText, tooLarge, withTable, withText, workKept, workOf, type Work } from './work';

/** What the page is built of, and how a story is read: handed in, so that this knows no element. */
export interface DeskSetting extends SwapSetting {
  /** What a table is checked against. `present`: the table that readers see. */
  readonly referenceOf: (present: Dataset) => Reference;
}

/** The state of one desk. */
export class DeskState {
  readonly #setting: DeskSetting;
  readonly #history = new History<Work>();
  #reference: Reference;
  #marked = $state.raw<CellPlace | null>(null);
  #notice = $state('');
  #question = $state.raw<Question | null>(null);
  /** What was last downloaded. */
  #saved = $state.raw<Work | null>(null);

  readonly story: StoryEffects;
  /** The table on the desk; null: none is there. */
  readonly work = $derived(this.#history.now);
  /** The table as it is now, read; null: none is there. */
  readonly reading = $derived(this.work?.reading ?? null);
  /** The new dataset; null: there is none yet, or it has errors. */
  readonly dataset = $derived(this.reading?.dataset ?? null);
  /** The cleaned file; null: there are errors. */
  readonly download = $derived(this.dataset === null ? null : writeFatalitiesCsv(this.dataset));
  /** The table on the desk as text, to be kept in the browser; null: there is none. */
  readonly kept = $derived(this.work === null ? null : keptText(this.work));
  /** Whether work would be lost. */
  readonly unsaved = $derived(this.work?.corrected === true && this.work !== this.#saved);
  readonly canUndo = $derived(this.#history.canUndo);
  readonly canRedo = $derived(this.#history.canRedo);
  readonly errors = $derived(this.#issues('error'));
  readonly notes = $derived(this.#issues('warning'));
  readonly verdict = $derived(describeVerdict(this.reading?.issues ?? []));

  constructor(setting: DeskSetting) {
    this.#setting = setting;
    this.#reference = setting.referenceOf(setting.dataset);
    this.story = new StoryEffects(setting, () => this.#settle());
  }

  get countries(): readonly Country[] {
    return this.#reference.countries;
  }

  /** The cell that an issue is about; null: none was asked for. */
  get marked(): CellPlace | null {
    return this.#marked;
  }

  /** What has to be answered first; null: nothing. */
  get question(): Question | null {
    return this.#question;
  }

  /** What screen readers are told politely, once for each check. */
  get notice(): string {
    return this.#notice;
  }

  /** Puts a table on the desk; asks first if it would replace one that was changed here. */
  open(name: string, bytes: Uint8Array, origin: TableOrigin): void {
    this.#replace(workOf(name, bytes, origin, this.#reference));
  }

  /** A file of that name that isn't even opened: it is too large. */
  refuse(name: string, bytes: number): void {
    this.#replace(tooLarge(name, bytes));
  }

  /** Puts the table that readers see on the desk, to be edited. */
  openPublished(): void {
    const bytes = new TextEncoder().encode(writeFatalitiesCsv(this.story.published));
    this.open('The table that readers see', bytes, 'text');
  }

  /** Brings back what was kept. */
  restore(kept: string): void {
    const work = workKept(kept, this.#reference);
    if (work !== null) this.#put(work, work.name);
  }

  /** Takes another table for the one that readers see. */
  publish(dataset: Dataset): void {
    this.story.publish(dataset);
    this.#reference = this.#setting.referenceOf(dataset);
    const kept = this.kept;
    if (kept !== null) this.#history.replace(workKept(kept, this.#reference));
    this.#settle();
  }

  /** Asks, until it is answered or something else is put on the desk. */
  ask(question: Question | null): void {
    this.#question = question;
    this.#notice = question?.text ?? this.#notice;
  }

  /** Says a sentence that needs no more than to be read. */
  tell(text: string): void {
    this.ask(toldAs(text));
  }

  /** Checks the file's text again after it was mended by hand. */
  retype(text: string): void {
    if (this.work !== null) this.#put(withText(this.work, text, this.#reference));
  }

  /** Changes the table and checks it again. */
  edit(change: (table: TextTable) => TextTable): void {
    const table = this.reading?.table;
    if (this.work && table) this.#put(withTable(this.work, change(table), this.#reference));
  }

  /** Goes back to what was before the last change. */
  undo(): void {
    this.#history.undo();
    this.#settle('Undone');
  }

  /** Does again what was undone. */
  redo(): void {
    this.#history.redo();
    this.#settle('Done again');
  }

  /** The table was downloaded: nothing would be lost. */
  downloaded(): void {
    this.#saved = this.work;
  }

  /** Marks a cell; again, if it is marked already. */
  mark(place: CellPlace): void {
    this.#marked = { ...place };
  }

  #replace(work: Work): void {
    if (!this.unsaved) return this.#put(work, work.name);
    this.ask(askToReplace('The table here was', work.name, () => this.#put(work, work.name)));
  }

  #put(work: Work, said = ''): void {
    this.#history.add(work);
    if (said !== '') this.#marked = null;
    this.#settle(said);
  }

  #settle(said = ''): void {
    this.#question = null;
    // Words alone, or beside a table with problems, change the story of the table that readers see.
    this.story.compare(this.dataset ?? this.story.published);
    const verdict = this.work === null ? '' : `${this.verdict}.`;
    this.#notice = [said, verdict].filter((part) => part !== '').join(': ');
  }

  #issues(severity: Issue['severity']): readonly Issue[] {
    return (this.reading?.issues ?? []).filter((issue) => issue.severity === severity);
  }
}
