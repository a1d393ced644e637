// npm run names: what the countries of data/countries.csv are called, in Europe's languages and their
// own, and by which codes -> src/dataset/names/countryNames.ts. Run it when a country is added.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { dsvFormat } from 'd3';
import { foldName } from '../../src/dataset/foldName';
import { namesFor, unicodeNames, type Locale } from './namesFor';

const FILE = 'src/dataset/names/countryNames.ts';
const LANGUAGES =
  'bg cs da de el en es et fi fr ga hr hu is it lt lv mt nb nn nl pl pt ro sk sl sv ' +
  'ar az bs hy ka ko mk mn ms ru sq sr tr uk';

const require = createRequire(import.meta.url);
const codes = require('i18n-iso-countries/codes.json') as [string, string, string, string][];
const locales = LANGUAGES.split(' ').flatMap((language) => [
  require(`i18n-iso-countries/langs/${language}.json`) as Locale,
  unicodeNames(language, codes),
]);
const served = dsvFormat(',').parse(await readFile('data/countries.csv', 'utf8'));
const names = namesFor(
  served.map(({ iso3 = '' }) => iso3),
  codes,
  locales,
  foldName,
);
const text = `// What the countries that served are called: names in many languages, codes of two letters, numbers and
// the Olympics, folded, between bars. Written by \`npm run names\` from i18n-iso-countries and Unicode.

/** By ISO 3166 alpha-3 code. No name is in two rows. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = ${JSON.stringify(names)};
`;
await writeFile(FILE, await format(text, { ...(await resolveConfig(FILE)), parser: 'typescript' }));
