// The columns of every table but the dead: each declaration gives the rows their type.
// Checks nothing beyond a cell; what rows mean together stands in checkTables.ts.

import {
  oneOf,
  readCountryCode,
  readCountryKey,
  readDay,
  readDayOrMonth,
  readId,
  readText,
  readWebAddress,
  readYear,
} from './cellReaders';
import { nullable, optional, required } from './columns';
import { readSignedNumber, readWholeNumber } from './readWholeNumber';

/** `countries.csv` */
export const COUNTRIES = {
  iso3: required('iso3', readCountryCode),
  name: required('name', readText),
  joinedNato: nullable('joined_nato', readDay),
  deathsBeforeJoining: nullable('deaths_before_joining_nato', readWholeNumber),
  region: required('region', oneOf('europe', 'north-america', 'asia', 'oceania')),
  population: nullable('population_2011', readWholeNumber),
};

/** `periods.csv` */
export const PERIODS = {
  from: required('from', readYear),
  to: required('to', readYear),
  americans: required('americans', readWholeNumber),
  partners: required('partners', readWholeNumber),
  source: required('source', readId),
  note: optional('note', readText),
};

/** `published-counts.csv` */
export const PUBLISHED_COUNTS = {
  id: required('id', readId),
  counter: required('counter', readText),
  asOf: required('as_of', readDay),
  americans: required('americans', readWholeNumber),
  partners: required('partners', readWholeNumber),
  includes: required('includes', readText),
  source: required('source', readId),
};

/** `sensitivities.csv` */
export const SENSITIVITIES = {
  id: required('id', readId),
  label: required('label', readText),
  americansChange: required('americans_change', readSignedNumber),
  partnersChange: required('partners_change', readSignedNumber),
  iso3: required('iso3', readCountryKey),
  source: required('source', readId),
};

/** `afghan-toll.csv` */
export const TOLL = {
  group: required('group', readText),
  deaths: required('deaths', readWholeNumber),
  kind: required('kind', oneOf('estimate', 'count')),
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
