import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPart } from '../../../src/story/takeover/loadPart';
import { PATIENCE_MS } from '../../../src/story/logKept';

let said: unknown[];

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  vi.spyOn(console, 'info').mockImplementation((line: unknown) => said.push(line));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const LATE = 'Keeping the built steps; it has not come in time.';
const BROKEN = 'Keeping the built steps; Error: no such file.';

/** A part on its way, and how it ends. */
function onItsWay() {
  let come: (code: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const part = new Promise<string>((resolve, reject) => {
    come = resolve;
    fail = reject;
  });
  return { part, come: () => come('code'), fail: () => fail(new Error('no such file')) };
}

describe('a part', () => {
  test.each([
    ['comes in time', { waits: 0, ends: 'come' }, 'code', []],
    ['comes late', { waits: PATIENCE_MS, ends: 'come' }, 'code', [LATE]],
    ['fails', { waits: 0, ends: 'fail' }, null, [BROKEN]],
    ['fails late', { waits: PATIENCE_MS, ends: 'fail' }, null, [LATE]],
  ] as const)('%s', async (_, { waits, ends }, value, lines) => {
    const way = onItsWay();
    const loaded = loadPart('steps', way.part);
    vi.advanceTimersByTime(waits);
    way[ends]();
    expect(await loaded).toBe(value);
    vi.advanceTimersByTime(2 * PATIENCE_MS);
    expect(said).toEqual(lines);
  });

  test.each([0, PATIENCE_MS])(
    'of which nothing needs to be said fails after %i ms',
    async (waits) => {
      const way = onItsWay();
      const loaded = loadPart(null, way.part);
      vi.advanceTimersByTime(waits);
      way.fail();
      expect(await loaded).toBeNull();
      expect(said).toEqual([]);
    },
  );
});
