// docs/dependencies.md says what ships and under which licence: against the lock file, package.json and
// what the build found in its bundles. `npm test` builds first.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly dev?: boolean;
}

const lock = (
  JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  }
).packages;
const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

/** Cells of the page's two tables, without the backticks round names. */
const [shipped = [], tools = []] = readFileSync('docs/dependencies.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) =>
    [...part.matchAll(/^\| `([^`]+)`\s*\|(.+)\|$/gm)].map(([, name = '', rest = '']) => [
      name,
      ...rest.split('|').map((cell) => cell.trim()),
    ]),
  );

test('what ships is what the bundles hold', () => {
  const notices = readFileSync('dist/licences.txt', 'utf8');
  const found = [...notices.matchAll(/^## (\S+) (\S+) \((.+)\)$/gm)].map((line) =>
    line.slice(1, 4),
  );
  const modules = shipped.map((row) => row.slice(0, 3)).filter(([name]) => name !== 'd3');
  expect(modules.sort()).toEqual(found.sort());
  expect(found.length).toBeGreaterThan(3);
});

test.each(shipped)('%s ships as the lock file has it, and is audited', (name, version, licence) => {
  const locked = lock[`node_modules/${name}`];
  expect([version, licence]).toEqual([locked?.version, locked?.license]);
  expect(locked?.dev).toBeUndefined();
});

test('every dependency that ships is named', () => {
  const names = shipped.map(([name]) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test('every tool is named in docs/dependencies.md with its licence', () => {
  const locked = Object.keys(devDependencies).map((name) => [
    name,
    lock[`node_modules/${name}`]?.license,
  ]);
  expect(tools.map((row) => row.slice(0, 2)).sort()).toEqual(locked.sort());
});

test('every licence is one that may be used', () => {
  const licences = [...shipped.map((row) => row[2]), ...tools.map((row) => row[1])];
  const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'MPL-2.0'];
  // DejaVu's package has no name for its licence, which is Bitstream Vera's: free to use and pass on.
  const isFree = (licence = '') =>
    licence.split(' AND ').every((name) => free.includes(name)) ||
    licence === lock['node_modules/dejavu-fonts-ttf']?.license;
  expect(licences.filter((licence) => !isFree(licence))).toEqual([]);
});
