// What ships of MessageFormat 2 chooses and writes as the reference implementation does.
import { MessageFormat } from 'messageformat';
import { describe, expect, test } from 'vitest';
import { fillMessage, plainText } from '../../../src/wording/fillMessage';
import { ENGLISH } from '../../../src/wording/wordFunctions';
import { compileMessage } from '../../../src/wording/reading/compileMessage';

/** Our functions, as the reference implementation asks for them. */
const FUNCTIONS = Object.fromEntries(
  Object.entries(ENGLISH).map(([name, { write, keys }]) => [
    name,
    (_: unknown, options: Record<string, unknown>, input: unknown) => {
      const value = Object.hasOwn(Object(input), 'valueOf') ? Object(input).valueOf() : input;
      const given = Object.fromEntries(
        Object.entries(options).map(([option, each]) => [option, String(each)]),
      );
      return {
        type: 'ours',
        toString: () => plainText(write(value as never, given)),
        valueOf: () => value,
        selectKey: (wanted: Set<string>) =>
          keys(value as never).find((key) => wanted.has(key)) ?? null,
      };
    },
  ]),
) as unknown as NonNullable<ConstructorParameters<typeof MessageFormat>[2]>['functions'];

const CASES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['No placeholder', {}],
  ['{$n :count} dead', { n: 1064 }],
  ['{$n :count style=words} dead', { n: 7 }],
  ['{#strong}{$n :count}{/strong} dead', { n: 2 }],
  ['.input {$n :count} .match $n 0 {{none}} one {{one}} * {{{$n} of them}}', { n: 0 }],
  ['.input {$n :count} .match $n 0 {{none}} one {{one}} * {{{$n} of them}}', { n: 1 }],
  ['.input {$n :count} .match $n 0 {{none}} one {{one}} * {{{$n} of them}}', { n: 12 }],
  ['.input {$n :count} .match $n one {{one}} 1 {{exactly}} * {{more}}', { n: 1 }],
  [
    '.input {$a :string} .input {$b :count} .match $a $b x * {{x}} * 1 {{1}} x 1 {{x1}} * * {{else}}',
    { a: 'x', b: 1 },
  ],
  [
    '.input {$a :string} .input {$b :count} .match $a $b x * {{x}} * 1 {{1}} * * {{else}}',
    { a: 'x', b: 1 },
  ],
  ['.input {$a :string} .match $a |at least| {{at least}} * {{else}}', { a: 'at least' }],
];

describe('a message is filled as by the reference implementation', () => {
  test.each(CASES)('%s with %j', (source, values) => {
    const { compiled, issues } = compileMessage(source, {});
    expect(issues).toEqual([]);
    const reference = new MessageFormat('en', source, {
      ...(FUNCTIONS && { functions: FUNCTIONS }),
      bidiIsolation: 'none',
    });
    expect(plainText(fillMessage(compiled, values, ENGLISH))).toBe(
      reference.format(values, (error) => {
        throw error as Error;
      }),
    );
  });
});

test('markup is a part with what stands inside', () => {
  const { compiled } = compileMessage('a {#number id=top}{$n :count}{/number}{#quote id=q /}', {});
  expect(fillMessage(compiled, { n: 3 }, ENGLISH)).toEqual([
    { kind: 'text', text: 'a ' },
    {
      kind: 'markup',
      name: 'number',
      options: { id: 'top' },
      parts: [{ kind: 'text', text: '3', value: 3 }],
    },
    { kind: 'markup', name: 'quote', options: { id: 'q' }, parts: [] },
  ]);
});

test('a value that was not given is an error, not a gap', () => {
  const { compiled } = compileMessage('{$n :count}', {});
  expect(() => fillMessage(compiled, {}, ENGLISH)).toThrow('$n');
});
