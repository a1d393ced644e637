// A message in MessageFormat 2 -> what ships of it, and what it asks for; or what is wrong with it, where.
// Parses with the reference implementation; no reader's page has this module.
import { MessageSyntaxError, validate, type Model } from 'messageformat';
import { cstKey, messageFromCST, parseCST } from 'messageformat/cst';
import type { Compiled, Markup, Options, Pattern, Placeholder } from '../message';
import { FUNCTIONS, type Kind } from './vocabulary';
import {
  checkCall,
  checkKey,
  checkMarkup,
  checkNesting,
  type MessageIssue,
  type Names,
} from './checkUse';

/** A message that was read. */
export interface CompiledMessage {
  readonly compiled: Compiled;
  /** Its parameters by name, in the order in which it first uses them, each with its place. */
  readonly parameters: ReadonlyMap<string, { readonly kind: Kind; readonly at: number }>;
  readonly issues: readonly MessageIssue[];
}

/** Compiles one message. Of a message with issues `compiled` is not to be used. */
export function compileMessage(source: string, names: Names): CompiledMessage {
  try {
    return new Compiler(names).compile(source);
  } catch (error) {
    if (!(error instanceof MessageSyntaxError)) throw error;
    return { compiled: '', parameters: new Map(), issues: [syntaxIssue(error)] };
  }
}

class Compiler {
  readonly #issues: MessageIssue[] = [];
  readonly #parameters = new Map<string, { kind: Kind; at: number }>();
  /** Declared names, each as the placeholder that it stands for. */
  readonly #declared = new Map<string, Placeholder>();

  constructor(readonly names: Names) {}

  compile(source: string): CompiledMessage {
    const model = messageFromCST(parseCST(source));
    validate(model);
    for (const { name, value } of model.declarations) {
      this.#declared.set(name, this.#placeholder(value));
    }
    const compiled =
      model.type === 'select' ? this.#select(model) : this.#pattern(model.pattern, source);
    return { compiled, parameters: this.#parameters, issues: this.#issues };
  }

  #select(model: Model.SelectMessage): Compiled {
    const on = model.selectors.map(({ name }) => this.#declared.get(name) ?? { v: name });
    const variants = model.variants.map(({ keys, value }) => {
      const written = keys.map((key, index) => {
        if (key.type === '*') return '*';
        this.#issues.push(...checkKey(key.value, on[index]?.f ?? 'string', startOf(key)));
        return key.value;
      });
      return [written, this.#pattern(value)] as const;
    });
    return { on, variants };
  }

  #pattern(pattern: Model.Pattern, trimmed?: string): Pattern {
    const pieces = pattern.map((piece) => {
      // Line breaks of the file are spaces: a message may be wrapped anywhere.
      if (typeof piece === 'string') return piece.replace(/[ \t]*\n\s*/g, ' ');
      return piece.type === 'markup' ? this.#markup(piece) : this.#placeholder(piece);
    });
    this.#issues.push(...checkNesting(pieces, trimmed ?? ''));
    const joined = joinTexts(pieces);
    const [only] = joined;
    return joined.length === 1 && typeof only === 'string' ? only : joined;
  }

  #placeholder(expression: Model.Expression): Placeholder {
    const at = startOf(expression);
    const call = expression.functionRef;
    const options = this.#options(call?.options, at);
    if (expression.arg?.type !== 'variable') {
      this.#wrong(at, 'a placeholder without a parameter', 'write the text itself');
      return { v: '' };
    }
    const { name } = expression.arg;
    const declared = this.#declared.get(name);
    const f = call?.name ?? declared?.f;
    const o = { ...declared?.o, ...options };
    if (call) this.#issues.push(...checkCall(call.name, options, at));
    this.#asksFor(declared?.v ?? name, (f !== undefined && FUNCTIONS[f]?.kind) || 'string', at);
    return {
      v: declared?.v ?? name,
      ...(f === undefined ? {} : { f }),
      ...(Object.keys(o).length === 0 ? {} : { o }),
    };
  }

  #markup(markup: Model.Markup): Markup {
    const at = startOf(markup);
    const options = this.#options(markup.options, at);
    const is = markup.kind === 'standalone' ? 'alone' : markup.kind;
    this.#issues.push(...checkMarkup({ is, name: markup.name, o: options }, this.names, at));
    return { is, name: markup.name, ...(Object.keys(options).length === 0 ? {} : { o: options }) };
  }

  #options(options: Model.Options = {}, at: number): Options {
    return Object.fromEntries(
      Object.entries(options).flatMap(([name, value]) => {
        if (value.type === 'literal') return [[name, value.value]];
        this.#wrong(at, `${name}=$${value.name}, a parameter`, 'write the value itself');
        return [];
      }),
    );
  }

  #asksFor(name: string, kind: Kind, at: number): void {
    const known = this.#parameters.get(name);
    if (!known) this.#parameters.set(name, { kind, at });
    else if (known.kind !== kind) {
      this.#wrong(
        at,
        `$${name} is used as ${kind} here and as ${known.kind} before`,
        'use a function of one kind for it',
      );
    }
  }

  #wrong(at: number, what: string, mend: string): void {
    this.#issues.push({ at, what, mend });
  }
}

/** Neighbouring texts as one, and no empty ones. */
function joinTexts(pieces: readonly (string | Placeholder | Markup)[]) {
  const joined: (string | Placeholder | Markup)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined.length === 0 ? [''] : joined;
}

function startOf(node: { [cstKey]?: unknown }): number {
  const source = node[cstKey] as { start?: number } | undefined;
  return source?.start ?? 0;
}

/** What the parser says, in words, and how to mend it. */
const SYNTAX: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  'missing-fallback': [
    'a .match without a last case',
    'add a variant with * for every selector, as in: * {{…}}',
  ],
  'missing-selector-annotation': [
    'a .match on a parameter without a function',
    'declare it first, as in: .input {$allies :count}',
  ],
  'key-mismatch': [
    'a variant with more or fewer keys than .match has selectors',
    'give it one key for each',
  ],
  'duplicate-variant': ['two variants with the same keys', 'remove one of them'],
  'duplicate-declaration': ['a parameter declared twice', 'remove one declaration'],
  'extra-content': [
    'text outside the double braces',
    'a message that begins with a full stop has every text in {{ }}',
  ],
  'bad-escape': ['a backslash that means nothing', 'write \\\\ for a backslash, \\{ for a brace'],
};

function syntaxIssue(error: MessageSyntaxError): MessageIssue {
  const [what, mend] = SYNTAX[error.type] ?? [
    `a broken message (${error.message})`,
    'close every brace: {$allies :count}, {#strong}…{/strong}, {{…}} after the keys of a variant',
  ];
  return { at: Math.max(0, error.start), what, mend };
}
