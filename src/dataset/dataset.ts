// What a checked dataset is. Types only: how bytes become one stands in loadDataset.ts.

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

/** A row of `fatalities.csv`: a country and how many on its military list died. */
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
  /** All deaths (Americans and partners) by the newest published count; null: none on file. */
  readonly publishedTotal: number | null;
  /** Ids of `sources.csv`. */
  readonly sourceIds: ReadonlySet<string>;
}

/** A row of `periods.csv`: deaths in a span of whole years, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly americans: number;
  readonly partners: number;
  readonly source: string;
  readonly note: string | null;
}

/** A row of `published-counts.csv`: a total that someone else published. */
export interface PublishedCount {
  readonly id: string;
  readonly counter: string;
  /** ISO day. */
  readonly asOf: string;
  readonly americans: number;
  readonly partners: number;
  readonly includes: string;
  readonly source: string;
}

/** A row of `sensitivities.csv`: a change to the count that someone could argue for. */
export interface Sensitivity {
  readonly id: string;
  readonly label: string;
  readonly americansChange: number;
  readonly partnersChange: number;
  /** The country whose dead the change adds or takes away. */
  readonly iso3: string;
  readonly source: string;
}

/** A row of `afghan-toll.csv`: a group that the claim leaves out. */
export interface TollGroup {
  readonly group: string;
  readonly deaths: number;
  readonly kind: 'estimate' | 'count';
  /** ISO day. */
  readonly asOf: string;
  readonly source: string;
}

/** A row of `sources.csv`. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO day or month; null: undated. */
  readonly published: string | null;
  readonly url: string;
  readonly usedFor: string;
}

/** A row of `corrections.csv`: a change after publication; the first is the publication. */
export interface Correction {
  /** ISO day. */
  readonly date: string;
  readonly what: string;
  readonly was: string | null;
  readonly now: string | null;
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
}

/** A table beside the dead, by the name of its file without `.csv`. */
export type TableName =
  | 'countries'
  | 'periods'
  | 'published-counts'
  | 'sensitivities'
  | 'afghan-toll'
  | 'sources'
  | 'corrections';
