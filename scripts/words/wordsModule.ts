// The messages as a module of TypeScript: a constant for each first part of the keys, so that a page
// carries only those that it says. Its types are the contract's: an edited text changes no type.
import type { Compiled } from '../../src/wording/message';
import type { Contract } from '../../src/wording/reading/readWords';
import { KIND_TYPES } from '../../src/wording/reading/vocabulary';

/** Messages by their names in the code: `left-out` of the file is `leftOut`. */
interface Branch {
  [name: string]: string | Branch;
}

/** First parts of keys that the story says only when a reader asks: a module of their own, which loads then. */
const LATER = ['alone', 'numbers', 'dialog', 'files'];

/** The text of both modules: what the story says at once, and what it says later. */
export function wordsModules(contract: Contract, messages: ReadonlyMap<string, Compiled>) {
  const part = (isLater: boolean) =>
    Object.fromEntries(
      Object.entries(contract).filter(
        ([key]) => LATER.includes(key.split('.')[0] ?? '') === isLater,
      ),
    );
  return {
    atOnce: wordsModule(part(false), messages),
    later: wordsModule(part(true), messages),
  };
}

function wordsModule(contract: Contract, messages: ReadonlyMap<string, Compiled>): string {
  const types: Branch = {};
  const data: Branch = {};
  for (const [key, parameters] of Object.entries(contract)) {
    const fields = Object.entries(parameters).map(([name, kind]) => `${name}: ${KIND_TYPES[kind]}`);
    put(types, key, `Message<{ ${fields.join('; ')} }>`);
    put(data, key, JSON.stringify(messages.get(key) ?? ''));
  }
  const groups = Object.keys(types).map(
    (name) =>
      `/** \`${name}\` of the file of words. */\nexport const ${name} = ${write(data[name], ',')} as unknown as ${write(types[name], ';')};\n`,
  );
  return [
    '// Made of data/words/en.yaml by scripts/words: edit that.\n/* eslint-disable */\n',
    "import type { ListItem, Message, NamedCountry, YearSpan } from './message';\n",
    'export type { ListItem, NamedCountry, YearSpan };\n',
    ...groups,
  ].join('\n');
}

function put(branch: Branch, key: string, value: string): void {
  const [first = '', ...rest] = key.split('.');
  const name = first.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (rest.length === 0) branch[name] = value;
  else put((branch[name] ??= {}) as Branch, rest.join('.'), value);
}

function write(branch: string | Branch | undefined, end: string): string {
  if (branch === undefined || typeof branch === 'string') return branch ?? '';
  const lines = Object.entries(branch).map(
    ([name, value]) => `${JSON.stringify(name)}: ${write(value, end)}${end}`,
  );
  return `{\n${lines.join('\n')}\n}`;
}
