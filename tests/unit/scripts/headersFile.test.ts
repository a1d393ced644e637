import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writeHeadersFile } from '../../../scripts/hosting/headersFile';
import { nginxConfig } from '../../../scripts/hosting/nginxConfig';
import { headersFor, readHeadersFile } from '../../support/headersFile';

const RULES = [
  { address: '/*', headers: { 'X-Everywhere': 'yes' } },
  { address: '/assets/*', headers: { 'Cache-Control': 'public, max-age=1' } },
  { address: '/', headers: { 'X-Page': "a 'quoted'; value: with a colon" } },
];

describe('the file _headers', () => {
  it('has an address a rule, and its headers indented under it', () => {
    expect(writeHeadersFile(RULES)).toBe(`/*
  X-Everywhere: yes
/assets/*
  Cache-Control: public, max-age=1
/
  X-Page: a 'quoted'; value: with a colon
`);
  });

  it('reads back as it was written', () => {
    const rule = fc.record({
      address: fc.stringMatching(/^\/[a-z/.]{0,20}\*?$/),
      headers: fc.dictionary(
        fc.stringMatching(/^[A-Za-z-]{1,20}$/),
        fc.stringMatching(/^[!-~]([ -~]{0,60}[!-~])?$/),
      ),
    });
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 100 }), (rules) => {
        expect(readHeadersFile(writeHeadersFile(rules))).toEqual(rules);
      }),
    );
  });

  it('may hold comments and empty lines', () => {
    expect(readHeadersFile('# who\n\n/a\n  B: c\n')).toEqual([
      { address: '/a', headers: { B: 'c' } },
    ]);
  });

  it.each([
    ['more rules than hosts read', Array.from({ length: 101 }, () => RULES[0]), /101 rules/],
    ['a line longer than hosts read', [{ address: '/', headers: { A: 'x'.repeat(2000) } }], /long/],
    ['a value with a line break', [{ address: '/', headers: { A: 'x\nB: y' } }], /line/],
  ])('is not written with %s', (_, rules, message) => {
    expect(() => writeHeadersFile(rules as typeof RULES)).toThrow(message);
  });

  it('is not read where a header has no address', () => {
    expect(() => readHeadersFile('  A: b\n')).toThrow(/no address above/);
  });
});

test.each([
  ['/', ['X-Everywhere', 'X-Page']],
  ['/assets/a.js', ['X-Everywhere', 'Cache-Control']],
  ['/assets', ['X-Everywhere']],
  ['/else', ['X-Everywhere']],
])('%s gets the headers of each rule that fits', (address, names) => {
  expect(Object.keys(headersFor(RULES, address))).toEqual(names);
});

describe('the file for nginx', () => {
  it('has a location a place, and one for both addresses of a page', () => {
    const both = [...RULES, { address: '/index.html', headers: RULES[2]?.headers ?? {} }];
    const config = nginxConfig(both as typeof RULES);
    expect(config).toContain('set $site_x_everywhere "yes";');
    expect(config).toContain('add_header X-Page $site_x_page always;');
    expect(config.match(/^location = \/index\.html \{$/gm)).toHaveLength(1);
    expect(config.match(/^location \/assets\/ \{$/gm)).toHaveLength(1);
  });

  it.each(['say "hello"', 'a $variable', 'a \\ backslash', 'two\nlines'])(
    'is not written with the value %j, which nginx would not read as text',
    (value) => {
      expect(() => nginxConfig([{ address: '/', headers: { A: value } }])).toThrow(/nginx/);
    },
  );
});
