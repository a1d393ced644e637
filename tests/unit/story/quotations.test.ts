import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUOTATIONS } from '../../../src/story/quotations';

/** The statements as gathered, with straight marks and single spaces. */
const statements = plain(readFileSync('tests/fixtures/facts/statements.md', 'utf8'));

function plain(text: string): string {
  return text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll('–', '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ - /g, ' ');
}

test.each(Object.entries(QUOTATIONS))(
  '%s stands in the statements word for word',
  (_, quotation) => {
    expect(statements).toContain(plain(quotation.words).replace(/\.$/, ''));
  },
);

test.each(Object.entries(QUOTATIONS))('%s has a speaker, a day and a source', (_, quotation) => {
  expect(quotation.speaker).not.toBe('');
  expect(quotation.day).toMatch(/^2026-01-\d\d$/);
  expect(quotation.url).toMatch(/^https:\/\//);
});
