// How many of one country's dead count as allies under a rule, and why the others do not.
import { AMERICANS } from '../dataset/americans';
import type { Fatalities } from '../dataset/dataset';
import type { CountingRule } from './countingRule';

/** Why the dead of a country are not counted: shown to the reader, never dropped in silence. */
export type LeftOutReason = 'outside-nato' | 'before-joining' | 'unknown-date' | 'outside-europe';

/** One country's dead under one rule; counted + leftOut is all of them. */
export interface CountryCount {
  readonly counted: number;
  readonly leftOut: number;
  /** Why, where leftOut is more than 0. */
  readonly reason: LeftOutReason | null;
}

/** Day the war began. A member since then or earlier was a member at every death. */
export const WAR_START = '2001-10-07';
/** Day the United States left. A country that joined later was no member at any death. */
export const WAR_END = '2021-08-30';

/** True for the United States' own row. */
export function isAmerican(row: Fatalities): boolean {
  return row.country.iso3 === AMERICANS;
}

/** Splits a country's dead into those who count under the rule and those who do not. */
export function countCountry(row: Fatalities, rule: CountingRule): CountryCount {
  const { joinedNato, deathsBeforeJoining, region } = row.country;
  const split = (leftOut: number, reason: LeftOutReason): CountryCount => ({
    counted: row.deaths - leftOut,
    leftOut,
    reason: leftOut > 0 ? reason : null,
  });

  if (rule === 'all-partners') return split(0, 'outside-nato');
  if (joinedNato === null) return split(row.deaths, 'outside-nato');
  if (rule === 'nato-today') return split(0, 'outside-nato');
  if (rule === 'european-nato') {
    return split(region === 'europe' ? 0 : row.deaths, 'outside-europe');
  }
  if (joinedNato <= WAR_START) return split(0, 'before-joining');
  if (joinedNato > WAR_END) return split(row.deaths, 'before-joining');
  return deathsBeforeJoining === null
    ? split(row.deaths, 'unknown-date')
    : split(deathsBeforeJoining, 'before-joining');
}
