// The version of the data, which every swap changes: told once, and nothing hidden by it.
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { changeLines } from '../../../scripts/data/changeLines';
import { compareStories, type StoryReading } from '../../../src/desk/changes/compareStories';
import { compareTexts } from '../../../src/desk/changes/compareTexts';
import { renderedStory } from '../../../scripts/data/renderedStory';
import { dataVersion } from '../../../src/story/published/citations';
import { aDataset, factDataset, factTables } from '../../support/facts';

const parse = (markup: string) => new JSDOM(markup).window.document.body;
const was = renderedStory(factDataset, factTables, parse);
const now = renderedStory(aDataset({ USA: 2461, GBR: 457, DNK: 44 }), factTables, parse);
const versions = [dataVersion(was.figures), dataVersion(now.figures)] as const;

const saying = (story: StoryReading, ...texts: string[]): StoryReading => ({
  ...story,
  texts: texts.map((text) => ({ step: 'data', heading: 'Data', kind: 'text', key: null, text })),
});

test('it is told once, also on a command line', () => {
  const changes = compareStories(was, now);
  expect(changes.version).toEqual({ was: versions[0], now: versions[1] });
  const lines = changeLines(changes).filter((line) => line.includes(versions[1]));
  expect(lines).toEqual([
    `The version in 'How to cite' changes with the table: ${versions[0]} -> ${versions[1]}`,
  ]);
});

test('of the real story only citations that differ in nothing else are left out', () => {
  const listed = compareStories(was, now).texts;
  const left = compareTexts(was.texts, now.texts).filter(
    (change) => !listed.some((each) => each.was === change.was && each.now === change.now),
  );
  expect(left.length).toBeGreaterThan(0);
  for (const text of left) {
    expect(text.was).toContain(`version ${versions[0]}`);
    expect(text.now?.replaceAll(versions[1], '')).toBe(text.was?.replaceAll(versions[0], ''));
  }
});

test('a citation in which something else differs too is listed whole', () => {
  const [a, b] = versions.map((version) => `version ${version}`);
  const changes = compareStories(
    saying(was, `Deaths, ${a}`, `Deaths by country, ${a}`, `gone, ${a}`),
    saying(now, `Deaths, ${b}`, `Deaths by group, ${b}`),
  );
  expect(changes.texts.map((text) => [text.was, text.now])).toEqual([
    [`Deaths by country, ${a}`, `Deaths by group, ${b}`],
    [`gone, ${a}`, null],
  ]);
});
