// Where an embed can go: what to paste there, and what it will look like. Words and choice of code, in
// one place; knows no document.
import { say } from '../../wording/say';
import { dialog } from '../../wording/askedWords.gen';
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
  return allHosts().filter((host) => (host.isDescribed ?? isDescribed) === isDescribed);
}

const { hosts } = dialog;

function allHosts(): readonly EmbedHost[] {
  return [
    { ...wordsOf(hosts.plain), code: 'withScript', look: 'fits' },
    { ...wordsOf(hosts.wordpress), code: 'oEmbedAddress', look: 'fits', isDescribed: true },
    {
      name: say(hosts.wordpress.name),
      words: say(hosts.wordpress.wordsHtml),
      code: 'withScript',
      look: 'fits',
      isDescribed: false,
    },
    { ...wordsOf(hosts.ghost), code: 'withScript', look: 'fits' },
    { ...wordsOf(hosts.substack), code: 'pictureAddress', look: 'picture' },
    { ...wordsOf(hosts.noScripts), code: 'iframe', look: 'fixed' },
    { ...wordsOf(hosts.amp), code: 'amp', look: 'fits' },
    { ...wordsOf(hosts.newsletter), code: 'picture', look: 'picture' },
  ];
}

function wordsOf({ name, words }: typeof hosts.plain): Pick<EmbedHost, 'name' | 'words'> {
  return { name: say(name), words: say(words) };
}
