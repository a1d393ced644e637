// The file of words on the desk: its text, what is wrong with it, and the messages that it changes.
import type { Tables } from '../../dataset/dataset';
import type { Compiled } from '../../wording/message';
import type { WordIssue } from '../../wording/reading/readWords';
import type * as Check from './checkWords';

/** What is told where the part that reads words could not be loaded. */
export const WORDS_NOT_READ =
  'What reads the words could not be loaded. Try again when the connection is back.';

/** What the state needs of the desk. */
export interface WordsHost {
  readonly tables: Tables;
  /** Shows the story with these messages. */
  readonly say: (messages: ReadonlyMap<string, Compiled>, areBuilt: boolean) => void;
}

/** The state of the words. */
export class WordsState {
  readonly #host: WordsHost;
  #check: typeof Check | null = null;
  #text = $state<string | null>(null);
  #issues = $state.raw<readonly WordIssue[]>([]);
  #changed = $state(false);
  #saved = $state('');

  readonly errors = $derived(this.#issues.filter(({ severity }) => severity === 'error'));
  /** Whether work would be lost. */
  readonly unsaved = $derived(this.#changed && this.#text !== this.#saved);

  constructor(host: WordsHost) {
    this.#host = host;
  }

  /** The file; null: it wasn't asked for. */
  get text(): string | null {
    return this.#text;
  }

  /** Whether the file is another than that of the build. */
  get changed(): boolean {
    return this.#changed;
  }

  /** The file was downloaded: nothing would be lost. */
  downloaded(): void {
    this.#saved = this.#text ?? '';
  }

  /** Puts the file of the build on the desk. Throws if the part that reads words can't be loaded. */
  async openBuilt(): Promise<void> {
    this.#check ??= await import('./checkWords');
    if (this.#text === null) this.edit(this.#check.BUILT_WORDS);
  }

  /** Puts a file on the desk. Throws as `openBuilt` does. */
  async open(text: string): Promise<void> {
    this.#check ??= await import('./checkWords');
    this.edit(text);
  }

  /** Checks the file and, if it has no errors, shows the story with it. */
  edit(text: string): void {
    const check = this.#check;
    if (check === null) return;
    // An editor on Windows writes other ends of lines.
    const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    const { messages, issues } = check.checkWords(plain, this.#host.tables);
    const was = this.#changed;
    this.#text = plain;
    this.#issues = issues;
    this.#changed = plain !== check.BUILT_WORDS;
    if (this.errors.length === 0 && (was || this.#changed))
      this.#host.say(messages, !this.#changed);
  }
}
