import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../support/findBrowser';

/** A folder with an executable's name in it. */
function folderWith(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  writeFileSync(join(folder, name), '');
  return folder;
}

test('CHROMIUM_PATH comes first', async () => {
  const own = join(folderWith('mine'), 'mine');
  const env = { CHROMIUM_PATH: own, PATH: folderWith('chromium') };
  expect((await findBrowser(env)).executablePath).toBe(own);
});

test('a CHROMIUM_PATH without a file is said, not passed over', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: join(tmpdir(), 'none'), PATH: '' })).rejects.toThrow(
    /CHROMIUM_PATH is .*none, but there is no file/,
  );
});

test.each(['chromium', 'google-chrome', 'microsoft-edge'])(
  '%s on the path is found where no package has one',
  async (name) => {
    const folder = folderWith(name);
    const path = [folderWith('other'), folder].join(delimiter);
    expect((await findBrowser({ PATH: path }, 'darwin')).executablePath).toBe(join(folder, name));
  },
);

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'on Linux the packaged one is taken, whatever is on the path',
  // It may have to be unpacked first.
  { timeout: 60_000 },
  async () => {
    const { executablePath } = await findBrowser({ PATH: folderWith('chromium') });
    expect(executablePath).toContain(join('node_modules', '.cache', 'chromium'));
  },
);
