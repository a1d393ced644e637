// Lists of names by language -> the names that mean one country and no other. Reads no file.

/** Names in one language by alpha-2 code. */
export interface Locale {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** What the lists leave out: codes of the Olympics and the press, everyday and older names. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  ARE: ['uae', 'emirates'],
  ARM: ['hayastan'],
  BGR: ['bul'],
  BHR: ['brn'],
  BIH: ['bosnia', 'bosnia herzegovina'],
  CHE: ['sui'],
  CZE: ['tch', 'czech rep', 'the czech republic'],
  DEU: ['ger', 'frg', 'brd'],
  DNK: ['den'],
  ESP: ['spa'],
  GBR: ['uk', 'eng', 'britain', 'england', 'scotland', 'wales', 'northern ireland'],
  GEO: ['sakartvelo'],
  GRC: ['gre', 'hellas'],
  HRV: ['cro'],
  IRL: ['republic of ireland', 'eire'],
  ISL: ['ice'],
  KOR: [
    'rok',
    'korea',
    's korea',
    'republic of korea',
    'korea south',
    'korea rep',
    'rep of korea',
    '한국',
    'hanguk',
  ],
  LVA: ['lat'],
  MKD: ['macedonia', 'fyrom', 'republic of macedonia'],
  MNE: ['mon'],
  MNG: ['mgl'],
  MYS: ['mas'],
  NLD: ['ned', 'hol', 'holland', 'the netherlands'],
  PRT: ['por'],
  ROU: ['rom'],
  SGP: ['sin'],
  SLV: ['esa'],
  SVK: ['slovak republic', 'the slovak republic'],
  SVN: ['slo'],
  TON: ['tga'],
  TUR: ['turkiye', 'republic of turkiye'],
  USA: ['us', 'america', 'united states of america', 'us troops', 'us military'],
};

/** Of each of the countries, its folded names and codes between bars, each of no other country at all. */
export function namesFor(
  served: readonly string[],
  codes: readonly (readonly [string, string, string, string])[],
  locales: readonly Locale[],
  fold: (name: string) => string,
): Record<string, string> {
  const owners = new Map<string, Set<string>>();
  const own = (name: string, iso3: string) =>
    owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(iso3));
  for (const [alpha2, alpha3, number] of codes) {
    for (const code of [alpha2, alpha3, number]) own(code, alpha3);
    for (const { countries } of locales) {
      for (const name of [countries[alpha2] ?? []].flat()) own(name, alpha3);
    }
  }
  for (const [iso3, names] of Object.entries(ALSO)) for (const name of names) own(name, iso3);
  return Object.fromEntries(
    [...served].sort().map((iso3) => {
      const mine = [...owners].filter(([, of]) => of.size === 1 && of.has(iso3));
      return [iso3, mine.map(([name]) => name).join('|')];
    }),
  );
}
