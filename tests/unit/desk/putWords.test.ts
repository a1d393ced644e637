// Other words on the desk: after them the story says none of the old ones, whatever module they are in, and
// whether or not the code that says them has already run.
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { putWords } from '../../../src/desk/words/putWords';
import { allWords } from '../../../scripts/words/allWords';
import { everyMessage } from '../../../scripts/words/restWords';
import type * as Fill from '../../../src/wording/fillMessage';
import type { Compiled } from '../../../src/wording/message';
import keys from '../../../src/wording/wordKeys.json';

const said = vi.hoisted(() => new Set<Compiled>());

vi.mock('../../../src/wording/fillMessage', async (original) => {
  const real = await original<typeof Fill>();
  return {
    ...real,
    fillMessage: (...given: Parameters<typeof real.fillMessage>) => {
      said.add(given[0]);
      return real.fillMessage(...given);
    },
  };
});

test('once every message is another, no old one is said', () => {
  const { document } = new JSDOM('').window;
  const parse = (markup: string) =>
    Object.assign(document.createElement('div'), { innerHTML: markup });
  const old = everyMessage();
  putWords(new Map(Object.keys(keys).map((key) => [key, `other words for ${key}`])));
  said.clear();
  allWords(parse, ['european-nato']);
  expect(said.size).toBeGreaterThan(400);
  expect(
    old.filter((message) => said.has(message)).map((message) => JSON.stringify(message)),
  ).toEqual([]);
  expect(everyMessage().filter((message) => old.includes(message))).toEqual([]);
});
