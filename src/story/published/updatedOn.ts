// Up to when the page's data are, in a few words.
import type { Figures } from '../../figures/figures';
import { say } from '../../wording/say';
import { top } from '../../wording/words.gen';

/** 'updated 22 November 2026, newer figures taken 2 January 2027'. `replacedOn`: that day, ISO; null: none. */
export function updatedOn({ updated }: Figures, replacedOn: string | null): string {
  return replacedOn === null
    ? say(top.updated, { day: updated })
    : say(top.updatedNewer, { day: updated, newer: replacedOn });
}
