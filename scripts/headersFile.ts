// Rules for headers as a file `_headers`, as Netlify, Cloudflare Pages and others read it, and back.
// Pure; knows no header and reads no file.
import type { HeaderRule, Headers } from './siteHeaders';

/** What the strictest of those hosts takes: rules in a file, characters in a line. */
const MOST_RULES = 100;
const MOST_CHARACTERS = 2000;

/** The file's text. Throws a sentence where a host would leave out what is beyond its limits. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > MOST_RULES) {
    throw new Error(`${rules.length} rules for headers: hosts read no more than ${MOST_RULES}.`);
  }
  const lines = rules.flatMap(({ address, headers }) => [
    address,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > MOST_CHARACTERS || /[\r\n]/.test(line));
  if (long !== undefined) throw new Error(`Too long for a line of _headers: ${long.slice(0, 80)}`);
  return `${lines.join('\n')}\n`;
}

/** The rules of such a file. Lines that begin with # are comments. */
export function readHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { address: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined) rules.push({ address: line, headers: {} });
    else if (rule === undefined) throw new Error(`_headers: no address above "${line.trim()}".`);
    else rule.headers[name] = value;
  }
  return rules;
}

/** The headers of all rules that fit an address: a path without its query. */
export function headersFor(rules: readonly HeaderRule[], address: string): Headers {
  const fitting = rules.filter(({ address: rule }) =>
    rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Headers;
}
