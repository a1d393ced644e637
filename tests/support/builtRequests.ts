// What the built pages ask a server for, read from the pages and scripts themselves, so that a new file
// is among them by itself.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A file, by its path in dist/, and why it is asked for. */
export interface BuiltRequest {
  readonly file: string;
  /** `page`: the page's script and what it needs at once. `later`: what the script loads by itself. */
  readonly role: 'page' | 'later' | 'font' | 'data';
}

const read = (file: string) => readFileSync(posix.join('dist', file), 'utf8');

/** Every script, font and data file of a page, by the page's path in dist/. */
export function builtRequests(page: string): readonly BuiltRequest[] {
  const html = read(page);
  const at = (from: string, address: string) => posix.join(posix.dirname(from), address);
  const found = new Map<string, BuiltRequest['role']>();
  const add = (file: string, role: BuiltRequest['role']) => {
    if (found.has(file)) return;
    found.set(file, role);
    if (!file.endsWith('.js')) return;
    const script = read(file);
    for (const [, needed = ''] of script.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+)/g)) {
      add(at(file, needed), role);
    }
    for (const [, wanted = ''] of script.matchAll(/\bimport\(\s*["'`](\.\/[^"'`]+)/g)) {
      add(at(file, wanted), 'later');
    }
  };
  for (const [, address = ''] of html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)) {
    add(at(page, address), 'page');
  }
  for (const [, address = ''] of html.matchAll(/ data-live="([^"]+)"/g)) {
    add(at(page, address), 'later');
  }
  for (const [, address = ''] of html.matchAll(/url\((\.[^)]+)\)/g)) add(at(page, address), 'font');
  // The desk asks for nothing: its policy forbids it.
  if (!html.includes("connect-src 'none'")) add('data/fatalities.csv', 'data');
  return [...found].map(([file, role]) => ({ file, role }));
}
