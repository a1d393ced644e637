// The text of a file of words -> its messages by key, and what is wrong with it, each with line and column.
import { isMap, isScalar, LineCounter, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Compiled } from '../message';
import type { Names } from './checkUse';
import { compileMessage } from './compileMessage';
import { explainYaml } from './explainYaml';
import { nearest } from './nearest';
import type { Kind } from './vocabulary';

/** The parameters of every message, by its key: what the code gives it (src/wording/wordKeys.json). */
export type Contract = Readonly<Record<string, Readonly<Record<string, Kind>>>>;

/** One finding about the file. Notes do not keep it from being published. */
export interface WordIssue {
  readonly severity: 'error' | 'note';
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Of the message; null: about the file. */
  readonly key: string | null;
  readonly what: string;
  readonly mend: string;
}

/** A file that was read. */
export interface ReadWords {
  readonly messages: ReadonlyMap<string, Compiled>;
  readonly asksFor: Contract;
  readonly issues: readonly WordIssue[];
}

/** Reads a file of words. `contract`: what the code expects; null: whatever the file has. */
export function readWords(text: string, contract: Contract | null, names: Names): ReadWords {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const issues: WordIssue[] = [];
  const tell = (offset: number, issue: Omit<WordIssue, 'line' | 'column'>) => {
    const { line, col } = lines.linePos(offset);
    issues.push({ line: Math.max(1, line), column: Math.max(1, col), ...issue });
  };
  for (const { pos, code, message } of document.errors) {
    const { at, what, mend } = explainYaml(text, pos[0], code, message);
    tell(at, { severity: 'error', key: null, what, mend });
  }
  const messages = new Map<string, Compiled>();
  const ends = new Map<string, number>();
  const asksFor: Record<string, Record<string, Kind>> = {};
  if (document.errors.length === 0) {
    for (const { key, node } of leaves(document.contents, '')) {
      const { source, offsetOf } = sourceOf(text, node);
      const read = compileMessage(source, names);
      for (const { at, what, mend } of read.issues) {
        tell(offsetOf(at), { severity: 'error', key, what, mend });
      }
      const expected = contract?.[key];
      if (contract && !expected) {
        const meant = nearest(key, Object.keys(contract));
        tell(node.range?.[0] ?? 0, {
          severity: 'error',
          key,
          what: `no text of the page has the key ${key}`,
          mend: meant === null ? 'remove it' : `did you mean ${meant}?`,
        });
      }
      for (const [name, { kind, at }] of expected ? read.parameters : []) {
        const known = expected?.[name];
        if (known === kind) continue;
        const given = Object.keys(expected ?? {});
        tell(offsetOf(at), {
          severity: 'error',
          key,
          what:
            known === undefined
              ? `no parameter $${name} here`
              : `$${name} is a ${known}, not a ${kind}`,
          mend:
            known === undefined
              ? given.length === 0
                ? 'this message has none'
                : `it has ${given.map((each) => `$${each}`).join(', ')}`
              : 'use a function for that kind',
        });
      }
      for (const name of Object.keys(expected ?? {})) {
        if (read.issues.length > 0 || read.parameters.has(name)) continue;
        tell(node.range?.[0] ?? 0, {
          severity: 'note',
          key,
          what: `$${name} is not said`,
          mend: 'no need, if the sentence is whole without it',
        });
      }
      messages.set(key, read.compiled);
      ends.set(key, node.range?.[1] ?? 0);
      asksFor[key] = Object.fromEntries(
        [...read.parameters].map(([name, { kind }]) => [name, kind]),
      );
    }
    // A message that is missing is told where the one before it ends.
    let end = 0;
    for (const key of Object.keys(contract ?? {})) {
      end = ends.get(key) ?? end;
      if (messages.has(key)) continue;
      tell(end, {
        severity: 'error',
        key,
        what: `the message ${key} is missing`,
        mend: 'put it back: the page has a place for it',
      });
    }
  }
  return { messages, asksFor, issues };
}

/** Every text of the file with its key. */
function leaves(node: unknown, path: string): { key: string; node: Scalar }[] {
  if (isScalar(node)) return [{ key: path, node }];
  if (!isMap(node)) return [];
  return (node as YAMLMap).items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    return leaves(value, path === '' ? name : `${path}.${name}`);
  });
}

/** A message as it stands in the file, so that a place in it is a place in the file. */
function sourceOf(
  text: string,
  { range, type, value }: Scalar,
): { source: string; offsetOf: (at: number) => number } {
  const [start, end] = range ?? [0, 0];
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') {
    const shift = type === 'PLAIN' ? 0 : 1;
    return { source: String(value ?? ''), offsetOf: (at) => start + shift + at };
  }
  const head = text.indexOf('\n', start) + 1;
  const raw = text.slice(head, end).trimEnd();
  const before = raw.length - raw.trimStart().length;
  return { source: raw.trimStart(), offsetOf: (at) => head + before + at };
}
