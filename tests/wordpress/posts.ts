// The posts in the WordPress of .ci/hosts: what editors paste, as WordPress keeps it.
import { CHART_NAMES } from '../../src/charts/charts';
import { iframeAndScriptCode, pictureCode } from '../../src/embed/embedCode';

/** One post. */
export interface Post {
  readonly name: string;
  /** An editor may write any HTML; an author's is filtered. */
  readonly author: 'editor' | 'author';
  readonly content: string;
}

/** A post's content for a site at this address. */
export function postsFor(site: string): readonly Post[] {
  const address = `${site}embed/places/`;
  const frame = { address: `${address}?theme=dark`, title: 'Pairs', height: 760 };
  const code = iframeAndScriptCode(frame, `${site}embed.js`);
  const picture = pictureCode({
    address: `${site}pictures/places.png`,
    alt: 'One for every two',
    link: site,
    width: 600,
    height: 670,
  });
  const by = (author: Post['author'], posts: Readonly<Record<string, string>>): Post[] =>
    Object.entries(posts).map(([name, content]) => ({ name, author, content }));
  return [
    ...by('editor', {
      ...Object.fromEntries(
        CHART_NAMES.map((name) => [name, `Before.\n\n${site}embed/${name}/\n\nAfter.`]),
      ),
      block: `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`,
      rule: `${address}all-partners/`,
      denmark: `${site}country/denmark/`,
      tab: `<div id="tab" hidden>\n\n${address}\n\n</div>`,
      two: `${address}\n\nBetween.\n\n${address}`,
      code: `<!-- wp:html -->${code}<!-- /wp:html -->`,
    }),
    ...by('author', {
      author: address,
      picture: `${code}\n\n${picture}`,
      theme: `${site}oembed/places/all-partners/dark/`,
      country: `${site}oembed/countries/ITA/`,
    }),
  ];
}
