// Whether a message uses only what there is: functions, options, keys, markup, and the names in it.
import type { Markup, Options, Placeholder } from '../message';
import { nearest } from './nearest';
import { FUNCTIONS, MARKUP } from './vocabulary';

/** Something wrong with a message, at a place in its text. */
export interface MessageIssue {
  /** Characters of the message before it. */
  readonly at: number;
  readonly what: string;
  readonly mend: string;
}

/** Names that markup may point to, by the markup: ids of quotations, of numbers, of sources, codes. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** A call of a function with its options. */
export function checkCall(name: string, options: Options, at: number): MessageIssue[] {
  const facts = FUNCTIONS[name];
  if (!facts) return [{ at, what: `no function :${name}`, mend: suggest(name, FUNCTIONS, ':') }];
  return Object.entries(options).flatMap(([option, value]): MessageIssue[] => {
    const allowed = facts.options[option];
    if (!allowed) {
      return [{ at, what: `:${name} has no option ${option}`, mend: oneOf(facts.options) }];
    }
    return !allowed.includes(value)
      ? [{ at, what: `${option}=${value} of :${name}`, mend: `use ${allowed.join(' or ')}` }]
      : [];
  });
}

/** A key of a variant. */
export function checkKey(key: string, name: string, at: number): MessageIssue[] {
  const facts = FUNCTIONS[name];
  return !facts || facts.keys.test(key)
    ? []
    : [
        {
          at,
          what: `the key ${key}, which :${name} never meets`,
          mend: `use a key of the form ${facts.keys.source}, or *`,
        },
      ];
}

/** A mark: that it is known, is used as it can be, and points to something. */
export function checkMarkup(
  { is, name, o = {} }: Markup,
  names: Names,
  at: number,
): MessageIssue[] {
  const facts = MARKUP[name];
  if (!facts) return [{ at, what: `no markup #${name}`, mend: suggest(name, MARKUP, '#') }];
  if (is === 'close') return [];
  if ((is === 'alone') === facts.holdsText) {
    const form = facts.holdsText ? `{#${name}}…{/${name}}` : `{#${name} ${facts.option ?? ''}=… /}`;
    return [{ at, what: `#${name} in another form`, mend: `write ${form}` }];
  }
  const wrong = Object.entries(o).find(
    ([option, value]) => option !== facts.option && !(facts.more?.[option] ?? []).includes(value),
  );
  if (wrong !== undefined) {
    return [{ at, what: `#${name} has no option ${wrong.join('=')}`, mend: 'remove it' }];
  }
  if (facts.option === null) return [];
  const value = o[facts.option];
  if (value === undefined) {
    return [{ at, what: `#${name} without ${facts.option}`, mend: `write ${facts.option}=…` }];
  }
  const known = names[name];
  return known && !known.includes(value)
    ? [
        {
          at,
          what: `#${name} ${facts.option}=${value}, which is not there`,
          mend: `use ${nearest(value, known) ?? known.join(', ')}`,
        },
      ]
    : [];
}

/** That every mark is closed, in order. */
export function checkNesting(
  pieces: readonly (string | Placeholder | Markup)[],
  message: string,
): MessageIssue[] {
  const open: string[] = [];
  const at = Math.max(0, message.indexOf('{#'));
  for (const piece of pieces) {
    if (typeof piece === 'string' || 'v' in piece || piece.is === 'alone') continue;
    if (piece.is === 'open') open.push(piece.name);
    else if (open.pop() !== piece.name) {
      return [{ at, what: `{/${piece.name}} closes nothing`, mend: `open it: {#${piece.name}}` }];
    }
  }
  return open.map((name) => ({ at, what: `{#${name}} is not closed`, mend: `add {/${name}}` }));
}

function suggest(name: string, known: Readonly<Record<string, unknown>>, sign: string): string {
  const found = nearest(name, Object.keys(known));
  return found === null
    ? `there are ${Object.keys(known)
        .map((each) => sign + each)
        .join(', ')}`
    : `did you mean ${sign}${found}?`;
}

function oneOf(options: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(options);
  return names.length === 0 ? 'remove it' : `it has ${names.join(', ')}`;
}
