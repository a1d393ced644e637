// The messages as a module of TypeScript: a constant for each first part of the keys, so that a page
// carries only those that it says. Its types are the contract's: an edited text changes no type.
import type { Compiled } from '../../src/wording/message';
import type { Contract } from '../../src/wording/reading/readWords';
import { KIND_TYPES } from '../../src/wording/reading/vocabulary';

/** Messages by their names in the code: `left-out` of the file is `leftOut`. */
interface Branch {
  [name: string]: string | Branch;
}

/** First parts of keys of what the story does not say at once, by the module that has them. */
const LATER = {
  /** What the last steps say, which come when a reader nears them. */
  last: ['left-out', 'verdict', 'followed', 'end', 'method', 'cite'],
  /** What is said when a reader asks. */
  asked: ['alone', 'numbers', 'dialog', 'files'],
};

/** True for a message that the story says at once, by its key. */
export function isAtOnce(key: string): boolean {
  const [first = ''] = key.split('.');
  return !Object.values(LATER).some((later) => later.includes(first));
}

/** The texts of the modules: what the story says at once, and what it says later. */
export function wordsModules(contract: Contract, messages: ReadonlyMap<string, Compiled>) {
  const moduleOf = (has: (first: string) => boolean) =>
    wordsModule(
      Object.fromEntries(Object.entries(contract).filter(([key]) => has(key.split('.')[0] ?? ''))),
      messages,
    );
  const { last, asked } = LATER;
  return {
    atOnce: moduleOf(isAtOnce),
    last: moduleOf((first) => last.includes(first)),
    asked: moduleOf((first) => asked.includes(first)),
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
    '// Made of data/words/en.yaml by scripts/words: edit that.\n',
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
