import { describe, expect, test } from 'vitest';
import { withoutTraces } from '../../../src/pages/sharingOf';

const PAGE = 'https://example.org/folder/';

describe('withoutTraces', () => {
  test.each([
    ['', ''],
    ['?utm_source=a&utm_medium=b', ''],
    ['?fbclid=x#rates', '#rates'],
    ['?gclid=x&rule=nato-today&UTM_ID=1&country=DNK#rates', '?rule=nato-today&country=DNK#rates'],
    ['?msclkid=x&twclid=y&igshid=z&mc_cid=1&ttclid=', ''],
    // Only whole names, however they are written; all else as it stood.
    ['?%75tm_source=x&a=utm_source=1', '?a=utm_source=1'],
    ['?page=2&q=a%20b+c&&euclid', '?page=2&q=a%20b+c&&euclid'],
  ])('%s is shared as %s', (address, shared) => {
    expect(withoutTraces(PAGE + address)).toBe(PAGE + shared);
  });
});
