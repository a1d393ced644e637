// What a message may use: the functions with their options, and the markup. What is not here is an error.

/** What a parameter holds. The code that gives it is compiled against this. */
export type Kind = 'number' | 'string' | 'day' | 'years' | 'list' | 'country';

/** A function: what it writes, and with which options. */
interface FunctionFacts {
  readonly kind: Kind;
  /** Values of each option. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** What a `.match` on it may have as keys. */
  readonly keys: RegExp;
}

const NUMBER_KEYS = /^(\d+|one|other)$/;

/** The functions of ours. */
export const FUNCTIONS: Readonly<Record<string, FunctionFacts>> = {
  count: { kind: 'number', options: { style: ['digits', 'words'] }, keys: NUMBER_KEYS },
  ratio: {
    kind: 'number',
    options: { style: ['prose', 'digits', 'chart', 'rounds'] },
    keys: NUMBER_KEYS,
  },
  percent: { kind: 'number', options: { style: ['first'] }, keys: NUMBER_KEYS },
  rate: { kind: 'number', options: {}, keys: NUMBER_KEYS },
  fraction: { kind: 'number', options: {}, keys: /^(none|some|all)$/ },
  years: { kind: 'years', options: {}, keys: /^(one|other)$/ },
  day: {
    kind: 'day',
    options: { style: ['full', 'month'] },
    keys: /^\d{4}-\d{2}-\d{2}$/,
  },
  list: { kind: 'list', options: { between: ['comma', 'semicolon'] }, keys: NUMBER_KEYS },
  country: {
    kind: 'country',
    options: { style: ['text', 'first', 'label'] },
    keys: /^[A-Z]{3}$/,
  },
  string: { kind: 'string', options: {}, keys: /^./ },
};

/** Markup: the option that it needs, and whether anything stands inside. */
interface MarkupFacts {
  readonly option: string | null;
  /** Options that it may have besides, with their values. */
  readonly more?: Readonly<Record<string, readonly string[]>>;
  readonly holdsText: boolean;
}

/** The markup of ours. */
export const MARKUP: Readonly<Record<string, MarkupFacts>> = {
  strong: { option: null, holdsText: true },
  americans: { option: null, holdsText: true },
  allies: { option: null, holdsText: true },
  number: { option: 'id', holdsText: true },
  country: { option: 'iso3', holdsText: true },
  link: { option: 'to', holdsText: true },
  source: { option: 'id', holdsText: false },
  quote: { option: 'id', more: { source: ['no'] }, holdsText: false },
};

/** TypeScript's type of each kind. */
export const KIND_TYPES: Readonly<Record<Kind, string>> = {
  number: 'number',
  string: 'string',
  day: 'string',
  years: 'YearSpan',
  list: 'readonly ListItem[]',
  country: 'NamedCountry',
};
