// A message and its parameters -> parts. What ships of MessageFormat 2: no parser and no Intl. That it
// chooses and writes as the reference implementation does is tested (tests/unit/wording/fillMessage.test.ts).
import type { Compiled, Markup, Part, Pattern, Placeholder, Select } from './message';
import type { WordFunction } from './wordFunctions';

/** Values of a message's parameters, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** The functions of a language, by name. */
export type WordFunctions = Readonly<Record<string, WordFunction>>;

/** Fills a message. Throws for a parameter or a function that it does not have: both are checked before. */
export function fillMessage(
  message: Compiled,
  values: Values,
  functions: WordFunctions,
): readonly Part[] {
  const pattern = isSelect(message) ? choose(message, values, functions) : message;
  return typeof pattern === 'string'
    ? [{ kind: 'text', text: pattern }]
    : nest(pattern, values, functions);
}

/** Parts as plain text, without markup. */
export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : plainText(part.parts))).join('');
}

/** True for a message with variants. */
export function isSelect(message: Compiled): message is Select {
  return typeof message === 'object' && 'on' in message;
}

/** The variant whose keys are the most exact, the first selector before the second. */
function choose({ on, variants }: Select, values: Values, functions: WordFunctions): Pattern {
  const met = on.map((selector) => {
    const { keys } = functionOf(selector, functions);
    return [...keys(valueOf(selector.v, values) as never), '*'];
  });
  const fitting = variants
    .map(([keys, pattern]) => ({
      ranks: keys.map((key, i) => met[i]?.indexOf(key) ?? -1),
      pattern,
    }))
    .filter(({ ranks }) => ranks.every((rank) => rank >= 0))
    .sort((a, b) => compareRanks(a.ranks, b.ranks));
  return fitting[0]?.pattern ?? '';
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((rank, index) => rank !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/** Text and placeholders, with what is between two marks inside one part. */
function nest(
  pattern: Exclude<Pattern, string>,
  values: Values,
  functions: WordFunctions,
): readonly Part[] {
  const open: { markup: Markup | null; parts: Part[] }[] = [{ markup: null, parts: [] }];
  const add = (...parts: readonly Part[]) => open.at(-1)?.parts.push(...parts);
  for (const piece of pattern) {
    if (typeof piece === 'string') add({ kind: 'text', text: piece });
    else if ('v' in piece) {
      const { write } = functionOf(piece, functions);
      add(...write(valueOf(piece.v, values) as never, piece.o ?? {}));
    } else if (piece.is === 'open') open.push({ markup: piece, parts: [] });
    else {
      const { markup, parts } = (piece.is === 'close' ? open.pop() : null) ?? {
        markup: piece,
        parts: [],
      };
      const { name, o: options = {} } = markup ?? piece;
      add({ kind: 'markup', name, options, parts });
    }
  }
  return open[0]?.parts ?? [];
}

function functionOf({ f = 'string' }: Placeholder, functions: WordFunctions): WordFunction {
  const found = functions[f];
  if (!found) throw new Error(`No function :${f}.`);
  return found;
}

function valueOf(name: string, values: Values): unknown {
  if (!(name in values)) throw new Error(`No value for $${name}.`);
  return values[name];
}
