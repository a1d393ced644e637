// Where an embed can go: what to paste there, and what it will look like. Words and choice of code, in
// one place; knows no document.
import { say } from '../../wording/say';
import { dialog } from '../../wording/askedWords.gen';
import type { EmbedCodes } from './embedCodes';

/** One kind of host. */
export interface EmbedHost {
  readonly name: string;
  /** Which of the codes is pasted. */
  readonly code: Exclude<keyof EmbedCodes, 'title' | 'oEmbedFrame'>;
  /** How the host shows it: a frame that fits, one of a fixed height, or a picture. */
  readonly look: 'fits' | 'fixed' | 'picture';
  /** What to do with it, and what it will look like. */
  readonly words: string;
}

/** The usual one first. `isDescribed`: the embeds have oEmbed descriptions, so that an address is enough. */
export function embedHosts(isDescribed: boolean): readonly EmbedHost[] {
  const { hosts } = dialog;
  const inHtml = { ...hosts.wordpress, words: hosts.wordpress.wordsHtml };
  return [
    { ...wordsOf(hosts.plain), code: 'withScript', look: 'fits' },
    isDescribed
      ? { ...wordsOf(hosts.wordpress), code: 'oEmbedAddress', look: 'fits' }
      : { ...wordsOf(inHtml), code: 'withScript', look: 'fits' },
    { ...wordsOf(hosts.ghost), code: 'withScript', look: 'fits' },
    { ...wordsOf(hosts.substack), code: 'pictureAddress', look: 'picture' },
    { ...wordsOf(hosts.noScripts), code: 'iframe', look: 'fixed' },
    { ...wordsOf(hosts.amp), code: 'amp', look: 'fits' },
    { ...wordsOf(hosts.newsletter), code: 'picture', look: 'picture' },
  ];
}

function wordsOf({ name, words }: typeof dialog.hosts.plain): Pick<EmbedHost, 'name' | 'words'> {
  return { name: say(name), words: say(words) };
}
