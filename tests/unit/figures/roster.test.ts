import { expect, test } from 'vitest';
import {
  americanPeople,
  otherPeople,
  peopleOf,
  rosterOf,
  splitOthers,
} from '../../../src/figures/roster';
import { aDataset, factDataset } from '../../support/facts';

test('everyone has one number', () => {
  const roster = rosterOf(factDataset);
  const people = roster.flatMap(peopleOf);
  expect(people).toEqual(people.map((_, index) => index));
  expect(people).toHaveLength(3622);
});

test('countries without dead are not in it', () => {
  const roster = rosterOf(aDataset({ USA: 2, GBR: 0, DNK: 1 }));
  expect(roster.map(({ country }) => country.iso3)).toEqual(['USA', 'DNK']);
});

test('Americans and others are told apart and complete', () => {
  const roster = rosterOf(aDataset({ USA: 3, GBR: 2, AUS: 2 }));
  expect(americanPeople(roster)).toEqual([0, 1, 2]);
  expect(otherPeople(roster).toSorted()).toEqual([3, 4, 5, 6]);
});

test('those whom most rules count come first, so a change of rule moves only the end of the line', () => {
  // Australians count under one rule, Canadians under three, Britons under four.
  const roster = rosterOf(aDataset({ USA: 3, AUS: 5, CAN: 4, GBR: 2 }));
  const countryOf = (person: number) =>
    roster.find(({ start, deaths }) => person >= start && person < start + deaths)?.country.iso3;
  expect(otherPeople(roster).map(countryOf).join(' ')).toBe(
    'GBR GBR CAN CAN CAN CAN AUS AUS AUS AUS AUS',
  );
});

test('of a country that joined during the war, those who died before stand last', () => {
  const roster = rosterOf(aDataset({ USA: 1, ROU: 4 }));
  expect(splitOthers(roster, 'nato-then')).toEqual({ allies: [1, 2], notCounted: [3, 4] });
  expect(splitOthers(roster, 'nato-today')).toEqual({ allies: [1, 2, 3, 4], notCounted: [] });
});
