// Rules for headers as a file that nginx includes in a `server`. Pure; knows no header.
import type { HeaderRule, Headers } from './siteHeaders';

/**
 * The file's text. Each header is a variable that the fitting location sets: an `add_header` in a
 * location would take away those above it, and one with an empty value is not sent.
 */
export function nginxConfig(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].sort();
  const everywhere = rules.find(({ address }) => address === '/*')?.headers ?? {};
  const others = rules.filter(({ address }) => address !== '/*');
  const around = (address: string) => others.filter((rule) => isIn(address, rule));
  // Both addresses of a page are one file to nginx, which takes the one location that fits best: so each has
  // the headers of those around it, too.
  const byPlace = new Map(
    others.map(({ address }) => [
      placeOf(address),
      Object.assign({}, ...around(address).map(({ headers }) => headers)) as Headers,
    ]),
  );
  return [
    '# Written by the build, for this build: the policies name its styles. See docs/deploy.md.',
    'index index.html;',
    'error_page 403 404 =404 /404.html;',
    'charset utf-8;',
    'charset_types text/plain text/csv text/markdown text/css application/javascript application/json image/svg+xml;',
    '',
    '# Compressed by the build, but for data/, whose files may be replaced by hand.',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_types text/csv text/markdown application/json;',
    '',
    ...names.map((name) => `set ${variable(name)} ${quote(everywhere[name] ?? '')};`),
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
    '',
    '# Nothing hidden, and no list of rules.',
    'location ~ /\\.(?!well-known/) { return 404; }',
    'location = /_headers { return 404; }',
    '',
    '# A folder without its last slash. Relative, so that the scheme, port and folder that readers see stay.',
    'location ~ "/(?<site_folder>[a-z0-9-]+)$" {',
    '  if (-d $request_filename) { return 301 $site_folder/$is_args$args; }',
    '}',
    '',
    ...[...byPlace].flatMap(([place, headers]) => [
      `location ${place} {`,
      ...(HAS_TABLES.includes(place) ? [DATA_TYPES] : []),
      ...Object.entries(headers).map(([name, value]) => `  set ${variable(name)} ${quote(value)};`),
      '}',
    ]),
    '',
  ].join('\n');
}

/** Folders with tables among their files. */
const HAS_TABLES = ['/data/', '/pictures/'];

/** nginx knows no CSV. Such a list stands in place of its own, so it has all types of these folders. */
const DATA_TYPES =
  '  types { text/csv csv; application/json json; text/markdown md; image/svg+xml svg; image/png png; }';

/** Whether all that a rule's address stands for is in what another rule is for. */
function isIn(address: string, { address: other }: HeaderRule): boolean {
  return other.endsWith('*') ? address.startsWith(other.slice(0, -1)) : address === other;
}

/** All below a folder, or one file: what is asked for as a folder is its index file to nginx. */
function placeOf(address: string): string {
  if (address.endsWith('*')) return address.slice(0, -1);
  return `= ${address}${address.endsWith('/') ? 'index.html' : ''}`;
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** Throws where nginx would read more than text. */
function quote(value: string): string {
  if (/["\\$\r\n]/.test(value)) throw new Error(`nginx would not read this as it is: ${value}`);
  return `"${value}"`;
}
