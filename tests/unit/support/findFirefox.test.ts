import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findFirefox } from '../../support/findFirefox';

function folderWith(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), 0o755);
  return folder;
}

for (const name of ['firefox', 'firefox-esr']) {
  test(`${name} is found in any folder of the path`, () => {
    const folder = folderWith(name);
    const path = [join(folder, 'none'), folder].join(delimiter);
    expect(findFirefox({ PATH: path })).toBe(join(folder, name));
  });
}

test('FIREFOX_PATH goes before the path, and a wrong one is said', () => {
  const own = join(folderWith('mine'), 'mine');
  expect(findFirefox({ FIREFOX_PATH: own, PATH: folderWith('firefox') })).toBe(own);
  const gone = { FIREFOX_PATH: '/no/such/firefox', PATH: folderWith('firefox') };
  expect(() => findFirefox(gone)).toThrow('FIREFOX_PATH is /no/such/firefox');
});
