// What words on the desk do to the story, beside tables that are whole, newer or broken.
import { expect, test } from 'vitest';
import { storyWith } from '../../src/desk/changes/storyWith';
import { DeskState } from '../../src/desk/deskState.svelte';
import { takeFile } from '../../src/desk/incoming';
import { BUILT_WORDS } from '../../src/desk/words/checkWords';
import { referenceFrom } from '../../src/dataset/referenceFrom';
import { builtData } from '../../src/pages/builtData';
import { verdict } from '../../src/wording/lastWords.gen';
import { say } from '../../src/wording/say';
import { aDataset } from '../support/facts';

/** Words name sources, which the tables of the build have. */
const { dataset, tables } = builtData();

/** How a message of one of the last steps begins, and another in its place. */
const VERDICT = say(verdict.test).slice(0, 20);
const OTHER = 'He spoke of one and of two';

function aDesk(): DeskState {
  return new DeskState({
    dataset,
    tables,
    referenceOf: (present) => referenceFrom(tables, undefined, present),
    today: '2026-11-28',
    readStory: storyWith,
  });
}

/** The changed texts that have the other words. */
function withOther({ story }: DeskState): readonly string[] {
  return (story.changes?.texts ?? []).flatMap(({ now }) => (now?.includes(OTHER) ? now : []));
}

async function putOther(desk: DeskState): Promise<void> {
  expect(BUILT_WORDS).toContain(VERDICT);
  await desk.story.words.open(BUILT_WORDS.replace(VERDICT, OTHER));
}

test('other words of the verdict change the story, and go with the words of the build', async () => {
  const desk = aDesk();
  await putOther(desk);
  expect(withOther(desk)).toHaveLength(1);
  expect(desk.story.correction).toBeNull();
  await desk.story.words.open(BUILT_WORDS);
  expect(desk.story.changes).toBeNull();
});

test('words that were kept are still told once a newer table has come from the server', async () => {
  const desk = aDesk();
  await putOther(desk);
  desk.publish(aDataset({ USA: 7, GBR: 2 }));
  expect(withOther(desk)).toHaveLength(1);
  await desk.story.words.open(BUILT_WORDS);
  expect(desk.story.changes).toBeNull();
});

test('beside a table with problems, words are told; of the table, nothing', async () => {
  const desk = aDesk();
  await putOther(desk);
  desk.open('broken.csv', new TextEncoder().encode('country,iso3,deaths\n,USA,4O\n'), 'file');
  expect(desk.errors).not.toHaveLength(0);
  expect(withOther(desk)).toHaveLength(1);
  expect(desk.story.changes?.numbers).toEqual([]);
});

test('a file of words asks before it takes the place of words that were changed here', async () => {
  const desk = aDesk();
  await takeFile(desk, new File([BUILT_WORDS], 'en.yaml'));
  expect(desk.question).toBeNull();
  await putOther(desk);
  await takeFile(desk, new File([BUILT_WORDS], 'en.yaml'));
  expect(desk.story.words.changed).toBe(true);
  expect(desk.question?.text).toMatch(/^The words here were changed .*en\.yaml/);
  desk.question?.answers[0]?.act();
  await expect.poll(() => desk.story.words.changed).toBe(false);
});

test('where what reads the words can’t be loaded, that is told of a file of words', async () => {
  const desk = aDesk();
  desk.story.words.open = () => Promise.reject(new Error('offline'));
  await takeFile(desk, new File([BUILT_WORDS], 'en.yaml'));
  expect(desk.question?.text).toMatch(/reads the words could not be loaded/);
});
