// What is said of the country that the reader chose.
import type { Country } from '../../dataset/dataset';
import { AMERICANS } from '../../dataset/americans';
import { areLevel } from '../../figures/claims';
import type { Figures } from '../../figures/figures';
import { rateOf } from '../../figures/perMillion';
import { turned } from '../../wording/ratio';
import { say } from '../../wording/say';
import { country as words } from '../../wording/words.gen';

/** From here on a ratio's decimal says nothing. */
const DECIMALS_BELOW = 10;

/**
 * 'Denmark: 44 people died in the war in Afghanistan, one for every 56 Americans. For each million of its people, 7.9 died. It
 * joined NATO on 24 August 1949.' The empty string for a code that is not on file.
 */
export function countrySentence(figures: Figures, iso3: string): string {
  const country = figures.tables.countries.find((other) => other.iso3 === iso3);
  if (!country) return '';
  const dead = figures.roster.find((entry) => entry.country.iso3 === iso3)?.deaths ?? 0;
  const { turn, ratio } = turned({ americans: figures.americans, allies: dead });
  const told = turn === 'few' && ratio >= DECIMALS_BELOW ? 'tens' : turn;
  const sentences = [
    say(words.died, {
      country: country.name,
      dead,
      turn: iso3 === AMERICANS ? 'own' : told,
      ratio,
    }),
    ...(dead === 0 ? [] : [forMillion(figures, country)]),
    membership(country),
  ];
  return sentences.join(' ');
}

/** Behind '44 from Denmark': ': 7.9 for every million people, level with the United States.' */
export function chosenRate(figures: Figures, iso3: string): string {
  const [rate, american] = [rateOf(figures.rates, iso3), rateOf(figures.rates, AMERICANS)];
  const alone = american === undefined || iso3 === AMERICANS;
  const told =
    rate === undefined ? 'none' : alone ? 'own' : areLevel(rate, american) ? 'level' : 'beside';
  return say(words.chosenRate, { case: told, rate: rate ?? 0, american: american ?? 0 });
}

function membership({ joinedNato }: Country): string {
  return joinedNato === null ? say(words.noMember) : say(words.joined, { day: joinedNato });
}

function forMillion(figures: Figures, { iso3 }: Country): string {
  const rate = rateOf(figures.rates, iso3);
  return rate === undefined ? say(words.noRate) : say(words.rate, { rate });
}
