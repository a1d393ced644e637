import { expect, test } from 'vitest';
import { oEmbed, oEmbedLink } from '../../../src/embed/oembed';

const source = {
  html: '<iframe></iframe>',
  title: 'One for every 2.3',
  width: 600,
  height: 640,
  thumbnail: { url: 'https://a.example/places.png', width: 1200, height: 800 },
};

test('an embed is rich, of version 1.0, with all three thumbnail fields', () => {
  expect(oEmbed(source)).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'One for every 2.3',
    cache_age: 86400,
    html: '<iframe></iframe>',
    width: 600,
    height: 640,
    thumbnail_url: 'https://a.example/places.png',
    thumbnail_width: 1200,
    thumbnail_height: 800,
  });
});

test('a provider has name and address', () => {
  const provider = { name: 'A', url: 'https://a.example/' };
  expect(oEmbed({ ...source, provider })).toMatchObject({
    provider_name: 'A',
    provider_url: 'https://a.example/',
  });
});

test('the link in the head says what it leads to', () => {
  expect(oEmbedLink('https://a.example/places.json', 'One for every 2.3')).toEqual({
    rel: 'alternate',
    type: 'application/json+oembed',
    href: 'https://a.example/places.json',
    title: 'One for every 2.3',
  });
});
