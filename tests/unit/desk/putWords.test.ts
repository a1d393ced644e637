// Other words on the desk: after them the story says none of the old ones, whatever module they are in, and
// whether or not the code that says them has already run.
import { expect, test, vi } from 'vitest';
import { allWords } from '../../../scripts/words/allWords';
import { everyMessage } from '../../../scripts/words/restWords';
import { putWords } from '../../../src/desk/words/putWords';
import keys from '../../../src/wording/wordKeys.json';
import { parse, said } from '../../support/saidMessages';

vi.mock(import('../../../src/wording/fillMessage'), async (original) => {
  const { remembering } = await import('../../support/saidMessages');
  return remembering(await original());
});

test('once every message is another, no old one is said', () => {
  const old = everyMessage();
  putWords(new Map(Object.keys(keys).map((key) => [key, `other words for ${key}`])));
  said.clear();
  allWords(parse, ['european-nato']);
  expect(said.size).toBeGreaterThan(400);
  const asText = (message: unknown) => JSON.stringify(message);
  expect(old.filter((message) => said.has(message)).map(asText)).toEqual([]);
  expect(everyMessage().filter((message) => old.includes(message))).toEqual([]);
});
