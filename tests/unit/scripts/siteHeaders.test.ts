import { expect, test } from 'vitest';
import { headersFor } from '../../support/headersFile';
import { siteHeaders } from '../../../scripts/hosting/siteHeaders';

const rules = siteHeaders({
  paths: [
    'index.html',
    'desk.html',
    '404.html',
    'embed/toll/index.html',
    'embed/toll/oembed.json',
    'oembed/toll/dark/index.html',
    'oembed/toll/dark/oembed.json',
    'embed.js',
    'assets/story-1.js',
    'data/fatalities.csv',
    'pictures/toll.svg',
    'share.png',
    'country/index.html',
    'country/denmark/index.html',
    'embed/country/denmark/index.html',
    'embed/country/denmark/oembed.json',
  ],
  policyOf: (path) => `policy of ${path.replace(/^(embed\/)?country.*/, 'countries')}`,
});
const at = (address: string) => headersFor(rules, address);

const POLICY = 'Content-Security-Policy';
const CACHE = 'Cache-Control';
const CROSS = 'Cross-Origin-Resource-Policy';
const ALLOW = 'Access-Control-Allow-Origin';

test.each([
  ['/', `policy of index.html; frame-ancestors 'self'`],
  ['/index.html', `policy of index.html; frame-ancestors 'self'`],
  ['/desk.html', `policy of desk.html; frame-ancestors 'self'`],
  ['/desk', `policy of desk.html; frame-ancestors 'self'`],
  ['/country/denmark/', `policy of countries; frame-ancestors 'self'`],
  ['/country/', `policy of countries; frame-ancestors 'self'`],
  ['/embed/country/denmark/', 'policy of countries'],
  ['/embed/toll/', 'policy of embed/toll/index.html'],
  ['/embed/toll/index.html', 'policy of embed/toll/index.html'],
])('%s has its own policy, and who may frame it', (address, policy) => {
  expect(at(address)).toMatchObject({ [POLICY]: policy, [CACHE]: 'no-cache' });
});

test.each([
  ['/assets/story-1.js', 'public, max-age=31536000, immutable', 'cross-origin', '*'],
  ['/data/fatalities.csv', 'no-cache', 'cross-origin', '*'],
  ['/pictures/toll.svg', 'no-cache', 'cross-origin', undefined],
  ['/embed.js', 'no-cache', 'cross-origin', '*'],
  ['/share.png', 'no-cache', 'cross-origin', undefined],
  ['/embed/toll/', 'no-cache', 'cross-origin', undefined],
  ['/embed/toll/oembed.json', 'no-cache', 'cross-origin', undefined],
  ['/embed/country/denmark/', 'no-cache', 'cross-origin', undefined],
  ['/embed/country/denmark/oembed.json', 'no-cache', 'cross-origin', undefined],
  ['/oembed/toll/dark/', 'no-cache', 'cross-origin', undefined],
  ['/oembed/toll/dark/oembed.json', 'no-cache', 'cross-origin', undefined],
  ['/', 'no-cache', 'same-origin', undefined],
])('%s is kept as %s, and others may load it: %s, %s', (address, cache, cross, allow) => {
  const headers = at(address);
  expect([headers[CACHE], headers[CROSS], headers[ALLOW]]).toEqual([cache, cross, allow]);
});

test.each(['/', '/embed/toll/', '/embed/toll/oembed.json', '/nothing', '/assets/story-1.js'])(
  '%s has what is sent everywhere',
  (address) => {
    expect(at(address)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
    expect(at(address)['Permissions-Policy']).toContain('geolocation=()');
    expect(at(address)['Permissions-Policy']).not.toMatch(/clipboard-write|web-share/);
  },
);

test('no two rules that fit one address send the same header', () => {
  for (const { address } of rules) {
    const sent = rules
      .filter((rule) => Object.keys(headersFor([rule], address)).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(sent).size, address).toBe(sent.length);
  }
});

test('pages of one rule have one policy', () => {
  const two = { paths: ['country/a/index.html', 'country/b/index.html'], policyOf: String };
  expect(() => siteHeaders(two)).toThrow('more than one policy');
});

test.each(['/', '/desk', '/404'])('%s opens in a window that a sandbox opened', (address) => {
  expect(at(address)).not.toHaveProperty('Cross-Origin-Opener-Policy');
});
