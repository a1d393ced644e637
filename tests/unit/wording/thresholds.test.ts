// Wordings on both sides of their thresholds: nothing that is printed denies what is said of it.
import { describe, expect, test } from 'vitest';
import { countriesSummary } from '../../../src/charts/countries/countriesSummary';
import { countingText } from '../../../src/charts/counting/countingText';
import { plainHed } from '../../../src/charts/aloneText';
import { pairsSummary } from '../../../src/charts/pairs/pairsSummary';
import { count } from '../../../src/figures/count';
import { figuresOf } from '../../../src/figures/figures';
import { storyDescription } from '../../../src/story/published/headline';
import { frontOf } from '../../../src/wording/claimValues';
import { claimWording } from '../../../src/wording/claimWordings';
import { oneInSome } from '../../../src/wording/share';
import { say } from '../../../src/wording/say';
import { method } from '../../../src/wording/lastWords.gen';
import { claim, counting, pairs, share, toll, top } from '../../../src/wording/words.gen';
import { aDataset, factTables } from '../../support/facts';

describe('the verdict', () => {
  test.each([
    [{ USA: 20, GBR: 10 }, 'holds exactly: one for every two.'],
    [{ USA: 231, GBR: 100 }, 'holds, rounded: one for every 2.3.'],
    [{ USA: 246, GBR: 100 }, 'holds, rounded: one for every 2.46.'],
    [{ USA: 150, GBR: 100 }, 'holds, rounded: one for every 1.5.'],
    [{ USA: 2461, GBR: 985 }, 'holds, rounded: one for every 2.498.'],
    [{ USA: 2461, GBR: 984 }, 'does not hold: one for every 2.5, which rounds to three.'],
    [{ USA: 2461, GBR: 1641 }, 'does not hold: one for every 1.4997, which rounds to one.'],
    [{ USA: 2461, GBR: 2 }, 'does not hold: one for every 1,230.5, which rounds to 1,231.'],
    [{ USA: 1004, GBR: 1000 }, 'does not hold: one for every 1.004, which rounds to one.'],
    [{ USA: 250, GBR: 100 }, 'does not hold: one for every 2.5, which rounds to three.'],
    [{ USA: 149, GBR: 100 }, 'does not hold: one for every 1.49, which rounds to one.'],
    [{ USA: 30, GBR: 10 }, 'does not hold: one for every three.'],
    [{ USA: 2461, GBR: 1 }, 'does not hold: one for every 2,461.'],
    [{ USA: 10, GBR: 20 }, 'does not hold: two for every one.'],
    [{ USA: 10 }, 'does not hold: in these figures no ally died.'],
  ])('of %j', (deaths, words) => {
    const figures = figuresOf(aDataset(deaths), factTables);
    expect(claimWording(figures, 'rounds-to-two')).toBe(`For NATO it ${words}`);
  });

  test('counts by which no ally died do not hold', () => {
    const figures = figuresOf(aDataset({ USA: 2461 }), factTables);
    expect(claimWording(figures, 'counts-round-to-two')).toBe(
      'By only 5 of the 10 counts does the sentence hold, rounded.',
    );
  });
});

test.each([
  [{ USA: 2004, GBR: 1000 }, 'From 2.00 to 2.35 for one'],
  [{ USA: 2006, GBR: 1000 }, 'By each of 5 counts, more than two'],
])('the ways to count are above two only where they are printed so: %j', (deaths, hed) => {
  const none = { ...factTables, publishedCounts: factTables.publishedCounts.slice(0, 1) };
  const figures = figuresOf(aDataset(deaths), { ...none, sensitivities: [] });
  const text = plainHed(countingText({ figures, rule: 'nato-then', country: null }).hed);
  expect(text).toBe(hed.replace('2.35', '2.15'));
});

test.each([
  [{ USA: 5, GBR: 1, AUS: 2 }, 'Not among the allies: 2 from Australia (outside NATO).'],
  [
    { USA: 5, GBR: 1, AUS: 2, ROU: 2 },
    '4 more are not among the allies: 2 from Australia (outside NATO) and 2 who died before their country joined.',
  ],
])('one reason is not said beside its own number: %j', (deaths, words) => {
  expect(pairsSummary(count(aDataset(deaths), 'nato-then'))).toContain(words);
});

test.each([
  [1, 1, 'and 1 from another NATO country.'],
  [7, 1, 'and 7 from another NATO country.'],
  [7, 2, 'and 7 from other NATO countries.'],
])('%i allies from %i countries', (allies, from, words) => {
  const given = { americans: 9, allies, from, turn: 'few', ratio: 9 / allies };
  expect(say(top.answer, given)).toContain(words);
});

