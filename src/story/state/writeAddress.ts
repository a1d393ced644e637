// A place in the story -> the address that opens it there. Other people's parameters are kept to the
// letter. Apart from readAddress.ts, which the page needs at once.
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Place } from './readAddress';

/** The same address with this place in it; at the top with nothing chosen it is plain. */
export function writeAddress(href: string, { step, rule, country }: Place): string {
  const url = new URL(href);
  const ours = new Map<string, string | null>([
    ['rule', rule === HEADLINE_RULE ? null : rule],
    ['country', country],
  ]);
  const write = (name: string) => {
    const value = ours.get(name) ?? null;
    ours.delete(name);
    return value === null ? [] : [`${name}=${value}`];
  };
  const isOurs = (name: string) => name === 'rule' || name === 'country';
  const kept = url.search
    .slice(1)
    .split('&')
    .flatMap((part) => {
      const [name = ''] = new URLSearchParams(`&${part}`).keys();
      return isOurs(name) ? write(name) : [part];
    });
  const query = [...kept, ...[...ours.keys()].flatMap(write)]
    .filter((part) => part !== '')
    .join('&');
  // Marked as such: of a query that begins with a '?' itself, the first would be lost.
  url.search = query && `?${query}`;
  url.hash = step === null || step === 'top' ? '' : step;
  return url.href;
}
