// A file `_headers` read as the hosts that take it do: for serving the built site, and for comparing.
import type { HeaderRule, Headers } from '../../scripts/hosting/siteHeaders';

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
