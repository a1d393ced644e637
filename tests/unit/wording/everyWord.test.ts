// Every message is said by `npm run words:text`: reached by the data as they are, by one ally or by none.
import { expect, test, vi } from 'vitest';
import { allWords } from '../../../scripts/words/allWords';
import { everyMessage } from '../../../scripts/words/restWords';
import { parse, said } from '../../support/saidMessages';

vi.mock(import('../../../src/wording/fillMessage'), async (original) => {
  const { remembering } = await import('../../support/saidMessages');
  return remembering(await original());
});

test('all messages are among the words of readers', () => {
  const printed = new Set(
    allWords(parse, ['european-nato']).flatMap(({ texts }) => texts.map(({ text }) => text)),
  );
  const missing = everyMessage()
    .filter((message) => !said.has(message) && !printed.has(message as string))
    .map((message) => JSON.stringify(message));
  expect(missing).toEqual([]);
});
