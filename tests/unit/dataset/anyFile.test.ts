// Whole files in every form that people write: no number comes out as another one, and none gets lost unsaid.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/loadDataset';
import { writeFatalitiesCsv } from '../../../src/dataset/writeFatalitiesCsv';
import { bytesOf, countsOf, issuesOf, REFERENCE } from './files';

const reference = { ...REFERENCE, published: null };
const others = reference.countries.filter(({ iso3 }) => iso3 !== 'USA');

/** A table: how many of which countries died. */
const counts = fc
  .tuple(
    fc.integer({ min: 1, max: 9000 }),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...others), fc.integer({ min: 60, max: 400 })), {
      selector: ([{ iso3 }]) => iso3,
      maxLength: 12,
    }),
  )
  .map(([americans, rest]) => [
    [reference.countries.find(({ iso3 }) => iso3 === 'USA') ?? others[0], americans] as const,
    ...rest,
  ]);

const grouped = (mark: string) => (deaths: number) =>
  String(deaths).replace(/\B(?=(?:\d{3})+$)/g, mark);

/** How a number may be written without being another one. */
const NUMBERS: readonly ((deaths: number) => string)[] = [
  String,
  grouped(' '),
  grouped('\u2009'),
  grouped('’'),
  (deaths) => `${deaths}.0`,
  (deaths) => ` ${deaths} `,
];

/** What may stand round the table. */
const FORMS = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  above: fc.constantFrom('', 'Deaths by country'),
  columns: fc.constantFrom('both', 'code', 'name'),
  quoted: fc.boolean(),
  mark: fc.boolean(),
  number: fc.constantFrom(...NUMBERS),
});

test('a file in any form says the numbers that are in it', () => {
  fc.assert(
    fc.property(counts, FORMS, (rows, { separator, end, above, columns, quoted, mark, number }) => {
      const cell = (text: string) => (quoted || text.includes(separator) ? `"${text}"` : text);
      const row = (name: string, code: string, deaths: string) =>
        [...(columns === 'code' ? [] : [name]), ...(columns === 'name' ? [] : [code]), deaths]
          .map(cell)
          .join(separator);
      const lines = [
        ...(above === '' ? [] : [above]),
        row('country', 'iso3', 'deaths'),
        ...rows.map(([country, deaths]) =>
          row(country?.name ?? '', country?.iso3 ?? '', number(deaths)),
        ),
      ];
      const result = loadDataset(bytesOf((mark ? '\ufeff' : '') + lines.join(end)), reference);
      const sorted = (pairs: readonly (readonly [string, number])[]) =>
        Object.fromEntries([...pairs].sort());
      expect(result.ok ? sorted(countsOf(result.value)) : issuesOf(result)).toEqual(
        sorted(rows.map(([country, deaths]) => [country?.iso3 ?? '', deaths] as const)),
      );
      if (!result.ok) return;
      const again = loadDataset(bytesOf(writeFatalitiesCsv(result.value)), reference);
      expect(again.ok && again.value).toEqual(result.value);
      expect(issuesOf(again).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
  );
});

test('with one cell changed to anything, every other number stays as it is or the file is refused', () => {
  fc.assert(
    fc.property(counts, fc.nat(12), fc.string({ unit: 'grapheme' }), (rows, at, text) => {
      const lines = rows.map(([country, deaths], index) => {
        const isChanged = index === at % rows.length;
        const cell = isChanged ? `"${text.replaceAll('"', '""')}"` : String(deaths);
        return `${country?.name},${country?.iso3},${cell}`;
      });
      const result = loadDataset(bytesOf(['country,iso3,deaths', ...lines].join('\n')), reference);
      if (!result.ok) return;
      const changed = rows[at % rows.length]?.[0]?.iso3;
      const kept = countsOf(result.value).filter(([iso3]) => iso3 !== changed);
      const given = rows.map(([country, deaths]) => [country?.iso3, deaths] as const);
      expect(
        kept.every(([iso3, deaths]) => given.some(([code, n]) => code === iso3 && n === deaths)),
      ).toBe(true);
      expect(kept).toHaveLength(rows.length - 1);
      const own = countsOf(result.value).find(([iso3]) => iso3 === changed)?.[1];
      expect(String(own)).toBe(
        text
          .replace(/[.,]0{1,2}$/, '')
          .replace(/\D/g, '')
          .replace(/^0+(?=\d)/, ''),
      );
    }),
  );
});
