// Every message is said by `npm run words:text`: reached by the data as they are, by one ally or by none.
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import type * as Fill from '../../../src/wording/fillMessage';
import type { Compiled } from '../../../src/wording/message';

const said = new Set<Compiled>();

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

test('all messages are among the words of readers', async () => {
  const { allWords } = await import('../../../scripts/words/allWords');
  const { everyMessage } = await import('../../../scripts/words/restWords');
  const { document } = new JSDOM('').window;
  const parse = (markup: string) =>
    Object.assign(document.createElement('div'), { innerHTML: markup });
  const printed = new Set(
    allWords(parse, ['european-nato']).flatMap(({ texts }) => texts.map(({ text }) => text)),
  );
  const missing = everyMessage()
    .filter((message) => !said.has(message) && !printed.has(message as string))
    .map((message) => JSON.stringify(message));
  expect(missing).toEqual([]);
});
