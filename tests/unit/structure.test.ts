// The house as the README draws it, read from the imports of every file under src/: no circles, nothing that
// runs up, no folder that nobody can see over.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** In the order in which data flows: each uses only those before it. */
const FOLDERS = [
  'dataset',
  'figures',
  'wording',
  'charts',
  'scroll',
  'embed',
  'story',
  'desk',
  'pages',
];
/** About twenty. */
const MOST_FILES = 22;
const MOST_LINES = 200;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.gen.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

const IMPORTS = new Map(FILES.map((file) => [file, importsOf(file)]));

/** The files of ours that a file imports, types and parts on demand too. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, body]) => body).join('\n')
    : text;
  return ts.preProcessFile(script, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const path = join(dirname(file), fileName).replaceAll('\\', '/');
    return [path, `${path}.ts`].find((one) => existsSync(one) && statSync(one).isFile()) ?? [];
  });
}

const except = (all: readonly string[], some: readonly string[]) =>
  all.filter((one) => !some.includes(one));
const folderOf = (file: string) => file.split('/')[1] ?? '';

test('every import of ours is a file', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect([...IMPORTS.values()].flat().length).toBeGreaterThan(FILES.length);
});

test('the folders are those of the README, which has them in this order', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...FOLDERS, 'styles'].sort());
  const tree =
    readFileSync('README.md', 'utf8').match(/^ {4}src\/\n[^]*?^(?= {4}scripts\/)/m)?.[0] ?? '';
  const drawn = [...tree.matchAll(/^ {6}(\w+)\/ /gm)].map(([, name]) => name);
  expect(drawn).toEqual([...FOLDERS, 'styles']);
});

test('no file of code has more lines than can be seen over', () => {
  const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  expect(FILES.filter((file) => linesOf(file) > MOST_LINES)).toEqual([]);
});

test('no import runs up', () => {
  const up = [...IMPORTS].flatMap(([file, imports]) =>
    imports
      .filter((other) => FOLDERS.indexOf(folderOf(other)) > FOLDERS.indexOf(folderOf(file)))
      .map((other) => `${file} imports ${other}`),
  );
  expect(up).toEqual([]);
});

test('no files go round in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const other of IMPORTS.get(file) ?? []) follow(other, [...path, file]);
    done.add(file);
  };
  for (const file of FILES) follow(file, []);
  expect(circles).toEqual([]);
});

test(`no folder has more than ${MOST_FILES} files side by side`, () => {
  const folders = new Map<string, number>();
  for (const file of FILES) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
  expect([...folders].filter(([, files]) => files > MOST_FILES)).toEqual([]);
});

test('docs/architecture.md has every attribute that scripts and styles share', () => {
  const described = readFileSync('docs/architecture.md', 'utf8');
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte|css)$/.test(name))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  const written = sources.flatMap((text) => [
    // As a selector, in markup, or by its name in a script.
    ...[...text.matchAll(/(?<=[[\s'"`])data-[a-z][a-z0-9-]*(?=[\]=$~|*^ '"`}])/g)].map(
      ([name]) => name,
    ),
    ...[
      ...text.matchAll(
        /(?<![\w.])(?:\w+\.)?(?:documentElement|target|root|link|button)\??\.dataset\??\.([a-z]+\d?)/g,
      ),
    ].map(([, name]) => `data-${name}`),
  ]);
  const others = ['data-table', 'data-short', 'data-long']; // A class, and two ids.
  const missing = new Set(
    except(written, others).filter((name) => !described.includes(`\`${name}\``)),
  );
  expect([...missing]).toEqual([]);
});