test.each([
  [1, 0, 'Beside it stands nobody.'],
  [1, 3, 'Beside it stands nobody yet. Below: 3 from elsewhere.'],
  [2, 3, 'Beside each stands nobody yet. Below them: 3 from elsewhere.'],
])('before %i pairs are counted, with %i others', (all, dead, words) => {
  const given = { line: 'Pairs', pairs: all, dead, others: '3 from elsewhere' };
  expect(say(pairs.before.summary, given)).toBe(`Pairs. ${words}`);
});

test.each([
  ['none', 0, 'would have no ally.'],
  ['few', 2.32, 'would have 1,062 allies, one for every 2.3.'],
  ['many', 4, 'would have 1,062 allies, four for every one.'],
])('two deaths without a country, %s', (turn, ratio, words) => {
  const given = { turn, ratio, fewer: 1062, joined: '2004-03-29' };
  expect(say(method.noCountry, given)).toContain(words);
});

test.each([
  [0.004, 'Under 1% of Americans and allies'],
  [0.005, '1% of Americans and allies'],
  [0.999, 'Over 99% of Americans and allies'],
])('a headline begins with a capital: %f', (part, words) => {
  expect(say(share.hed, { share: part })).toBe(words);
});

test.each([
  [1, 1, '1 from another country'],
  [41, 1, '41 from another country'],
  [42, 2, '42 from other countries'],
])('%i others from %i countries', (others, countries, words) => {
  const given = { americans: 3, others, countries };
  expect(say(toll.coalitionLabel, given)).toContain(words);
  const [from] = words.match(/from.*$/) ?? [];
  expect(say(method.lists, given)).toContain(from);
  expect(say(counting.lists, { ours: others, countries, counter: '', theirs: 5 })).toContain(from);
});

test.each([
  [1, 1, 'from a country not in NATO when they died'],
  [41, 1, 'from a country not in NATO when they died'],
  [42, 2, 'from countries not in NATO when they died'],
])('%i left out from %i countries', (dead, countries, words) => {
  expect(say(pairs.labels.leftOut, { rule: 'nato-then', dead, countries })).toContain(words);
});

test.each([
  [1, 1, 'whom another country of the coalition lost, 1 person.'],
  [41, 1, 'the dead of one other country of the coalition, 41 people.'],
  [42, 2, 'the dead of the coalition’s other countries, 42 people.'],
])('%i dead of %i countries below the pairs', (dead, countries, words) => {
  expect(say(claim.below, { dead, countries })).toContain(words);
});

test.each([
  [0.42, 'about two in five'],
  [0.5, 'exactly one in two'],
  [0.62, 'about three in five'],
  [0.83, 'about four in five'],
  [0.86, 'about nine in ten'],
])('a share of %f is %s', (part, words) => {
  expect(oneInSome(part)).toBe(words);
});

test('the Americans’ share of a year’s dead stands beside its least and its most', () => {
  const spans = [
    { from: 2001, to: 2005, americans: 3, others: 1 },
    { from: 2006, to: 2008, americans: 1, others: 1 },
  ];
  expect(frontOf({ americans: 7, others: 3 }, spans)).toMatchObject({
    share: 0.7,
    least: 0.5,
    leastSpan: { from: 2006 },
    most: 0.75,
    mostSpan: { from: 2001 },
  });
  expect(frontOf({ americans: 7, others: 3 }, [])).toMatchObject({ least: 0.7, most: 0.7 });
});

test.each([
  [{ USA: 231, GBR: 100 }, 'one ally died for every 2.3 Americans, which rounds to two.'],
  [{ USA: 246, GBR: 100 }, 'one ally died for every 2.46 Americans, which rounds to two.'],
  [{ USA: 250, GBR: 100 }, 'one ally died for every 2.5 Americans. '],
  [{ USA: 200, GBR: 100 }, 'one ally died for every two Americans. '],
])('what search engines are told of %j', (deaths, words) => {
  expect(storyDescription(figuresOf(aDataset(deaths), factTables))).toContain(words);
});

test.each([8, 9])('of %i other countries the summary names eight', (countries) => {
  const codes = ['GBR', 'CAN', 'FRA', 'DEU', 'ITA', 'DNK', 'POL', 'NOR', 'NLD'].slice(0, countries);
  const deaths = Object.fromEntries(codes.map((code) => [code, code === 'GBR' ? 2 : 1]));
  const summary = countriesSummary(figuresOf(aDataset({ USA: 9, ...deaths }), factTables));
  expect(summary.endsWith(', and 1 more.')).toBe(countries > 8);
});
