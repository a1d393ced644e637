import { expect, test, vi } from 'vitest';
import { NumberState, type OpenNumber } from '../../../src/story/state/numberState.svelte';
import type { NumberId } from '../../../src/story/state/countedNumber';
import { openNumber } from '../../../src/story/numbers/openNumber';
import { StoryState } from '../../../src/story/state/storyState.svelte';
import { factDataset, factTables } from '../../support/facts';

/** Numbers that come when a test says, in the order in which they were pressed, and what the story was told. */
function slowNumbers() {
  const story = new StoryState(factDataset, factTables);
  const say = vi.spyOn(story, 'say');
  const waiting: (() => void)[] = [];
  const load = (id: NumberId) =>
    new Promise<OpenNumber>((resolve) => waiting.push(() => resolve(openNumber(id, story))));
  const numbers = new NumberState(story, load);
  const come = async () => {
    for (const arrive of waiting.splice(0)) arrive();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { numbers, come, say };
}

test('a number that was pressed opens when it comes', async () => {
  const { numbers, come } = slowNumbers();
  numbers.press('places');
  expect(numbers.open).toBeNull();
  await come();
  expect(numbers.open?.id).toBe('places');
});

test.each(['closed', 'pressed'] as const)(
  'a number that was %s again before it came stays closed, and nothing is said of it',
  async (how) => {
    const { numbers, come, say } = slowNumbers();
    numbers.press('places');
    if (how === 'closed') numbers.close();
    else numbers.press('places');
    say.mockClear();
    await come();
    expect(numbers.open).toBeNull();
    expect(say).not.toHaveBeenCalled();
  },
);

test('of two that were pressed only the last opens', async () => {
  const { numbers, come, say } = slowNumbers();
  numbers.press('places');
  numbers.press('claim');
  say.mockClear();
  await come();
  expect(numbers.open?.id).toBe('claim');
  expect(say).toHaveBeenCalledOnce();
});
