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
  const { plain, wordpress, ghost, substack, noScripts, amp, newsletter } = dialog.hosts;
  const host = (
    { name, words }: typeof plain,
    code: EmbedHost['code'],
    look: EmbedHost['look'],
  ): EmbedHost => ({ name: say(name), words: say(words), code, look });
  return [
    host(plain, 'withScript', 'fits'),
    isDescribed
      ? host(wordpress, 'oEmbedAddress', 'fits')
      : host({ ...wordpress, words: wordpress.wordsHtml }, 'withScript', 'fits'),
    host(ghost, 'withScript', 'fits'),
    host(substack, 'pictureAddress', 'picture'),
    host(noScripts, 'iframe', 'fixed'),
    host(amp, 'amp', 'fits'),
    host(newsletter, 'picture', 'picture'),
  ];
}
