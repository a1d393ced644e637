// Where an embed can go: what to paste there, and what it will look like. Words and choice of code, in
// one place; knows no document.
import type { EmbedCodes } from './embedCodes';

/** How a host shows what was pasted: a frame that fits, one of a fixed height, or a picture. */
type Look = 'fits' | 'fixed' | 'picture';

/** One kind of host. */
export interface EmbedHost {
  readonly name: string;
  /** Which of the codes is pasted. */
  readonly code: Exclude<keyof EmbedCodes, 'title' | 'oEmbedFrame'>;
  readonly look: Look;
  /** What to do with it, and what it will look like. */
  readonly words: string;
  /** Only for a site that was built with its address, or only for one that was not: see the function. */
  readonly isDescribed?: boolean;
}

/** The usual one first. `isDescribed`: the embeds have oEmbed descriptions, so that an address is enough. */
export function embedHosts(isDescribed: boolean): readonly EmbedHost[] {
  return ALL.filter((host) => (host.isDescribed ?? isDescribed) === isDescribed);
}

const ALL: readonly EmbedHost[] = [
  {
    name: 'A plain page',
    code: 'withScript',
    look: 'fits',
    words: 'Paste this into the page. The frame is always as tall as the chart.',
  },
  {
    name: 'WordPress',
    code: 'oEmbedAddress',
    look: 'fits',
    words:
      'Paste the address on a line of its own. The frame fits, up to 1,000 px. With a country its colours follow the reader’s system.',
    isDescribed: true,
  },
  {
    name: 'WordPress',
    code: 'withScript',
    look: 'fits',
    words:
      'Paste this into a Custom HTML block. WordPress keeps it for editors and drops it for authors. The frame is always as tall as the chart.',
    isDescribed: false,
  },
  {
    name: 'Ghost',
    code: 'withScript',
    look: 'fits',
    words: 'Paste this into an HTML card. The frame is always as tall as the chart.',
  },
  {
    name: 'Substack',
    code: 'pictureAddress',
    look: 'picture',
    words:
      'Substack takes no frames. Open this address, save the picture, put it into the post and link it to the story. It shows no country, and is always light.',
  },
  {
    name: 'A site that removes scripts',
    code: 'iframe',
    look: 'fixed',
    words:
      'Paste this into the page. In Safari, Firefox and older browsers the frame keeps one height: in narrow or wide columns it may end early or scroll.',
  },
  {
    name: 'AMP',
    code: 'amp',
    look: 'fits',
    words:
      'Paste this, but not at the top of the page. Where it does not fit, readers tap to see all.',
  },
  {
    name: 'A newsletter, or no frames allowed',
    code: 'picture',
    look: 'picture',
    words:
      'A picture with its words, linked to the story. It shows no country, and is always light.',
  },
];
