// What countries are called, in the languages of those who were there.
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { codeNamed } from '../../../src/dataset/names/codeNamed';
import { COUNTRY_NAMES } from '../../../src/dataset/names/countryNames';

const CODES = createRequire(import.meta.url)('i18n-iso-countries/codes.json') as [
  string,
  string,
  string,
][];

const CALLED: Readonly<Record<string, string>> = {
  USA:
    'États-Unis|Etats-Unis|Etats-Unis d’Amérique|EE.UU.|EE. UU.|EEUU|EUA|E.U.A.|SUA|S.U.A.|Estados Unidos|' +
    'Estados Unidos de América|Förenta staterna|De forente stater|De forenede stater|Соединённые Штаты|' +
    'Соединенные Штаты Америки|США|Сполучені Штати|Сполучені Штати Америки|САЩ|САД|Stati Uniti|' +
    'Stati Uniti d’America|Statele Unite|Statele Unite ale Americii|Stany Zjednoczone|Spojené státy|' +
    'Spojené štáty|Egyesült Államok|Verenigde Staten|VS|JAV|ASV|ZDA|Združene države|Sjedinjene Države|' +
    'Yhdysvallat|Bandaríkin|Ηνωμένες Πολιτείες|ΗΠΑ|ABD|აშშ|미국|U.S.A.|United States of America',
  GBR:
    'Grande-Bretagne|Gran Bretagna|Gran Bretaña|Grã-Bretanha|Groot-Brittannië|Iso-Britannia|Nagy-Britannia|' +
    'Velká Británie|Veľká Británia|Marea Britanie|Didžioji Britanija|Велика Британія|Великобританія|' +
    'Великобритания|Велика Британија|Velika Britanija|Storbritannien|Storbritannia|Großbritannien|' +
    'Royaume-Uni|Reino Unido|Regno Unito|Lielbritānija|Suurbritannia|Μεγάλη Βρετανία|İngiltere|' +
    'United Kingdom of Great Britain and Northern Ireland|Great Britain|U.K.',
  CZE: 'Tchéquie|Rép. tchèque|Cechia|Tchéquia|Chequia|Česko|Tschechien|Republika Czeska|Чехія|Чехия|체코',
  KOR:
    'Korea, South[b][13]|Corea|Corea del Sur|Corea del Sud|Corée|Corée du Sud|Coreia do Sul|Coreea de Sud|Republika Korei|' +
    'République de Corée|República de Corea|Республика Корея|Korea, Republic of|Korea (South)|Etelä-Korea',
  NLD: 'Hollande|Olanda|Holanda|Hollanti|Pays-Bas|Κάτω Χώρες|Nederlandene|Нидерланды|Koninkrijk der Nederlanden',
  MKD: 'Macédoine|Mazedonien|Македония|Macédoine du Nord|Former Yugoslav Republic of Macedonia|N. Macedonia',
  TUR: 'Turquie|Türkei|Турция|튀르키예|Republic of Turkey|Republiek Turkije',
  ARE: 'EAU|E.A.U.|VAE|ZEA|ОАЭ|ОАЕ|Émirats|De Forenede Arabiske Emirater|Emirati Arabi Uniti',
  BIH: 'Bosnien|Bosnie|Bosnia & Herzegovina|Босния и Герцеговина',
  DNK: 'Denmark[b][13]|Denmark [c] [d]|Denmark (Danmark)[b]|Denmark[b](Danmark) |Denmark²|Denmark [2]|Denmark ¹,²|Denmark⁽³⁾|Denmarkᵃ|Denmark†|Danmark*',
  BEL: 'Koninkrijk België|Kingdom of Belgium|Бельгия',
};

const PAIRS = Object.entries(CALLED).flatMap(([iso3, names]) =>
  names.split('|').map((name) => [name, iso3] as const),
);

test.each(PAIRS)('%s is %s', (name, iso3) => {
  expect(codeNamed(name)).toBe(iso3);
});

test.each([
  'Denmark (Norway)[b]',
  'Denmark[b](Norway)',
  'UK [Ukraine] [b]',
  'RU',
  'R.U.',
  'E.U.',
  'North Korea',
  'Corea del Norte',
  'NATO',
  'Total',
  '²',
])('%s is none of them', (name) => {
  expect(codeNamed(name)).toBeNull();
});

describe('no name', () => {
  const names = Object.values(COUNTRY_NAMES).flatMap((list) => list.split('|'));

  test('is of two countries', () => {
    expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
  });

  test('is the code of another country, also of one that did not serve', () => {
    const others = CODES.flatMap(([alpha2, alpha3, number]) =>
      [alpha2, alpha3, number].filter(
        (code) => ![undefined, alpha3].includes(ownerOf(code.toLowerCase())),
      ),
    );
    expect(others).toEqual([]);
  });
});

function ownerOf(name: string): string | undefined {
  return Object.keys(COUNTRY_NAMES).find((iso3) =>
    `|${COUNTRY_NAMES[iso3] ?? ''}|`.includes(`|${name}|`),
  );
}
