// What shareMeta says, as text for the page. Every value is escaped for where it stands, so nothing
// that comes from a table can end a tag or run. Pure; knows no file.
import { escapeMarkup } from '../../src/embed/escapeMarkup';
import { FEED_FILES } from './feeds';
import { say } from '../../src/wording/say';
import { published } from '../../src/wording/words.gen';
import type { Json } from '../../src/story/published/schemaOrg';
import type { ShareMeta } from '../../src/story/published/shareMeta';

/** Media types of the feeds. */
const FEED_TYPES = {
  'application/feed+json': FEED_FILES.json,
  'application/atom+xml': FEED_FILES.atom,
};

/** Tags that lead to the feeds, which there are where the site's address is known. `site`: from the page to it. */
export function feedLinks(site: string): readonly string[] {
  return Object.entries(FEED_TYPES).map(
    ([type, file]) =>
      `<link rel="alternate" type="${type}" title="${escapeMarkup(say(published.feeds))}" href="${escapeMarkup(site)}${file}">`,
  );
}

/**
 * A page's tags for search engines and share cards, one a line: canonical, Open Graph, Twitter card. Title and
 * description are not among them: every page has those of its own. `links`: tags that stand beside the canonical
 * one, where its address is known.
 */
export function metaTags(
  { canonical, tags }: Pick<ShareMeta, 'canonical' | 'tags'>,
  links: readonly string[] = [],
): string {
  return [
    ...(canonical === null
      ? []
      : [`<link rel="canonical" href="${escapeMarkup(canonical)}">`, ...links]),
    ...tags.map(
      ({ attribute, key, content }) =>
        `<meta ${attribute}="${key}" content="${escapeMarkup(content)}">`,
    ),
  ].join('\n');
}

/**
 * JSON-LD as a script element, for anywhere in the page. The policy needs no hash for it: a script
 * of this type is a data block, which a browser sets aside before it asks the policy (HTML,
 * 'prepare the script element': the type is looked at first).
 */
export function jsonLdScript(jsonLd: Json): string {
  return `<script type="application/ld+json">${jsonForScript(jsonLd)}</script>`;
}

/** JSON that can't close its element or open a comment in it. Reads back as the same value. */
function jsonForScript(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
