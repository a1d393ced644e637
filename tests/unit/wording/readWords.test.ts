// The file of words is checked with line and column, and every message of it is used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWords, type Contract } from '../../../src/wording/reading/readWords';
import keys from '../../../src/wording/wordKeys.json';

const CONTRACT: Contract = { 'a.b': { n: 'number' }, 'a.c': {} };
const NAMES = { quote: ['rutteTwo'] };

function issuesOf(text: string) {
  return readWords(text, CONTRACT, NAMES).issues.map(
    ({ line, column, what, mend }) => `${line}:${column} ${what} | ${mend}`,
  );
}

test('a right file has no issues', () => {
  expect(issuesOf('a:\n  b: >-\n    {$n :count} dead\n  c: None\n')).toEqual([]);
});

test.each([
  [
    'a function',
    'a:\n  b: >-\n    {$n :cuont} dead\n  c: None\n',
    '3:5 no function :cuont | did you mean :count?',
  ],
  [
    'a parameter',
    'a:\n  b: >-\n    {$n :count} of\n    {$m :count}\n  c: None\n',
    '4:5 no parameter $m here | it has $n',
  ],
  [
    'an option',
    'a:\n  b: >-\n    {$n :count style=$how}\n  c: None\n',
    '3:5 style=$how, a parameter | write the value itself',
  ],
  [
    'markup',
    'a:\n  b: >-\n    x {#strnog}{$n :count}{/strnog}\n  c: None\n',
    '3:7 no markup #strnog',
  ],
  [
    'a quotation',
    'a:\n  b: >-\n    {$n :count} {#quote id=rutteTow /}\n  c: None\n',
    'use rutteTwo',
  ],
  [
    'a last case',
    'a:\n  b: |-\n    .input {$n :count}\n    .match $n\n    one {{one}}\n  c: None\n',
    'a .match without a last case',
  ],
  ['a brace', 'a:\n  b: >-\n    {$n :count dead\n  c: None\n', 'a broken message'],
  [
    'a key',
    'a:\n  b: >-\n    {$n :count}\n  c: None\n  d: New\n',
    '5:6 no text of the page has the key a.d',
  ],
  ['a missing key', 'a:\n  b: >-\n    {$n :count}\n', '4:1 the message a.c is missing'],
  ['a double mark', 'a:\n  b: "{$n :count}\n  c: None\n', '2:6 a quotation mark is opened'],
  ['a single mark', "a:\n  b: '{$n :count}\n  c: None\n", '2:6 a quotation mark is opened'],
  ['a key twice', 'a:\n  b: None\n  b: None\n', '3:3 this key is there twice'],
  ['YAML', 'a:\n  b: {$n :count} dead: 2\n', 'this is not YAML'],
])('%s: where it is, and how to mend it', (_, text, words) => {
  expect(issuesOf(text).join('\n')).toContain(words);
});

test('a figure that is not said is a note, no error', () => {
  const { issues } = readWords('a:\n  b: Dead\n  c: None\n', CONTRACT, NAMES);
  expect(issues.map(({ severity, what }) => [severity, what])).toEqual([
    ['note', '$n is not said'],
  ]);
});

test('every message is said somewhere', () => {
  const code = ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.gen.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const camel = (name: string) =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const unused = Object.keys(keys).filter((key) => {
    const last = camel(key.split('.').at(-1) ?? '');
    return !new RegExp(`[.{,'\\s]${last}\\b`).test(code);
  });
  expect(unused).toEqual([]);
});
