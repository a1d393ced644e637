// A correction as a sentence.
import type { Correction } from '../dataset/dataset';

/** What was changed, from what to what: 'Deaths of Denmark: was 44, now 43.' */
export function correctionText({ what, was, now }: Correction): string {
  const change = was !== null && now !== null ? `: was ${was}, now ${now}` : '';
  return `${what}${change}.`;
}
