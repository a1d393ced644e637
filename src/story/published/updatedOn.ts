// Up to when the page's data are, in a few words.
import type { Figures } from '../../figures/figures';
import { cite } from '../../wording/lastWords.gen';
import { say } from '../../wording/say';

/** 'updated 22 November 2026, newer figures taken 2 January 2027'. `replacedOn`: that day, ISO; null: none. */
export function updatedOn({ updated }: Figures, replacedOn: string | null): string {
  return replacedOn === null
    ? say(cite.updated, { day: updated })
    : say(cite.updatedNewer, { day: updated, newer: replacedOn });
}
