// The list of charts: what the rest of the page needs to know of each. A new chart is its folder, a line
// here, one in aloneWords.ts, one in drawings.ts where it is no picture of dots, and one in story/storyboard.ts.
import { say } from '../wording/say';
import * as words from '../wording/words.gen';
import type { CountingRule } from '../figures/countingRule';
import type { Figures } from '../figures/figures';
import { countingText } from './counting/countingText';
import { countriesLayout } from './countries/countriesLayout';
import { countriesModel } from './countries/countriesModel';
import { NARROW } from './countries/countriesSizes';
import { countriesText } from './countries/countriesText';
import type { DotPicture } from './dots/dotPicture';
import type { ChartWords } from './parts/chartText';
import { pairsLayout } from './pairs/pairsLayout';
import { pairsModel } from './pairs/pairsModel';
import { pairsText } from './pairs/pairsText';
import { ratesText } from './rates/ratesText';
import { tollText } from './toll/tollText';
import { wholeLayout } from './whole/wholeLayout';
import { shareModel, sidesModel } from './whole/wholeModel';
import { shareText, sidesText } from './whole/wholeText';
import { yearsText } from './years/yearsText';

/** A chart's facts and words. */
interface Chart {
  /** What it is called where it is chosen, whatever its headline says. */
  readonly title: () => string;
  /** Whether it changes with the counting rule. */
  readonly isRuled: boolean;
  /** Whether a country can be pointed out in it. */
  readonly hasCountries: boolean;
  /** Whether it has a row for each label: on a phone it takes the height that it needs, and sticks nowhere. */
  readonly isTall: boolean;
  /**
   * How tall its embed is in a column of 600 px in the tallest of the common faces, in CSS pixels: the
   * height in the code to paste, which stays where no host listens. A browser test compares it with the
   * page under five sets of fonts.
   */
  readonly embedHeight: number;
  /** How high its picture for newsletters is, in CSS pixels: said in the code without loading the picture. */
  readonly pictureHeight: number;
  /** The table that it is drawn from. */
  readonly data: string;
  readonly text: ChartWords;
  /** Lays its dots out; null: it is no picture of dots that one canvas could move. */
  readonly dots: ((figures: Figures, rule: CountingRule) => DotPicture) | null;
}

const FATALITIES = 'data/fatalities.csv';

/** By the names in the addresses of embeds, which others hold: they stay. */
const ALL = {
  sides: {
    title: () => say(words.sides.name),
    isRuled: false,
    hasCountries: true,
    isTall: false,
    embedHeight: 740,
    pictureHeight: 640,
    data: FATALITIES,
    text: sidesText,
    dots: ({ roster }) => wholeLayout(sidesModel(roster)),
  },
  places: {
    title: () => say(words.pairs.name),
    isRuled: true,
    hasCountries: true,
    isTall: false,
    embedHeight: 760,
    pictureHeight: 670,
    data: FATALITIES,
    text: pairsText,
    // Brackets stand beside it in the story alone: see frame.css.
    dots: ({ roster, counts }, rule) => ({
      ...pairsLayout(pairsModel(roster, counts[rule])),
      brackets: [],
    }),
  },
  counting: {
    title: () => say(words.ways.name),
    isRuled: true,
    hasCountries: false,
    isTall: true,
    embedHeight: 780,
    pictureHeight: 640,
    data: FATALITIES,
    text: countingText,
    dots: null,
  },
  share: {
    title: () => say(words.share.name),
    isRuled: true,
    hasCountries: true,
    isTall: false,
    embedHeight: 800,
    pictureHeight: 610,
    data: FATALITIES,
    text: shareText,
    dots: ({ roster, counts }, rule) => wholeLayout(shareModel(roster, counts[rule])),
  },
  years: {
    title: () => say(words.byYear.name),
    isRuled: false,
    hasCountries: false,
    isTall: false,
    embedHeight: 815,
    pictureHeight: 660,
    data: 'data/periods.csv',
    text: yearsText,
    dots: null,
  },
  countries: {
    title: () => say(words.byCountry.name),
    isRuled: true,
    hasCountries: true,
    isTall: false,
    embedHeight: 928,
    pictureHeight: 720,
    data: FATALITIES,
    text: countriesText,
    dots: ({ roster }, rule) => countriesLayout(countriesModel(roster, rule), NARROW),
  },
  rates: {
    title: () => say(words.perMillion.name),
    isRuled: true,
    hasCountries: true,
    isTall: true,
    embedHeight: 800,
    pictureHeight: 760,
    data: FATALITIES,
    text: ratesText,
    dots: null,
  },
  toll: {
    title: () => say(words.toll.name),
    isRuled: false,
    hasCountries: false,
    isTall: false,
    embedHeight: 810,
    pictureHeight: 800,
    data: 'data/afghan-toll.csv',
    text: tollText,
    dots: null,
  },
} satisfies Record<string, Chart>;

/** A chart's name. */
export type ChartName = keyof typeof ALL;

/** Every chart. */
export const CHARTS: Readonly<Record<ChartName, Chart>> = ALL;

/** Their names, in the order in which they are offered. */
export const CHART_NAMES = Object.keys(CHARTS) as readonly ChartName[];

/** True if a value from outside names a chart. */
export function isChartName(value: unknown): value is ChartName {
  return typeof value === 'string' && Object.hasOwn(CHARTS, value);
}
