// Corrections and what followed as feeds: JSON Feed 1.1 and Atom (RFC 4287). An item is named by what
// it says, so a correction is a new item and none is ever edited. Pure; writes no file.
import { fingerprint } from '../../src/dataset/fingerprint';
import type { Figures } from '../../src/figures/figures';
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { correctionText } from '../../src/wording/correction';
import { say } from '../../src/wording/say';
import { published } from '../../src/wording/words.gen';
import { storyTitle } from '../../src/story/published/headline';
import { inFolder, instantOf, type SiteSettings } from '../../src/story/published/publication';
import type { Json } from '../../src/story/published/schemaOrg';

/** Names of the feeds' files, beside the page. */
export const FEED_FILES = { json: 'feed.json', atom: 'feed.xml' } as const;

/** An item of a feed. */
interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO day. */
  readonly day: string;
}

/** Both feeds as text, by file. `page`: absolute address of the page's folder, of which ids are made. */
export function feedFiles(
  figures: Figures,
  site: SiteSettings,
  page: string,
): ReadonlyMap<string, string> {
  const items = itemsOf(figures, page);
  return new Map([
    [FEED_FILES.json, `${JSON.stringify(jsonFeed(figures, site, page, items), null, 1)}\n`],
    [FEED_FILES.atom, atomFeed(figures, site, page, items)],
  ]);
}

/** Newest first; of a day the last row of its table first. */
function itemsOf({ tables }: Figures, page: string): readonly FeedItem[] {
  const items = [
    ...tables.events.map(({ date, what }) =>
      item(page, say(published.items.followed), 'followed', date, what),
    ),
    ...tables.corrections.map((correction, index) =>
      item(
        page,
        say(index === 0 ? published.items.published : published.items.correction),
        'correction',
        correction.date,
        correctionText(correction),
      ),
    ),
  ];
  return items.reverse().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function item(page: string, title: string, kind: string, day: string, text: string): FeedItem {
  return { id: `${page}#${kind}-${day}-${fingerprint(text)}`, title, text, day };
}

function jsonFeed(
  figures: Figures,
  site: SiteSettings,
  page: string,
  items: readonly FeedItem[],
): Json {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: storyTitle(figures),
    home_page_url: page,
    feed_url: inFolder(page, FEED_FILES.json),
    language: site.language,
    items: items.map(({ id, title, text, day }) => ({
      id,
      url: page,
      title,
      content_text: text,
      date_published: instantOf(day),
    })),
  };
}

function atomFeed(
  figures: Figures,
  site: SiteSettings,
  page: string,
  items: readonly FeedItem[],
): string {
  const text = (tag: string, content: string) => `<${tag}>${escapeMarkup(content)}</${tag}>`;
  const author = site.publisher?.title ?? site.title;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(site.language)}">`,
    text('id', page),
    text('title', storyTitle(figures)),
    text('updated', instantOf(items[0]?.day ?? figures.updated)),
    `<author>${text('name', author)}</author>`,
    `<link href="${escapeMarkup(page)}"/>`,
    `<link rel="self" href="${escapeMarkup(inFolder(page, FEED_FILES.atom))}"/>`,
    ...items.map((each) =>
      [
        '<entry>',
        text('id', each.id),
        text('title', each.title),
        text('updated', instantOf(each.day)),
        `<link href="${escapeMarkup(page)}"/>`,
        text('content', each.text),
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}
