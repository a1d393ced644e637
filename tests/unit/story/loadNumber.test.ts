// What opens a number is on its way and never comes, as on a network that stalls.
import { expect, test, vi } from 'vitest';
import { PATIENCE_MS } from '../../../src/story/logKept';
import { loadNumber } from '../../../src/story/numbers/loadNumber';
import { NumberState } from '../../../src/story/state/numberState.svelte';
import { StoryState } from '../../../src/story/state/storyState.svelte';
import { factDataset, factTables } from '../../support/facts';

vi.mock('../../../src/story/numbers/openNumber', () => new Promise(() => undefined));

test('a number that does not come in time is said to be missing', async () => {
  vi.useFakeTimers();
  const story = new StoryState(factDataset, factTables);
  const numbers = new NumberState(story, loadNumber);
  numbers.press('places');
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
  expect(numbers.missing).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(numbers.missing).toBe('places');
  expect(story.notice).not.toBe('');
  vi.useRealTimers();
});
