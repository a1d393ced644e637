// What a message of data/words is once it is read: the data that ship, without a parser. Types only.
// The words are those of MessageFormat 2 (Unicode): pattern, placeholder, selector, variant, markup.

/** Options of a function or of markup, by name. */
export type Options = Readonly<Record<string, string>>;

/** A parameter, as a function of ours writes it: `{$allies :count}`. Without a function it is text. */
export interface Placeholder {
  readonly v: string;
  readonly f?: string;
  readonly o?: Options;
}

/** `{#strong}`, `{/strong}` or `{#quote id=… /}`. */
export interface Markup {
  readonly is: 'open' | 'close' | 'alone';
  readonly name: string;
  readonly o?: Options;
}

/** A text with its placeholders; a text without any is the string alone. */
export type Pattern = string | readonly (string | Placeholder | Markup)[];

/** Several patterns, of which the values of the selectors choose one. */
export interface Select {
  readonly on: readonly Placeholder[];
  /** Keys in the order of the selectors; `*` is any value. The last variant has only these. */
  readonly variants: readonly (readonly [keys: readonly string[], pattern: Pattern])[];
}

/** A message as it ships. */
export type Compiled = Pattern | Select;

/** What a message of the file asks for, beside its text. Only the compiler reads it. */
declare const asksFor: unique symbol;

/** A message whose parameters are known: `say` takes them, and no others. */
export type Message<Parameters = unknown> = Compiled & {
  readonly [asksFor]?: (given: Parameters) => void;
};

/** A country as messages name it. */
export interface NamedCountry {
  /** ISO 3166 alpha-3 code. */
  readonly iso3: string;
  /** Its name on file. */
  readonly name: string;
}

/** Years, both ends included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** What a list may hold: texts, countries, and messages that were filled. */
export type ListItem = string | NamedCountry | readonly Part[];

/** A piece of a filled message: text, or what stands between markup. */
export type Part = TextPart | MarkupPart;

/** Text; of a number also its value. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly value?: number;
}

/** What a component renders: a link, a quotation, a number that can be pressed. */
export interface MarkupPart {
  readonly kind: 'markup';
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
}
