// What search engines and share cards get to know about the story, as data. Pure: knows no document
// and writes no markup (scripts/build/structuredData.ts does).
import type { Count } from '../../figures/count';
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { turned } from '../../wording/ratio';
import { plainText } from '../../wording/fillMessage';
import type { Part } from '../../wording/message';
import { partsOf, say } from '../../wording/say';
import { card, published, titles } from '../../wording/words.gen';
import { storyDescription, storyTitle } from './headline';
import { schemaOrg, type Json } from './schemaOrg';
import { datesOf, folderAddress, inFolder, SHARE_IMAGE, type SiteSettings } from './publication';

/** A `<meta>`: Open Graph's are named by `property`, the others by `name`. */
export interface MetaTag {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
}

/** Everything that the head says, as text. */
export interface ShareMeta {
  readonly title: string;
  readonly description: string;
  readonly imageAlt: string;
  /** Absolute address of the page; null: not known. */
  readonly canonical: string | null;
  /** Open Graph and Twitter card. */
  readonly tags: readonly MetaTag[];
  /** The story as a NewsArticle and its data as a Dataset (schema.org). */
  readonly jsonLd: Json;
}

/** Describes the story. Without an absolute address there is no canonical and no image. */
export function shareMeta(figures: Figures, site: SiteSettings): ShareMeta {
  const page = site.siteUrl === null ? null : folderAddress(site.siteUrl);
  const image = page === null ? null : inFolder(page, SHARE_IMAGE.file);
  const words = {
    title: storyTitle(figures),
    description: storyDescription(figures),
    imageAlt: shareImageAlt(figures),
  };
  return {
    ...words,
    canonical: page,
    tags: pageTags(words, figures, site, { canonical: page, image }),
    jsonLd: schemaOrg(words, figures, site, page),
  };
}

/** The share image in words. */
export function shareImageAlt(figures: Figures): string {
  const counted = cardLines(figures.counts[HEADLINE_RULE]).map((line) => plainText(line));
  return say(published.imageAlt, {
    title: say(titles.top),
    claim: say(card.claim),
    counted: counted.join(' '),
  });
}

/** What the share card says that we counted, in its lines. */
export function cardLines(count: Count): readonly (readonly Part[])[] {
  return [
    partsOf(card.americans, { americans: count.americans }),
    partsOf(card.allies, { allies: count.allies }),
    ...(count.allies === 0 ? [] : [partsOf(card.ratio, turned(count))]),
  ];
}

type Words = Pick<ShareMeta, 'title' | 'description' | 'imageAlt'>;

/** Absolute addresses of a page and of its share card; null: not known, or there is none. */
interface PageAddresses {
  readonly canonical: string | null;
  readonly image: string | null;
}

/** Open Graph and Twitter card of the story, or of a page beside it. */
export function pageTags(
  words: Words,
  figures: Figures,
  site: SiteSettings,
  addresses: PageAddresses,
): readonly MetaTag[] {
  return [...openGraph(words, figures, site, addresses), ...twitterCard(words, addresses)];
}

function openGraph(
  { title, description, imageAlt }: Words,
  figures: Figures,
  site: SiteSettings,
  { canonical, image }: PageAddresses,
): MetaTag[] {
  const { published, modified } = datesOf(figures);
  return tagsOf('property', {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:site_name': site.title,
    'og:locale': site.language.replace('-', '_'),
    'og:url': canonical,
    ...(image === null
      ? {}
      : {
          'og:image': image,
          'og:image:type': SHARE_IMAGE.type,
          'og:image:width': String(SHARE_IMAGE.width),
          'og:image:height': String(SHARE_IMAGE.height),
          'og:image:alt': imageAlt,
        }),
    'article:published_time': published,
    'article:modified_time': modified,
  });
}

function twitterCard({ title, description, imageAlt }: Words, { image }: PageAddresses): MetaTag[] {
  return tagsOf('name', {
    'twitter:card': image === null ? 'summary' : 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
    'twitter:image:alt': image === null ? null : imageAlt,
  });
}

/** The tags whose content is known. */
function tagsOf(
  attribute: MetaTag['attribute'],
  contents: Readonly<Record<string, string | null>>,
): MetaTag[] {
  return Object.entries(contents).flatMap(([key, content]) =>
    content === null ? [] : [{ attribute, key, content }],
  );
}
