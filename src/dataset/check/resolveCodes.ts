// Which country each row means: by its code, another kind of code, or its name. What it understood is said.

import { placeOfColumn } from '../csv/columnNames';
import type { TextTable } from '../csv/readTable';
import type { Reference } from '../dataset';
import { foldName } from '../foldName';
import { issueAt, type Issue } from '../issue';
import type { FatalitiesRow } from './checkFatalities';
import type { ReadRow } from './readRows';

/** A row as it stands in the file: a name, a code of some kind, or both. */
type NamedRow = Omit<FatalitiesRow, 'iso3'> & { readonly iso3: string | null };

/** The rows with the codes of `countries.csv`. A row whose country isn't certain is left without one. */
export function resolveCodes(
  rows: readonly ReadRow<NamedRow>[],
  { header }: TextTable,
  reference: Reference,
): { readonly rows: readonly ReadRow<FatalitiesRow>[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const has = (name: string) => placeOfColumn(header.cells, name) !== -1;
  const canTell = has('iso3') || has('country');
  if (!canTell) {
    const filled = header.cells.filter((cell) => cell.trim() !== '').join(', ');
    issues.push(issueAt('missing-column', header.line, 'iso3', filled));
  }
  const known = new Map(reference.countries.map((country) => [country.iso3, country]));
  let certain = 0;
  const resolved = rows.map(({ value, issue }) => {
    const { iso3: code, ...rest } = value;
    const unresolved = { value: rest, issue };
    if (code === undefined || !canTell) return unresolved;
    if (code !== null && known.has(code)) return { value: { ...rest, iso3: code }, issue };
    const column = code === null && has('country') ? 'country' : 'iso3';
    const text = code ?? value.name ?? '';
    const read = text === '' ? null : reference.codeNamed(text);
    if (read === null || !known.has(read)) {
      // With a code that isn't known, checkFatalities says so.
      if (code !== null) return { value: { ...rest, iso3: code }, issue };
      const isNamed = value.name != null && !has('iso3');
      const asked = has('iso3') ? 'iso3' : 'country';
      issues.push(isNamed ? issue('unknown-country', 'country') : issue('missing-value', asked));
      return unresolved;
    }
    const name = foldName(known.get(read)?.name ?? '');
    // The name as it stands in countries.csv leaves no doubt; any other reading is shown by its row.
    if (foldName(value.name ?? '') === name) certain += 1;
    else issues.push(issue('code-read', column));
    return { value: { ...rest, iso3: read }, issue };
  });
  if (certain > 0) issues.push(issueAt('code-read', null, 'iso3', String(certain)));
  return { rows: resolved, issues };
}
