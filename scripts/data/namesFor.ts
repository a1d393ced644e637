// Lists of names by language -> the names that mean one country and no other. Reads no file.

/** Names in one language by alpha-2 code. */
export interface Locale {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** What the lists leave out: codes of the Olympics and the press, everyday, official and older names. */
const ALSO: Readonly<Record<string, string>> = {
  ARE: 'UAE|VAE|EAU|ZEA|SAE|ОАЕ|Emirates|Emirate|Émirats|Emiratos|Emirati|Emiraty|Emirados|Emiratele Arabe',
  ARM: 'Hayastan',
  BGR: 'BUL',
  BHR: 'BRN',
  BIH: 'Bosnia|Bosnia Herzegovina|Bosnien Herzegowina|Bosnien|Bosnie|Bosna|Bosnija|Bosznia|Босния|Боснія',
  CHE: 'SUI',
  CZE:
    'TCH|Czech Rep|The Czech Republic|Rép. tchèque|Rep. Checa|Rep. Ceca|Republica Cehă|Republika Czeska|' +
    'Den Tjekkiske Republik|Tjeckiska republiken|Tšekin tasavalta|Cseh Köztársaság|' +
    'Чешка република|Чеська Республіка',
  DEU: 'GER|FRG|BRD|RFA|RFN|Bundesrepublik Deutschland',
  DNK: 'DEN',
  ESP: 'SPA',
  GBR:
    'UK|VK|ENG|Britain|England|Scotland|Wales|Northern Ireland|Grande-Bretagne|Gran Bretagna|Gran Bretaña|' +
    'Grã-Bretanha|Groot-Brittannië|Nagy-Britannia|Velká Británie|Veľká Británia|Marea Britanie|' +
    'Britania|Británie|Didžioji Britanija|Велика Британија|Великобритания|Μεγάλη Βρετανία|Βρετανία|' +
    'Det Forenede Kongerige|Det forente kongerike|Förenade kungariket|Zjednoczone Królestwo|Büyük Britanya|' +
    'İngiltere|Britania e Madhe|Сполучене Королівство|' +
    'United Kingdom of Great Britain and Northern Ireland|Great Britain and Northern Ireland',
  GEO: 'Sakartvelo',
  GRC: 'GRE|Hellas|Ελλάς',
  HRV: 'CRO',
  IRL: 'Republic of Ireland|Irish Republic|Éire',
  ISL: 'ICE',
  KOR:
    'ROK|Korea|S. Korea|Republic of Korea|Korea South|Korea Rep|Rep. Korea|Rep. of Korea|한국|Hanguk|Corea|' +
    'Corée|Coreia|Coreea|Koreja|Kore|Корея|Κορέα|Republika Korei|République de Corée|Repubblica di Corea|' +
    'República da Coreia|Republica Coreea|Republik Korea|Republikken Korea|Korejská republika|' +
    'Republika Koreja|Република Корея',
  LUX: 'Lëtzebuerg',
  LVA: 'LAT',
  MKD:
    'Macedonia|N. Macedonia|FYROM|FYR Macedonia|Republic of Macedonia|Macédoine|Mazedonien|Makedonien|' +
    'Macedonië|Makedonia|Makedonie|Makedonija|Makedonya|Македония|Македонија|Македонія|' +
    'Former Yugoslav Republic of Macedonia',
  MNE: 'MON',
  MNG: 'MGL',
  MYS: 'MAS',
  NLD: 'NED|HOL|Holland|The Netherlands|Hollande|Olanda|Holanda|Hollanti|Olandija|Nizozemí|Голландия|Голландія|Холандия',
  NZL: 'Nueva Zelandia',
  PRT: 'POR',
  ROU: 'ROM',
  SGP: 'SIN',
  SLV: 'ESA',
  SVK: 'Slovak Republic|The Slovak Republic|Slovak Rep|Slovenská republika|Slowakische Republik|République slovaque',
  SVN: 'SLO',
  TON: 'TGA',
  TUR: 'Turkiye|Republic of Turkiye',
  USA:
    'US|VS|America|Amérique|United States of America|US troops|US military|Estados Unidos de América|EEUU|' +
    'Statele Unite|Förenta staterna|Forenede Stater|De Forenede Stater|De forente stater|' +
    'Amerikan yhdysvallat|Stany Zjednoczone Ameryki|Združene države|Ühendriigid|' +
    'Jungtinės Amerikos Valstijos|Съединени американски щати|Съединените щати|Сједињене Америчке Државе|' +
    'Соединенные Штаты Америки|Сполучені Штати Америки',
};

/** Of each of the countries, its folded names and codes between bars, each of no other country at all. */
export function namesFor(
  served: readonly string[],
  codes: readonly (readonly [string, string, string, string])[],
  locales: readonly Locale[],
  fold: (name: string) => string,
): Record<string, string> {
  const owners = new Map<string, Set<string>>();
  const own = (name: string, iso3: string) => {
    for (const each of spellings(fold(name))) {
      owners.set(each, (owners.get(each) ?? new Set()).add(iso3));
    }
  };
  for (const [alpha2, alpha3, number] of codes) {
    for (const code of [alpha2, alpha3, number]) own(code, alpha3);
    for (const { countries } of locales) {
      for (const name of [countries[alpha2] ?? []].flat()) own(name, alpha3);
    }
  }
  for (const [iso3, names] of Object.entries(ALSO))
    for (const name of names.split('|')) own(name, iso3);
  return Object.fromEntries(
    [...served].sort().map((iso3) => {
      const mine = [...owners].flatMap(([name, of]) =>
        of.size === 1 && of.has(iso3) ? [name] : [],
      );
      const needed = mine.filter((name) => !isReadBy(name, mine));
      // Sorted, names that begin alike stand together and weigh less.
      return [iso3, needed.sort().join('|')];
    }),
  );
}

/** Whether codeNamed reads a name by a shorter one: it need not be in the file, which readers load. */
function isReadBy(name: string, names: readonly string[]): boolean {
  const shorter = name.replace(/^(?:the|koninkrijk|republiek) /, '');
  return shorter !== name && names.includes(shorter);
}

/** `S.U.A.` is also written without points. */
function spellings(folded: string): readonly string[] {
  return /^(?:\p{L} )+\p{L}$/u.test(folded) ? [folded, folded.replaceAll(' ', '')] : [folded];
}

/** The names that Unicode has in a language. An abbreviation of two letters may mean much else. */
export function unicodeNames(
  language: string,
  codes: readonly (readonly [string, string, string, string])[],
): Locale {
  const [long, short] = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  );
  const isClear = (name: string) => (name.match(/\p{L}/gu) ?? []).length > 2;
  const namesOf = (alpha2: string) => [
    ...[long?.of(alpha2) ?? []].flat(),
    ...[short?.of(alpha2) ?? []].flat().filter(isClear),
  ];
  return { countries: Object.fromEntries(codes.map(([alpha2]) => [alpha2, namesOf(alpha2)])) };
}
