// Rules for headers as a file `_headers`, as Netlify, Cloudflare Pages and others read it. Pure; knows no
// header and writes no file.
import type { HeaderRule } from './siteHeaders';

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
