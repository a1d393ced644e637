// The functions that messages call: figures as English writes them. Another language has its own. Without
// Intl, as numbers.ts says. Their names and options are known to reading/vocabulary.ts, which checks them.
import type { ListItem, NamedCountry, Options, Part, YearSpan } from './message';
import {
  capitalise,
  formatDay,
  formatMonth,
  formatPercent,
  formatUntil,
  formatWhole,
  formatYears,
  spellNumber,
} from './numbers';
import { formatRate } from './rate';
import { formatRatio, LEAST_RATIO } from './ratio';
import { oneInSome } from './share';

/** A function that messages call. */
export interface WordFunction {
  /** The value as parts; most are one text. */
  readonly write: (value: never, options: Options) => readonly Part[];
  /** Which keys of a `.match` the value meets, the most exact first. */
  readonly keys: (value: never) => readonly string[];
}

const text = (written: string, value?: number): Part[] => [
  value === undefined ? { kind: 'text', text: written } : { kind: 'text', text: written, value },
];

/** English has a form for one and a form for the others. */
const plural = (value: number): string[] => [String(value), value === 1 ? 'one' : 'other'];

/** The functions of English. */
export const ENGLISH: Readonly<Record<string, WordFunction>> = {
  count: {
    write: (value: number, { style }) =>
      text(style === 'words' ? spellNumber(value) : formatWhole(value), value),
    keys: plural,
  },
  ratio: {
    write: (value: number, { style }) => text(ratio(value, style), value),
    keys: plural,
  },
  percent: {
    write: (value: number, { style }) => {
      const written = formatPercent(value);
      return text(style === 'first' ? capitalise(written) : written, value);
    },
    keys: plural,
  },
  rate: { write: (value: number) => text(formatRate(value), value), keys: plural },
  fraction: {
    write: (value: number) => text(oneInSome(value), value),
    keys: (value: number) => [value <= 0 ? 'none' : value >= 1 ? 'all' : 'some'],
  },
  years: {
    write: ({ from, to }: YearSpan) => text(formatYears(from, to)),
    keys: ({ from, to }: YearSpan) => [from === to ? 'one' : 'other'],
  },
  day: {
    write: (value: string, { style }) =>
      text(style === 'month' ? formatMonth(value) : formatDay(value)),
    keys: (value: string) => [value],
  },
  list: {
    write: (items: readonly ListItem[], { between }) => list(items, between),
    keys: (items: readonly unknown[]) => plural(items.length),
  },
  country: {
    write: (country: NamedCountry, { style }) => [name(country, style)],
    keys: ({ iso3 }: NamedCountry) => [iso3],
  },
  string: { write: (value: string) => text(value), keys: (value: string) => [value] },
};

/** 'two', '2.3', '0.03', 'under 0.01'; `style=chart`: '2.31'; `style=rounds`: '2.46', where 2.5 would round to three. */
function ratio(value: number, style: string | undefined): string {
  if (value > 0 && value < LEAST_RATIO) return formatRatio(value, 'prose');
  if (style !== 'chart' && Number.isInteger(value))
    return style !== 'digits' && value <= 10 ? spellNumber(value) : formatWhole(value);
  if (style === 'rounds') {
    const whole = Math.round(value);
    return formatUntil(value, 1, (written) => written !== 1 && Math.round(written) === whole);
  }
  return formatRatio(value, style === 'chart' ? 'chart' : 'prose');
}

/** 'a, b and c'; `between=semicolon`: 'a; b; c'. */
function list(items: readonly ListItem[], between: string | undefined): readonly Part[] {
  return items.flatMap((item, index): readonly Part[] => {
    const part = partsOfItem(item);
    if (index === 0) return part;
    const isLast = index === items.length - 1;
    const joint = between === 'semicolon' ? '; ' : isLast ? ' and ' : ', ';
    return [...text(joint), ...part];
  });
}

function partsOfItem(item: ListItem): readonly Part[] {
  if (typeof item === 'string') return text(item);
  return 'iso3' in item ? [name(item, undefined)] : item;
}

/** Countries whose names take an article in a sentence: 'the Netherlands', 'the United States'. */
const WITH_ARTICLE = /^(United |Netherlands)/;

/** A country's name that a component may link: 'the Netherlands'; `style=first`: 'The Netherlands'. */
function name(country: NamedCountry, style: string | undefined): Part {
  const inText = WITH_ARTICLE.test(country.name) ? `the ${country.name}` : country.name;
  const written =
    style === 'label' ? country.name : style === 'first' ? capitalise(inText) : inText;
  return {
    kind: 'markup',
    name: 'country',
    options: { iso3: country.iso3 },
    parts: text(written),
  };
}
