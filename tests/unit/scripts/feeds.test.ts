// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/figures/figures';
import { feedFiles } from '../../../scripts/build/feeds';
import { factDataset, factTables } from '../../support/facts';

const SITE = {
  title: 'One',
  language: 'en-GB',
  publisher: null,
  contributors: [],
  contact: null,
  siteUrl: null,
};
const HOSTILE = '</content><script>alert("1")</script> & ]]>';
const ROWS = [
  { date: '2026-11-22', what: 'First published', was: null, now: null },
  { date: '2026-12-01', what: HOSTILE, was: '44', now: '43' },
];
type Item = Record<'id' | 'content_text' | 'date_published', string>;

function feeds(corrections = ROWS) {
  const figures = figuresOf(factDataset, { ...factTables, corrections });
  const files = feedFiles(figures, SITE, 'https://news.example/two/');
  const json = JSON.parse(files.get('feed.json') ?? '') as { items: Item[] };
  const atom = new DOMParser().parseFromString(files.get('feed.xml') ?? '', 'application/xml');
  return { items: json.items, atom };
}

test('each correction and event is an item, the newest first, with a day and its zone', () => {
  const { items } = feeds();
  expect(items).toHaveLength(ROWS.length + factTables.events.length);
  expect(items[0]).toMatchObject({
    content_text: `${HOSTILE}: was 44, now 43.`,
    date_published: '2026-12-01T00:00:00Z',
  });
  const days = items.map((item) => item.date_published);
  expect(days).toEqual(days.toSorted().reverse());
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('the Atom feed says the same, and hostile text stays text', () => {
  const { items, atom } = feeds();
  expect(atom.querySelector('parsererror, script')).toBeNull();
  const said = (name: string) =>
    [...atom.querySelectorAll(`entry > ${name}`)].map((each) => each.textContent);
  expect(said('content')).toEqual(items.map((item) => item.content_text));
  expect(said('id')).toEqual(items.map(({ id }) => id));
});

test('a further correction is a new item, and edits none', () => {
  const more = { date: '2026-12-02', what: 'Deaths of Spain', was: '35', now: '36' };
  const before = feeds().items;
  const after = feeds([...ROWS, more]).items;
  expect(after.slice(1)).toEqual(before);
});
