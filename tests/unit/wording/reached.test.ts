// Every message of data/words/en.yaml is said somewhere: none is left when the code that said it goes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import keys from '../../../src/wording/wordKeys.json';

const SOURCES = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.gen.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The message's name in the code: 'other-countries' is otherCountries. */
function nameOf(key: string): string {
  const name = key.split('.').at(-1) ?? '';
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether the code reads a property of that name, or has the name as a text, for whatever object. */
function isReached(key: string): boolean {
  return new RegExp(`[.']${nameOf(key)}\\b`).test(SOURCES);
}

test('every message is read by some code', () => {
  expect(Object.keys(keys).length).toBeGreaterThan(400);
  expect(Object.keys(keys).filter((key) => !isReached(key))).toEqual([]);
});

test('a message that no code reads is found', () => {
  expect(isReached('ways.no-such-words')).toBe(false);
});
