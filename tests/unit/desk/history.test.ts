import { expect, test } from 'vitest';
import { History } from '../../../src/desk/history.svelte';

test('states are gone back to and forward again, and a new one ends what was undone', () => {
  const history = new History<string>();
  expect([history.now, history.canUndo, history.canRedo]).toEqual([null, false, false]);
  history.undo();
  history.add('a');
  history.add('b');
  history.replace('B');
  history.undo();
  expect([history.now, history.canUndo, history.canRedo]).toEqual(['a', true, true]);
  history.redo();
  history.redo();
  expect(history.now).toBe('B');
  history.undo();
  history.undo();
  expect([history.now, history.canUndo]).toEqual([null, false]);
  history.add('c');
  expect([history.now, history.canRedo]).toEqual(['c', false]);
});

test('no more states are kept than a hundred before the present one', () => {
  const history = new History<number>();
  for (let state = 0; state < 150; state += 1) history.add(state);
  let steps = 0;
  for (; history.canUndo; steps += 1) history.undo();
  expect([steps, history.now]).toEqual([100, 49]);
});
