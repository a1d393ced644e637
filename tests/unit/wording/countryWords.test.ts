import { expect, test } from 'vitest';
import { countryFigures } from '../../../src/figures/countryFigures';
import { figuresOf } from '../../../src/figures/figures';
import {
  besideHeading,
  claimSentences,
  countryDescription,
  countryHeading,
  countryTitle,
  rateHeading,
  triadsSummary,
} from '../../../src/wording/countryWords';
import { say } from '../../../src/wording/say';
import { countryList } from '../../../src/wording/words.gen';
import { aDataset, factDataset, factTables } from '../../support/facts';

const FACTS = { day: '2026-01-21', named: ['DNK'] };
const figures = figuresOf(factDataset, factTables);

function of(iso3: string, from = figures) {
  const country = from.tables.countries.find((each) => each.iso3 === iso3);
  if (!country) throw new Error(`${iso3} is not on file.`);
  return countryFigures(from, country);
}

test.each([
  [
    'DNK',
    '44 from Denmark died in the war in Afghanistan',
    'Beside 44 pairs of Americans',
    'Level with the United States',
  ],
  [
    'NLD',
    '25 from the Netherlands died in the war in Afghanistan',
    'Beside 25 pairs of Americans',
    '1.5 for every million',
  ],
  [
    'BEL',
    'One person from Belgium died in the war in Afghanistan',
    'Beside one pair of Americans',
    '0.1 for every million',
  ],
  [
    'ROU',
    '27 from Romania died in the war in Afghanistan',
    '25 beside pairs of Americans, 2 apart',
    '1.3 for every million',
  ],
  [
    'AUS',
    '41 from Australia died in the war in Afghanistan',
    'Not in the sentence',
    '1.8 for every million',
  ],
  [
    'USA',
    '2,461 from the United States died in the war in Afghanistan',
    'One side of the sentence',
    '7.9 for every million',
  ],
])('%s: %s; %s; %s', (iso3, title, beside, rate) => {
  const country = of(iso3);
  expect(countryTitle(country)).toBe(title);
  expect(besideHeading(country)).toBe(beside);
  expect(rateHeading(country)).toBe(rate);
});

test.each([
  [
    'DNK',
    /named Denmark when .* has been in NATO since 1949, so all 44 are counted\. By our count it was one for every 2\.3\.$/,
  ],
  ['BEL', /told Donald Trump .* so the one who died is counted\./],
  ['EST', /Estonia joined NATO on 29 March 2004, before any of the 9 died: all are counted\./],
  ['CZE', /since 1999, so all 14 are counted/],
  [
    'ROU',
    /By then two had died, who stand here without Americans, .* 25 are counted\. .* With the dead of every other country it is one for every 2\.1\.$/,
  ],
  [
    'AUS',
    /Australia is not in NATO, so its 41 dead stand here without Americans, in a lighter blue\./,
  ],
  ['SWE', /Sweden joined NATO on 7 March 2024, after the 5 had died/],
  ['MNE', /Montenegro joined NATO on 5 June 2017, after the one person had died/],
  ['USA', /two by two\. 1,064 of 1,231 pairs have an ally beside them, 167 have none\./],
  ['IRL', /Ireland is one of the 51 countries that served .* has nobody from there\./],
])('%s is told what the claim makes of it', (iso3, words) => {
  expect(claimSentences(figures, of(iso3), FACTS).join(' ')).toMatch(words);
});

test('with fewer pairs than allies those whom the sentence leaves out are not counted as allies', () => {
  const few = figuresOf(aDataset({ USA: 20, NLD: 25, ROU: 27 }), factTables);
  const romania = of('ROU', few);
  expect(besideHeading(romania)).toBe('25 in the sentence, 2 left out');
  expect(triadsSummary(few, romania)).toBe(
    'A dot for each person from Romania: the sentence counts 25 and leaves out 2.',
  );
  expect(countryDescription(few, romania, FACTS)).toMatch(
    /^Of its people the sentence counts 25 and leaves out 2, who died before/,
  );
  expect(say(countryList.counted, romania)).toBe('25');
  expect(besideHeading(of('NLD', few))).toBe('Counted as allies');
});

test('deaths without dates are said to be so', () => {
  const slovenia = figuresOf(aDataset({ USA: 100, SVN: 3 }), factTables);
  expect(claimSentences(slovenia, of('SVN', slovenia), FACTS).join(' ')).toContain(
    'we found no dates for the 3 deaths',
  );
});

test('every page and every preview says who claimed what, and what was counted', () => {
  for (const { iso3 } of factTables.countries) {
    const country = of(iso3);
    for (const text of [
      claimSentences(figures, country, FACTS).join(' '),
      countryDescription(figures, country, FACTS),
    ]) {
      expect(text).toContain('Mark Rutte');
      expect(text).toContain('for every two Americans');
      expect(text).toContain('one for every 2.3');
    }
    expect(countryHeading(country)).toContain('Afghanistan'.slice(0, country.dead === 0 ? 0 : 11));
    expect(triadsSummary(figures, country) === '').toBe(country.dead === 0);
  }
});
