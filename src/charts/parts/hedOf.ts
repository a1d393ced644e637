// A headline of data/words as the three pieces that a frame sets.
import { plainText } from '../../wording/fillMessage';
import type { Part } from '../../wording/message';
import type { Hed } from './chartText';

/** What stands before, in and after the markup of a headline; without markup it is all before. */
export function hedOf(parts: readonly Part[]): Hed {
  const at = parts.findIndex(({ kind }) => kind === 'markup');
  const cut = at < 0 ? parts.length : at;
  const marked = parts[cut];
  return {
    lead: plainText(parts.slice(0, cut)),
    number: plainText(parts.slice(cut, cut + 1)),
    tail: plainText(parts.slice(cut + 1)),
    tone: marked?.kind === 'markup' && marked.name === 'americans' ? 'american' : 'ally',
  };
}
