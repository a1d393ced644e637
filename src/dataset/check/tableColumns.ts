// The columns of every table but the dead: each declaration gives the rows their type.
// Checks nothing beyond a cell; what rows mean together stands in checkTables.ts.

import {
  oneOf,
  readCountryCode,
  readCountryKey,
  readDay,
  readDayOrMonth,
  readId,
  readIds,
  readText,
  readWebAddress,
  readYear,
} from './cellReaders';
import type { TableName } from '../dataset';
import { nullable, optional, required, type Columns } from './columns';
import { readWholeNumber } from './readWholeNumber';

/** The words of the columns that can hold no others, by the columns' names. */
export const WORDS = {
  region: ['europe', 'north-america', 'asia', 'oceania'],
  covers: ['all-others', 'nato'],
  kind: ['estimate', 'at least', 'count'],
} as const;

/** `countries.csv` */
export const COUNTRIES = {
  iso3: required('iso3', readCountryCode),
  name: required('name', readText),
  joinedNato: nullable('joined_nato', readDay),
  deathsBeforeJoining: nullable('deaths_before_joining_nato', readWholeNumber),
  region: required('region', oneOf(...WORDS.region)),
  population: nullable('population_2011', readWholeNumber),
};

/** `periods.csv` */
export const PERIODS = {
  from: required('from', readYear),
  to: required('to', readYear),
  americans: required('americans', readWholeNumber),
  others: required('others', readWholeNumber),
  source: required('source', readId),
  note: optional('note', readText),
};

/** `published-counts.csv` */
export const PUBLISHED_COUNTS = {
  id: required('id', readId),
  label: required('label', readText),
  counter: required('counter', readText),
  asOf: required('as_of', readDay),
  americans: nullable('americans', readWholeNumber),
  others: required('others', readWholeNumber),
  covers: required('covers', oneOf(...WORDS.covers)),
  includes: required('includes', readText),
  source: required('source', readId),
};

/** `sensitivities.csv` */
export const SENSITIVITIES = {
  id: required('id', readId),
  iso3: required('iso3', readCountryKey),
  countsFrom: required('counts_from', readWholeNumber),
  countsTo: required('counts_to', readWholeNumber),
  short: required('short', readText),
  label: required('label', readText),
  source: required('source', readId),
};

/** `afghan-toll.csv` */
export const TOLL = {
  group: required('group', readText),
  deaths: required('deaths', readWholeNumber),
  atMost: nullable('at_most', readWholeNumber),
  kind: required('kind', oneOf(...WORDS.kind)),
  asOf: required('as_of', readDay),
  source: required('source', readId),
};

/** `sources.csv` */
export const SOURCES = {
  id: required('id', readId),
  publisher: required('publisher', readText),
  title: required('title', readText),
  published: nullable('published', readDayOrMonth),
  url: required('url', readWebAddress),
  usedFor: required('used_for', readText),
};

/** `corrections.csv` */
export const CORRECTIONS = {
  date: required('date', readDay),
  what: required('what', readText),
  was: nullable('was', readText),
  now: nullable('now', readText),
};

/** `events.csv` */
export const EVENTS = {
  date: required('date', readDay),
  what: required('what', readText),
  sources: required('source', readIds),
  checked: nullable('checked', readDay),
};

/** Those of each table. */
export const TABLE_COLUMNS: Readonly<Record<TableName, Columns>> = {
  countries: COUNTRIES,
  periods: PERIODS,
  'published-counts': PUBLISHED_COUNTS,
  sensitivities: SENSITIVITIES,
  'afghan-toll': TOLL,
  sources: SOURCES,
  corrections: CORRECTIONS,
  events: EVENTS,
};
