import { describe, expect, test } from 'vitest';
import { describeIssue } from '../../../src/dataset/describeIssue';
import { guessCountry } from '../../../src/dataset/check/guessCountry';
import { COUNTRIES, PUBLISHED_COUNTS, TOLL } from '../../../src/dataset/check/tableColumns';
import { ISSUE_CODES, issueAt } from '../../../src/dataset/issue';
import { FACTS } from './files';

describe('describeIssue', () => {
  test.each(ISSUE_CODES)('says in full sentences what %s is', (code) => {
    const sentence = describeIssue(issueAt(code, 3, 'deaths', '44'), FACTS.countries);
    expect(sentence).toMatch(/^["A-Z0-9a-z].{20,}[.?]$/);
    expect(sentence).not.toMatch(/undefined|null|""/);
  });

  test('says something else for each code', () => {
    const sentences = ISSUE_CODES.map((code) => describeIssue(issueAt(code, 3, 'deaths', '44')));
    expect(new Set(sentences).size).toBe(ISSUE_CODES.length);
  });

  test('guesses the country that an unknown code means', () => {
    expect(describeIssue(issueAt('unknown-country', 3, 'iso3', 'GER'), FACTS.countries)).toBe(
      '"GER" is not in countries.csv. Did you mean DEU (Germany)?',
    );
  });

  test('guesses by the name in the row where the code says nothing', () => {
    const issue = issueAt('unknown-country', 3, 'iso3', '123');
    expect(describeIssue(issue, FACTS.countries, 'Denmark')).toContain('DNK (Denmark)');
    expect(describeIssue(issue, FACTS.countries)).not.toContain('Did you mean');
  });

  test('guesses by the name in the row where there is no code, or says that a row may be none', () => {
    const issue = issueAt('missing-value', 3, 'iso3', '');
    expect(describeIssue(issue, FACTS.countries, 'Denmark')).toContain('DNK (Denmark)');
    expect(describeIssue(issue, FACTS.countries, 'Total')).toContain('remove the row');
    expect(describeIssue({ ...issue, column: 'deaths' }, FACTS.countries, 'Denmark')).toBe(
      'The cell under "deaths" is empty. Fill it in.',
    );
  });

  test('asks for a name where the table has no codes', () => {
    expect(describeIssue(issueAt('missing-value', 3, 'country', ''), FACTS.countries)).toBe(
      'The cell under "country" is empty. Write the name of a country that is there, or remove the row if it is no country: a total, a title, a source.',
    );
  });

  test('names the country that an earlier row has, whatever this row calls it', () => {
    const issue = issueAt('country-twice', 5, 'country', 'Scotland');
    expect(describeIssue(issue, FACTS.countries)).toContain('of United Kingdom (GBR) already');
    expect(describeIssue(issue)).toContain('of "Scotland" already');
  });

  test('tells a row of the United States without deaths from none', () => {
    expect(describeIssue(issueAt('no-americans', 2, 'deaths', '0'))).toContain(
      'Correct its number',
    );
    expect(describeIssue(issueAt('no-americans'))).toContain('Add the row');
  });

  test.each([
    ['deaths', '=SUM(C2:C33)', 'looks like a formula. Type its result'],
    ['country', '=VLOOKUP(A2;B:C;2)', 'looks like a formula. Type its result'],
    ['country', '@Denmark', 'begins like a formula'],
    ['deaths', '<b>44</b>', 'contains markup or hidden characters'],
  ])('tells why a cell under %s is not taken that is %j', (column, found, reason) => {
    expect(describeIssue(issueAt('unsafe-cell', 2, column, found))).toContain(reason);
  });

  test.each([
    ['1.064', 'Thousands: "1.064" was read as 1,064.'],
    ['311 839 461', 'Thousands: "311 839 461" was read as 311,839,461.'],
    ['-1,064', 'Thousands: "-1,064" was read as -1,064.'],
  ])('shows the number that was read from %j', (found, beginning) => {
    expect(describeIssue(issueAt('thousands-read', 2, 'deaths', found))).toContain(beginning);
  });

  test.each([
    ['a \u202eb', '"a [U+202E]b"'],
    ['a\u001b[31m', '"a[U+001B][31m"'],
    ['two\r\nlines', '"two lines"'],
  ])('writes out what %j hides', (found, shown) => {
    expect(describeIssue(issueAt('unsafe-cell', 2, 'note', found))).toContain(shown);
  });

  test.each([
    ['too-large', '1,000,000 are read'],
    ['too-many-deaths', '20,000 are read: this page draws one dot for each person'],
  ] as const)('names the limit of %s', (code, limit) => {
    expect(describeIssue(issueAt(code, null, null, '1000001'))).toContain(limit);
  });

  test.each([
    ['Numbers', 'Export To'],
    ['LibreOffice', 'Text CSV'],
    [null, 'pick CSV'],
  ])('says how to save a file of %s', (program, how) => {
    const sentence = describeIssue(issueAt('spreadsheet-file', null, null, program));
    expect(sentence).toContain(how);
    expect(sentence).toContain(program ?? "spreadsheet's own");
  });

  test.each([
    [COUNTRIES.region, 'europe, north-america, asia, oceania.'],
    [PUBLISHED_COUNTS.covers, 'all-others, nato.'],
    [TOLL.kind, 'estimate, at least, count.'],
  ])('lists the words that a column can hold', ({ name, read }, words) => {
    expect(describeIssue(issueAt('unknown-value', 2, name, 'x'))).toContain(words);
    expect(
      words
        .slice(0, -1)
        .split(', ')
        .every((word) => read(word).ok),
    ).toBe(true);
  });

  test('shows the first letters of a very long cell', () => {
    const sentence = describeIssue(issueAt('not-a-number', 2, 'deaths', '😀'.repeat(1000)));
    expect(sentence).toContain(`"${'😀'.repeat(60)}…"`);
  });
});

describe('guessCountry', () => {
  test.each([
    ['GER', 'Germany', 'DEU'],
    ['GER', '', 'DEU'],
    ['UK', 'United Kingdom', 'GBR'],
    ['UK', '', 'GBR'],
    ['US', '', 'USA'],
    ['XXX', 'Denmark', 'DNK'],
    ['GER', 'Denmark', 'DNK'],
    ['', 'Türkiye', 'TUR'],
    ['CZR', 'Czech Republic', 'CZE'],
    ['XX', 'Germny', 'DEU'],
    ['DUE', '', 'DEU'],
    ['DNKK', '', 'DNK'],
    ['IRE', '', 'IRL'],
    ['Denmark', '', 'DNK'],
    [' nld. ', '', 'NLD'],
  ])('takes %j with the name %j for %s', (code, name, iso3) => {
    expect(guessCountry(code, name, FACTS.countries)?.iso3).toBe(iso3);
  });

  test.each([
    ['', ''],
    ['XYZ', ''],
    ['ZZZ', 'Atlantis'],
    ['UNI', ''],
    ['12', '44'],
  ])('takes %j with the name %j for no country', (code, name) => {
    expect(guessCountry(code, name, FACTS.countries)).toBeNull();
  });

  test.each([
    ['NOR', 'Norway'],
    ['NOR', ''],
    ['NOR', 'Norge'],
    ['', 'Norway'],
    ['NOR', 'Kingdom of Norwegia'],
  ])('takes %j with the name %j for no country where Norway is not known', (code, name) => {
    const others = FACTS.countries.filter(({ iso3 }) => iso3 !== 'NOR');
    expect(guessCountry(code, name, others)).toBeNull();
  });

  test.each([
    ['NEW', 'Atlantis'],
    ['LUX', 'Atlantis'],
    ['SIN', 'Norland'],
  ])('takes %j for no beginning of a name beside the name %j', (code, name) => {
    const others = FACTS.countries.filter(({ iso3 }) => iso3 !== 'LUX' && iso3 !== 'SGP');
    expect(guessCountry(code, name, others)).toBeNull();
  });

  test('guesses only countries that are known', () => {
    const others = FACTS.countries.filter(({ iso3 }) => iso3 !== 'DEU');
    expect(guessCountry('GER', 'Germany', others)).toBeNull();
  });
});
