// What a country's own page says, from its figures. Of data/words the part `country-page`.
import { WAR_START } from '../figures/countCountry';
import type { CountryFigures } from '../figures/countryFigures';
import { HEADLINE_RULE } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import { pairsLine } from './pairs';
import { turned } from './ratio';
import { say } from './say';
import { countryList, countryPage as words } from './words.gen';

/** What of the story a country's page repeats. */
export interface ClaimFacts {
  /** ISO day on which it was made. */
  readonly day: string;
  /** Codes of the countries that it named. */
  readonly named: readonly string[];
}

/** 'from Denmark died in the war in Afghanistan', which stands behind its number; of none a whole sentence. */
export function countryHeading({ country, dead }: CountryFigures): string {
  return dead === 0 ? say(words.nobody, { country }) : say(words.died, { country });
}

/** '44 from Denmark died in the war in Afghanistan': what the page is called where it is not read. */
export function countryTitle({ country, dead }: CountryFigures): string {
  return say(words.title, { country, dead });
}

/** What the list of all countries is called. */
export function countriesTitle({ roster }: Figures): string {
  return say(countryList.title, { lost: roster.length });
}

/** What stands over what the claim makes of the country. */
export function besideHeading({ standing, counted, leftOut }: CountryFigures): string {
  return say(words.beside, { standing, counted, left: leftOut });
}

/** What was claimed, what that makes of the country's dead, and what counting gave. Sentences. */
export function claimSentences(
  figures: Figures,
  of: CountryFigures,
  { day, named }: ClaimFacts,
): readonly string[] {
  const { country, standing } = of;
  const claim = say(words.claim, {
    named: named.includes(country.iso3) ? 'named' : 'other',
    country,
    day,
  });
  const counted = say(words.counted, turned(figures.counts[HEADLINE_RULE]));
  if (standing === 'nobody') {
    return [
      say(words.served, { country, served: figures.tables.countries.length }),
      claim,
      counted,
    ];
  }
  if (standing === 'own') {
    return [claim, say(words.own, { dek: pairsLine(figures.counts[HEADLINE_RULE]) }), counted];
  }
  const everyone =
    of.leftOut === 0 ? [] : [say(words.everyone, turned(figures.counts['all-partners']))];
  return [claim, memberSentence(of), counted, ...everyone];
}

/** When it joined NATO, and what that makes of its dead. */
function memberSentence({ country, dead, counted, leftOut, reason }: CountryFigures): string {
  const { joinedNato } = country;
  const counts = { country, dead, counted, left: leftOut };
  if (joinedNato === null)
    return say(words.member, { ...counts, case: 'never', day: '', year: '' });
  const joined = joinedNato <= WAR_START ? 'since' : 'before';
  const later = counted > 0 ? 'partly' : 'after';
  return say(words.member, {
    ...counts,
    case: leftOut === 0 ? joined : reason === 'unknown-date' ? 'unknown' : later,
    day: joinedNato,
    year: joinedNato.slice(0, 4),
  });
}

/** What stands over its rate. */
export function rateHeading({ rate, rateStanding }: CountryFigures): string {
  return say(words.rate, { case: rateStanding, rate: rate ?? 0 });
}

/** The picture in words; '' where there is none. */
export function triadsSummary(figures: Figures, of: CountryFigures): string {
  const { standing, country, counted, leftOut } = of;
  if (standing === 'nobody') return '';
  const dek = pairsLine(figures.counts[HEADLINE_RULE]);
  return say(words.picture, { standing, country, counted, left: leftOut, dek });
}

/** For search engines and link previews: the country, the claim, the count. */
export function countryDescription(
  figures: Figures,
  of: CountryFigures,
  facts: ClaimFacts,
): string {
  const { standing, counted, leftOut, country } = of;
  const count = figures.counts[HEADLINE_RULE];
  return [
    say(words.description, { standing, counted, left: leftOut, dek: pairsLine(count) }),
    say(words.claim, { named: 'other', country, day: facts.day }),
    say(words.counted, turned(count)),
  ].join(' ');
}

/** The two texts of its share card below the number: who died, and whose claim it is. */
export function cardTexts(figures: Figures, of: CountryFigures): readonly [string, string] {
  const { country, standing, reason } = of;
  const isOutside = standing === 'none' && reason !== 'unknown-date';
  return [
    say(words.cardLine, { country }),
    say(words.cardClaim, {
      country,
      why: isOutside ? 'outside' : 'other',
      ...turned(figures.counts[HEADLINE_RULE]),
    }),
  ];
}
