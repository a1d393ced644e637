// A correction as a sentence.
import type { Correction } from '../dataset/dataset';
import { say } from './say';
import { method } from './lastWords.gen';

/** What was changed, from what to what: 'Deaths of Denmark: was 44, now 43.' */
export function correctionText({ what, was, now }: Correction): string {
  return was !== null && now !== null
    ? say(method.correctionChanged, { what, was, now })
    : say(method.correction, { what });
}
