import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BuiltData } from '../../../src/pages/firstData';
import { refreshDataset } from '../../../src/pages/refreshDataset';
import { fingerprint } from '../../../src/dataset/fingerprint';
import { PATIENCE_MS } from '../../../src/story/logKept';
import { factBytes, factDataset, factTables } from '../../support/facts';

const BUILT = new TextDecoder().decode(factBytes('fatalities'));
const BUILT_DATA: BuiltData = {
  dataset: factDataset,
  tables: factTables,
  site: { title: '', language: 'en', publisher: null, contributors: [], contact: null },
  fingerprint: fingerprint(BUILT),
};
const NEWER = BUILT.replace(/^(Denmark,DNK),\d+/m, '$1,45');
const fetched = vi.fn<typeof fetch>();

const logged = vi.spyOn(console, 'info').mockReturnValue();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  logged.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
});

const answer = (body: string, status = 200) =>
  fetched.mockResolvedValue(new Response(body, { status }));
const ask = () => refreshDataset('data/fatalities.csv', BUILT_DATA);

describe('asking for newer data', () => {
  test('goes past what the browser has kept', async () => {
    answer(BUILT);
    await ask();
    expect(fetched).toHaveBeenCalledWith(
      'data/fatalities.csv',
      expect.objectContaining({ cache: 'no-cache' }),
    );
  });

  test.each([
    ['the file itself', BUILT],
    ['other ends of lines', BUILT.replaceAll('\n', '\r\n')],
    ['names without codes', BUILT.replace(/^([^,]+),\w{3,4},/gm, '$1,')],
    ['rows in another order', [...BUILT.trim().split('\n')].sort(byEnd).join('\n')],
  ])('%s: the same', async (_, body) => {
    answer(body);
    expect(await ask()).toBe(null);
    expect(logged).not.toHaveBeenCalled();
  });

  test('one number changed: newer, with that number', async () => {
    answer(NEWER);
    const newer = await ask();
    const denmark = (dataset = factDataset) =>
      dataset.fatalities.find(({ country }) => country.iso3 === 'DNK')?.deaths;
    expect(denmark(newer ?? undefined)).toBe(45);
    expect(logged).not.toHaveBeenCalled();
  });

  test.each([404, 500])(
    'what a server answers with %i is no data, whatever it is',
    async (status) => {
      answer(NEWER, status);
      expect(await ask()).toBe(null);
      expect(logged.mock.calls).toEqual([
        [`Keeping the built figures; data/fatalities.csv: the server answered ${status}.`],
      ]);
    },
  );

  test('a table with an error is not taken, and the first is named with its line', async () => {
    answer(NEWER.replace('DNK,45', 'DNK,4O'));
    const line = NEWER.split('\n').findIndex((row) => row.includes('DNK')) + 1;
    expect(await ask()).toBe(null);
    expect(logged).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(new RegExp(`first: \\S+ in line ${line}\\.$`)),
    );
  });

  test.each<[string, string]>([
    ['few Americans', BUILT.replace(/^(United States,USA),\d+/m, '$1,1230')],
    ['many Americans', BUILT.replace(/^(United States,USA),\d+/m, '$1,4940')],
    ['no one else', BUILT.split('\n').slice(0, 2).join('\n')],
  ])('a table with so %s that it is far from what is published is kept out', async (_, body) => {
    answer(body);
    expect(await ask()).toBe(null);
    expect(logged).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('a build takes it'));
  });

  test('a network that fails says why', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await ask()).toBe(null);
    expect(logged).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('TypeError: Failed to fetch'),
    );
  });

  test('a server that does not answer is waited for, but not for ever', async () => {
    vi.useFakeTimers();
    fetched.mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        }),
    );
    const asked = ask();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(await asked).toBe(null);
    expect(logged).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('it has not come in time'),
    );
  });
});

/** Turns the order of the rows round, the heading before them all. */
function byEnd(one: string, other: string): number {
  if (one.startsWith('country')) return -1;
  return other.startsWith('country') ? 1 : other.localeCompare(one);
}
