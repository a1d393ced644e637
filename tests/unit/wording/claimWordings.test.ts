import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingSummary } from '../../../src/charts/counting/countingSummary';
import { shareSummary } from '../../../src/charts/whole/wholeSummary';
import { COUNTING_RULES } from '../../../src/figures/countingRule';
import type { ClaimId } from '../../../src/figures/claims';
import { figuresOf } from '../../../src/figures/figures';
import { claimWording } from '../../../src/wording/claimWordings';
import { aDataset, factDataset, factTables } from '../../support/facts';

const facts = figuresOf(factDataset, factTables);

test.each([
  [{ USA: 2461, DNK: 44 }, 'level, at 7.9 deaths for every million people.'],
  [{ USA: 2435, DNK: 44 }, 'level, at 7.9 and 7.8 deaths for every million people.'],
  [{ USA: 2461, DNK: 5 }, 'Denmark lost 0.9 for every million people, the United States 7.9.'],
  [{ USA: 2461, DNK: 0 }, 'In these figures nobody from Denmark died.'],
  [{ USA: 2461 }, 'In these figures nobody from Denmark died.'],
])('Denmark beside the United States: %j', (deaths, words) => {
  expect(claimWording(figuresOf(aDataset(deaths), factTables), 'denmark-level')).toContain(words);
});

test('what the published facts say of years and counts', () => {
  expect(claimWording(facts, 'more-than-one-for-two')).toBe(
    'For five years, 2007–11, it was more than one for every two, counted from the start of the war to the end of each year and with every other country, in NATO or not. The others’ share was highest at the end of 2008: 630 Americans and 417 others had died by then. For NATO alone we found no deaths by year.',
  );
  expect(claimWording(facts, 'counts-round-to-two')).toBe(
    'By 11 of the 12 counts the sentence holds, rounded.',
  );
  expect(claimWording(facts, 'europe-rounds-to-two')).toContain(
    'it would not hold: one for every 2.7, which rounds to three.',
  );
});

describe('counts that round to two', () => {
  test.each([
    [12, 12, 'By all 12 counts the sentence holds, rounded.'],
    [1, 1, 'By the only count that can be made the sentence holds, rounded.'],
    [5, 3, 'By 3 of the 5 counts the sentence holds, rounded.'],
    [4, 2, 'By only 2 of the 4 counts does the sentence hold, rounded.'],
    [4, 0, 'By no count does the sentence hold, rounded.'],
    [0, 0, 'By no count does the sentence hold, rounded.'],
  ])('of %i, %i', (all, rounding, words) => {
    const claims = { ...facts.claims, 'counts-round-to-two': 2 * rounding > all };
    const figures = { ...facts, claims, roundingCounts: { all, rounding } };
    expect(claimWording(figures, 'counts-round-to-two')).toBe(words);
  });
});

test.each([
  [2, 1, 'At the end of no year that the source gives'],
  [
    1,
    1,
    'In one year, 2001, it was more than one for every two, counted from the start of the war to the end of the year',
  ],
])('%i Americans and %i others so far', (americans, others, words) => {
  const periods = [{ from: 2001, to: 2001, americans, others, source: '', note: null }];
  const figures = figuresOf(factDataset, { ...factTables, periods });
  expect(claimWording(figures, 'more-than-one-for-two')).toContain(words);
});

test('where one country alone has a rate, no order is spoken of', () => {
  const figures = figuresOf(aDataset({ USA: 9 }), factTables);
  expect(claimWording(figures, 'order-changes')).toBe(
    'Set against population, there are not two countries to compare.',
  );
});

describe('whatever the data', () => {
  /** What no sentence says: a hole, or a number that denies what it counts. */
  const NEVER =
    /NaN|undefined|null|Infinity|\b(lost|of) none\b|(?<![\d.,])0%.*died| {2}|\.\.|All of them/;
  const deaths = fc.nat(3000);

  test('each claim is a whole sentence without a hole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4000 }),
        fc.record(
          { DNK: deaths, GBR: deaths, CAN: deaths, AUS: deaths, GEO: deaths },
          { requiredKeys: [] },
        ),
        fc.array(fc.tuple(deaths, deaths), { maxLength: 8 }),
        (USA, others, years) => {
          const periods = years.map(([americans, others], index) => ({
            from: 2001 + index,
            to: 2001 + index,
            americans,
            others,
            source: '',
            note: null,
          }));
          const figures = figuresOf(aDataset({ USA, ...others }), { ...factTables, periods });
          const ids = Object.keys(figures.claims) as ClaimId[];
          const texts = [
            ...ids.map((id) => claimWording(figures, id)),
            ...COUNTING_RULES.map((rule) => countingSummary(figures, rule)),
          ];
          for (const text of texts) {
            expect(text).toMatch(/^\p{Lu}.*\.$/u);
            expect(text).not.toMatch(NEVER);
          }
          expect(shareSummary(figures.counts['nato-then'])).not.toMatch(/\b0%/);
        },
      ),
      { numRuns: 60 },
    );
  });
});
