import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/figures/figures';
import { dataVersion } from '../../../src/story/published/citations';
import { errorAddress } from '../../../src/story/published/tellError';
import { RULE_NAMES } from '../../../src/wording/rules';
import { factDataset, factTables } from '../../support/facts';

const figures = figuresOf(factDataset, factTables);

test('a mail about an error names the data and the count', () => {
  const { protocol, pathname, searchParams } = new URL(
    errorAddress('errors@paper.example', { figures, rule: 'all-partners' }),
  );
  expect(protocol + pathname).toBe('mailto:errors@paper.example');
  expect(searchParams.get('subject')).toContain(dataVersion(figures));
  expect(searchParams.get('subject')).toContain(RULE_NAMES['all-partners'].long);
  expect([...searchParams.keys()]).toEqual(['subject']);
});

test.each(['https://paper.example/errors', 'https://paper.example/@desk'])(
  'a web address stays as it is: %s',
  (contact) => {
    expect(errorAddress(contact, { figures, rule: 'nato-then' })).toBe(contact);
  },
);
