import { expect, it, test } from 'vitest';
import { readSite } from '../../../src/dataset/dataPackage';

const SITE = { title: 'A story', language: 'en-GB' };

it('reads who publishes and who made it, where that is known', () => {
  const site = {
    ...SITE,
    publisher: { title: 'The Paper', path: 'https://paper.example/' },
    contributors: [{ title: 'A. Reporter' }],
    contact: 'errors@paper.example',
  };
  expect(readSite({ site })).toEqual({
    ...site,
    contributors: [{ title: 'A. Reporter', path: null }],
  });
});

it('leaves unknown what is left out', () => {
  expect(readSite({ site: SITE })).toEqual({
    ...SITE,
    publisher: null,
    contributors: [],
    contact: null,
  });
});

test.each([
  [null, 'must have a block "site"'],
  [{ site: [] }, 'must have a block "site"'],
  [{ site: { language: 'en-GB' } }, 'site.title is missing'],
  [{ site: { ...SITE, language: ' ' } }, 'site.language is missing'],
  [{ site: { ...SITE, publisher: 'The Paper' } }, 'site.publisher must be an object'],
  [
    { site: { ...SITE, publisher: { title: 'The Paper', path: 'javascript:alert(1)' } } },
    'site.publisher.path must be a web address',
  ],
  [{ site: { ...SITE, contributors: {} } }, 'site.contributors must be a list'],
  [{ site: { ...SITE, contact: 'javascript:alert(1)' } }, 'site.contact must be an address'],
  [
    { site: { ...SITE, contact: 'a@b.example?bcc=c@d.example' } },
    'site.contact must be an address',
  ],
  [{ site: { ...SITE, contributors: [{}] } }, 'site.contributors.title is missing'],
])('refuses %j', (dataPackage, message) => {
  expect(() => readSite(dataPackage)).toThrow(message);
});
