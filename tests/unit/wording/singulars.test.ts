// Every message with one of whatever it counts: no '1 Americans', no '1 are', in any of its wordings.
import { expect, test } from 'vitest';
import * as asked from '../../../src/wording/askedWords.gen';
import { fillMessage, isSelect, plainText } from '../../../src/wording/fillMessage';
import * as last from '../../../src/wording/lastWords.gen';
import type { Compiled, Placeholder } from '../../../src/wording/message';
import { ENGLISH } from '../../../src/wording/wordFunctions';
import * as atOnce from '../../../src/wording/words.gen';
import { messagesOf } from '../../../scripts/words/restWords';

type Branch = Parameters<typeof messagesOf>[0];

/** What stands behind a one that is none: a noun of many, or a verb, with a word between. */
const WRONG =
  /(?<![\d.,–] ?)\b(1|[Oo]ne) ((more|other|NATO|allied) )?(?!(is|was|has|as|its|Americans or)\b)([Aa]mericans|allies|others|people|countries|counts|dots|pairs|bars|years|rows|persons|deaths|members|are|were|have|stand|differ)\b/;

/** Values of a parameter that a message may meet, one among them. */
function valuesOf({ v, f = 'string' }: Placeholder, message: Compiled): unknown[] {
  const index = isSelect(message) ? message.on.findIndex((selector) => selector.v === v) : -1;
  const keys = isSelect(message) && index >= 0 ? message.variants.map(([each]) => each[index]) : [];
  switch (f) {
    case 'count':
    case 'ratio':
    case 'rate':
      return keys.includes('0') ? [0, 1, 2] : [1, 2];
    case 'percent':
    case 'fraction':
      return [0.5];
    case 'list':
      return [['Some'], ['Some', 'Others']];
    case 'years':
      return [{ from: 2001, to: 2002 }];
    case 'country':
      return [{ iso3: 'BEL', name: 'Belgium' }];
    case 'day':
      return ['2026-01-21'];
    default:
      return [...new Set(keys.length > 0 ? keys : ['Text'])];
  }
}

/** The parameters of a message, each as it is first used. */
function parametersOf(message: Compiled): readonly Placeholder[] {
  const patterns = isSelect(message) ? message.variants.map(([, pattern]) => pattern) : [message];
  const pieces = patterns.flatMap((pattern) => (typeof pattern === 'string' ? [] : pattern));
  const used = pieces.filter(
    (piece): piece is Placeholder => typeof piece !== 'string' && 'v' in piece,
  );
  const all = [...(isSelect(message) ? message.on : []), ...used];
  return all.filter(({ v }, index) => all.findIndex((each) => each.v === v) === index);
}

/** Parameters of which there is always more than one. */
const NEVER_ONE: readonly (readonly [Compiled, string])[] = [
  [atOnce.countries.lost, 'served'],
  [atOnce.countryPage.served, 'served'],
  [atOnce.oneInThree.share, 'dead'],
  [atOnce.byYear.block, 'years'],
  [atOnce.ways.published, 'americans'],
  [atOnce.ways.published, 'others'],
  [atOnce.swap.many, 'countries'],
  [asked.alone.toll.dek, 'each'],
  [asked.numbers.rest, 'rows'],
  [asked.numbers.perMillion, 'people'],
];

/** False where the values deny each other, so that no code gives them. */
function isPossible(given: Readonly<Record<string, unknown>>): boolean {
  // What is not given is neither more nor less than anything.
  const number = (name: string) => Number(given[name]);
  const { turn, ratio, fewer, share, reasons } = given;
  const allPaired = given['case'] === 'all' || given['case'] === 'more';
  return !(
    // More than one ally for each American; ten Americans or more for one ally.
    (turn === 'many' && (ratio === 1 || fewer === 1)) ||
    turn === 'tens' ||
    number('with') + number('without') > number('pairs') ||
    (allPaired && number('with') < number('pairs')) ||
    // By all counts or by none, where there is one.
    (given['all'] === 1 && (share === 'most' || share === 'few')) ||
    number('checked') > number('all') ||
    number('countries') > number('others') ||
    (Array.isArray(reasons) && reasons.length > number('dead'))
  );
}

/** The message with every combination of its values. */
function wordings(message: Compiled): string[] {
  const given = parametersOf(message).reduce<Record<string, unknown>[]>(
    (sets, parameter) =>
      valuesOf(parameter, message).flatMap((value) =>
        sets.map((set) => ({ ...set, [parameter.v]: value })),
      ),
    [{}],
  );
  const never = NEVER_ONE.filter(([of]) => of === message).map(([, name]) => name);
  const possible = given.filter(
    (values) => isPossible(values) && never.every((name) => values[name] !== 1),
  );
  return possible.map((values) => plainText(fillMessage(message, values, ENGLISH)));
}

test('no message says one of many', () => {
  const groups = Object.values({ ...atOnce, ...last, ...asked });
  const texts = groups.flatMap((group) => messagesOf(group as Branch).flatMap(wordings));
  expect(texts.length).toBeGreaterThan(1000);
  expect([...new Set(texts.filter((text) => WRONG.test(text)))]).toEqual([]);
});
