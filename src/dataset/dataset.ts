// What a checked dataset is, and which tables are beside it: how bytes become one stands in loadDataset.ts.

/** Part of the world, as far as the counting rules need it. */
export type Region = 'europe' | 'north-america' | 'asia' | 'oceania';

/** A row of `countries.csv`. */
export interface Country {
  /** ISO 3166 alpha-3 code, upper case. */
  readonly iso3: string;
  readonly name: string;
  /** ISO day (`2004-03-29`) on which it joined NATO, null: never. */
  readonly joinedNato: string | null;
  /** How many of its dead died before that day; null: not known, or not needed. */
  readonly deathsBeforeJoining: number | null;
  readonly region: Region;
  /** People in 2011 (World Bank); null: not on file. */
  readonly population: number | null;
}

/** A row of `fatalities.csv`: a country and how many of its people died. */
export interface Fatalities {
  readonly country: Country;
  /** People, a whole number, 0 or more. */
  readonly deaths: number;
  /** Ids of `sources.csv`. */
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** The checked table of the dead. Americans first, then most deaths first, then by name. */
export interface Dataset {
  readonly fatalities: readonly Fatalities[];
}

/** What a fatalities table is checked against. */
export interface Reference {
  /** Every known country, from `countries.csv`. */
  readonly countries: readonly Country[];
  /** The newest published count; null: none on file. */
  readonly published: { readonly americans: number; readonly others: number } | null;
  /** The table that readers see now, for which the new one is meant; null: not known. */
  readonly present: Dataset | null;
  /** ISO 3166 alpha-3 code of the one country that a name or another code means; null: none. */
  readonly codeNamed: (text: string) => string | null;
  /** Ids of `sources.csv`. */
  readonly sourceIds: ReadonlySet<string>;
  /** Deaths that a row of `sensitivities.csv` changes, by country code: another number silences the row. */
  readonly changedCounts: ReadonlyMap<string, number>;
}

/** A row of `periods.csv`: deaths in a span of whole years, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly americans: number;
  readonly others: number;
  readonly source: string;
  readonly note: string | null;
}

/** A row of `published-counts.csv`: a total that someone else published. */
export interface PublishedCount {
  readonly id: string;
  /** Short name, which tells two counts of one counter apart. */
  readonly label: string;
  readonly counter: string;
  /** ISO day. */
  readonly asOf: string;
  /** Null: it gives none, so ours is set against it. */
  readonly americans: number | null;
  /** Everyone else whom it covers. */
  readonly others: number;
  /** Every other country of the coalition, or NATO's alone. */
  readonly covers: 'all-others' | 'nato';
  readonly includes: string;
  readonly source: string;
}

/** A row of `sensitivities.csv`: another number for one country, for which someone could argue. */
export interface Sensitivity {
  readonly id: string;
  /** The country whose number it changes. */
  readonly iso3: string;
  /** The number that it changes. Where the dataset has another, the row says nothing. */
  readonly countsFrom: number;
  readonly countsTo: number;
  /** What the change is, in few words, to follow a number. */
  readonly short: string;
  /** The same at length. */
  readonly label: string;
  readonly source: string;
}

/** A row of `afghan-toll.csv`: a group that the claim leaves out. */
export interface TollGroup {
  readonly group: string;
  /** The number, or the lower end of a range. */
  readonly deaths: number;
  /** Upper end of a range; null: there is none. */
  readonly atMost: number | null;
  readonly kind: 'estimate' | 'at least' | 'count';
  /** ISO day. */
  readonly asOf: string;
  readonly source: string;
}

/** A row of `sources.csv`, except for `used_for`, which is checked and read by nobody but people. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO day or month; null: undated. */
  readonly published: string | null;
  readonly url: string;
}

/** A row of `corrections.csv`: a change after publication; the first is the publication. */
export interface Correction {
  /** ISO day. */
  readonly date: string;
  readonly what: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** A row of `events.csv`: what followed the sentence, on a day. */
export interface FollowingEvent {
  /** ISO day. */
  readonly date: string;
  /** One or more whole sentences. */
  readonly what: string;
  /** Ids of `sources.csv`, at least one. */
  readonly sources: readonly string[];
  /** ISO day on which someone last looked for what came after; null: only this event is known. */
  readonly checked: string | null;
}

/** Every table but the dead: what the story needs beside the dataset. */
export interface Tables {
  readonly countries: readonly Country[];
  readonly periods: readonly Period[];
  readonly publishedCounts: readonly PublishedCount[];
  readonly sensitivities: readonly Sensitivity[];
  readonly toll: readonly TollGroup[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly events: readonly FollowingEvent[];
}

/** Tables with rows that only the last steps and opened numbers tell of: a page asks for these later. */
export type LaterTables = Pick<Tables, 'sources' | 'corrections' | 'events'>;

/** The tables beside the dead, by the names of their files without `.csv`, in the order in which issues are listed. */
export const TABLE_NAMES = [
  'countries',
  'periods',
  'published-counts',
  'sensitivities',
  'afghan-toll',
  'sources',
  'corrections',
  'events',
] as const;

/** A table beside the dead. */
export type TableName = (typeof TABLE_NAMES)[number];
