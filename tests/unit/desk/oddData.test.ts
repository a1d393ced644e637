// Odd but valid data: every text of the story, in number and grammar.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { figuresOf } from '../../../src/figures/figures';
import { compareStories } from '../../../src/desk/changes/compareStories';
import { changeLines } from '../../../scripts/data/changeLines';
import { renderedStory } from '../../../scripts/data/renderedStory';
import { aDataset, factDataset, factTables } from '../../support/facts';

const all = Object.fromEntries(
  factTables.countries.map(({ iso3 }, index) => [iso3, iso3 === 'USA' ? 2461 : 20 + index]),
);

const ODD: Readonly<Record<string, Dataset>> = {
  'two countries': aDataset({ USA: 10, DNK: 4 }),
  'all countries of the table': aDataset(all),
  'no ally': aDataset({ USA: 100 }),
  'no ally, but a row with none': aDataset({ USA: 7, DNK: 0 }),
  'one ally': aDataset({ USA: 100, DNK: 1 }),
  'one ally for one American': aDataset({ USA: 1, DNK: 1 }),
  'one death outside NATO': aDataset({ USA: 100, GEO: 1 }),
  'more allies than pairs': aDataset({ USA: 10, DNK: 6, GBR: 3, AUS: 1 }),
  'one to forty': aDataset({ USA: 2000, DNK: 50 }),
  'forty to one': aDataset({ USA: 10, DNK: 400 }),
  'a claim that fails under one rule': aDataset({ USA: 1000, DNK: 390, AUS: 60 }),
  'a claim that fails under all': aDataset({ USA: 1000, DNK: 100, AUS: 6 }),
  'an exact one for two': aDataset({ USA: 1000, DNK: 500 }),
};

function read(dataset: Dataset) {
  return renderedStory(dataset, factTables, (markup) => new JSDOM(markup).window.document.body);
}

/** The story of the facts, with which each of the others is compared. */
const FACTS = read(factDataset);

/** What no text says, whatever the data. */
const NEVER: readonly RegExp[] = [
  /NaN|undefined|Infinity|null|\[object/,
  /\b(?<![\d.,])1 (allies|pairs|countries|rows|dots)\b/,
  /\bone (allies|pairs|countries)\b/,
  /\b(?<![\d.,])1 from countries\b/,
  /from 0 (other )?countr/,
  / {2}|\s[,;](\s|$)|\.\./,
];

describe.each(Object.entries(ODD))('with %s', (_name, dataset) => {
  const { texts, figures } = read(dataset);

  test.each(NEVER.map((pattern) => [pattern]))('no text says %s', (pattern) => {
    expect(texts.map(({ text }) => text).filter((text) => pattern.test(text))).toEqual([]);
  });

  test('every step has its words', () => {
    const steps = new Set(FACTS.texts.map(({ step }) => step));
    expect(new Set(texts.map(({ step }) => step))).toEqual(steps);
  });

  test('each claim that turns stands first among the changes', () => {
    const before = figuresOf(factDataset, factTables);
    const changes = compareStories(FACTS, { texts, figures });
    const turned = Object.entries(figures.claims).filter(
      ([id, holds]) => holds !== before.claims[id as keyof typeof before.claims],
    );
    expect(changes.claims.map(({ id }) => id)).toEqual(turned.map(([id]) => id));
    expect(changeLines(changes)[0]).toMatch(
      turned.length > 0 ? /^Sentences that turn/ : /^(Numbers|Texts)/,
    );
  });
});

test('with no ally nothing states a ratio', () => {
  const { texts } = read(ODD['no ally'] ?? factDataset);
  const own = texts.filter(({ step }) => ['head', 'places', 'verdict'].includes(step));
  expect(own.map(({ text }) => text).join('\n')).toMatch(/no ally died/i);
  expect(own.map(({ text }) => text).filter((text) => /one for every \d/i.test(text))).toEqual([]);
});

test('the same data change nothing', () => {
  const changes = compareStories(read(factDataset), read(factDataset));
  expect(changes).toEqual({ claims: [], numbers: [], texts: [], version: null });
});
