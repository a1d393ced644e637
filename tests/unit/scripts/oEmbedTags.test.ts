import { expect, test } from 'vitest';
import { oEmbedJson, oEmbedTag } from '../../../scripts/build/oEmbedTags';

const SITE = 'https://a.example/';
const EMBED = { address: `${SITE}embed/places/`, title: 'One for “every” <2.3>', height: 640 };

test('an embed is rich, of version 1.0, with a provider and all three thumbnail fields', () => {
  const absolute = {
    site: SITE,
    page: EMBED.address,
    oEmbed: `${EMBED.address}oembed.json`,
    thumbnail: `${SITE}places.png`,
  };
  const page = { siteTitle: 'A', thumbnail: { width: 1200, height: 800 }, absolute };
  expect(JSON.parse(oEmbedJson(EMBED, `${SITE}#places`, page))).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'One for “every” <2.3>',
    provider_name: 'A',
    provider_url: 'https://a.example/',
    cache_age: 86400,
    html: expect.stringMatching(
      /^<blockquote><a href="https:\/\/a\.example\/#places">One for “every” &lt;2\.3&gt;<\/a><\/blockquote><iframe src="https:\/\/a\.example\/embed\/places\/"/,
    ) as string,
    width: 600,
    height: 640,
    thumbnail_url: 'https://a.example/places.png',
    thumbnail_width: 1200,
    thumbnail_height: 800,
  });
});

test('the tag in the head says what it leads to', () => {
  expect(oEmbedTag('https://a.example/places.json', 'One for every <2.3>')).toBe(
    '<link rel="alternate" type="application/json+oembed" href="https://a.example/places.json" title="One for every &lt;2.3&gt;">',
  );
});
