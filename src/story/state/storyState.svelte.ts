// What the reader has chosen and the numbers that follow from it. Knows no element and no address.
import { countryPath } from '../../dataset/countrySlug';
import type { Dataset, LaterTables, Tables } from '../../dataset/dataset';
import { HEADLINE_RULE, type CountingRule } from '../../figures/countingRule';
import { figuresOf } from '../../figures/figures';
import { turned } from '../../wording/ratio';
import { say } from '../../wording/say';
import { article, notice as words, rules } from '../../wording/words.gen';
import { RULE_NAMES } from '../../wording/rules';
import { pairsLine } from '../../wording/pairs';
import { countrySentence } from '../../charts/countries/countrySentence';
import { CHARTS } from '../../charts/charts';
import { markCountries, NO_MARKS, type Marks } from '../../charts/dots/marks';
import type { ChartChoice } from '../../charts/parts/chartText';
import type { NumberMarks } from './countedNumber';
import type { NumberState } from './numberState.svelte';
import { isChart, type StepId, type View } from '../storyboard';

/** The countries that Rutte named at Davos. */
export const NAMED_BY_RUTTE: readonly string[] = ['NLD', 'DNK'];

/** What a button for sharing needs to know. */
export interface Sharing {
  /** Whether the system's share sheet is to open. */
  readonly hasSheet: boolean;
  /** Tells what is shared: title, sentence and address. */
  readonly shared: () => { title: string; text: string; url: string };
}

/** The state of one story; every number on the page is derived from it. */
export class StoryState {
  /** As complete as the page has them by now: see `complete`. */
  tables: Tables;
  readonly #builtRule: CountingRule;
  #dataset = $state.raw<Dataset>() as Dataset;
  #rule = $state<CountingRule>(HEADLINE_RULE);
  #country = $state<string | null>(null);
  #notice = $state('');
  #replacedOn = $state<string | null>(null);
  /** Absolute address of the page as the build knew it, which citations give; null: not known. */
  address: string | null = null;
  /** Where the page is read, for citations where the build did not know; null: not known. */
  readAt: string | null = null;
  /** Whether the page is alone: one file, with none of the site beside it. */
  isAlone = false;
  /** Where a link to a file of the site leads, by its path; undefined: nowhere, so it is no link. */
  linkTo: (path: string) => string | undefined = (path) => path;
  /** How the story is shared; null: it can't be yet. */
  sharing = $state.raw<Sharing | null>(null);
  /** Numbers that show what they count; null until the page answers. */
  numbers = $state.raw<NumberState | null>(null);

  readonly figures = $derived.by(() => figuresOf(this.#dataset, this.tables));
  readonly #chosen = $derived.by(() =>
    markCountries(this.figures.roster, this.#country === null ? [] : [this.#country]),
  );
  readonly count = $derived.by(() => this.figures.counts[this.#rule]);

  /** `rule`: the one that the page was built under. */
  constructor(dataset: Dataset, tables: Tables, rule: CountingRule = HEADLINE_RULE) {
    this.#dataset = dataset;
    this.tables = tables;
    this.#builtRule = rule;
    this.#rule = rule;
  }

  /** Takes the rows that the page did not carry from the start. No figure depends on them. */
  complete(later: LaterTables): void {
    this.tables = { ...this.tables, ...later };
  }

  /** The counting rule that the reader chose. */
  get rule(): CountingRule {
    return this.#rule;
  }

  /** Opens with what an address asks for. Nothing is announced: nothing has changed yet. */
  openWith(rule: CountingRule, country: string | null): void {
    this.#rule = rule;
    this.#country = country;
  }

  /** Counts by another rule and says so. */
  chooseRule(rule: CountingRule): void {
    this.#rule = rule;
    this.#notice = `${this.#ruleSentence} ${pairsLine(this.count)}.`;
  }

  get #ruleSentence(): string {
    return say(rules.chosen, { rule: RULE_NAMES[this.#rule].long, ...turned(this.count) });
  }

  /** What is said of the chosen country; without one, of the count under the rule. For sharing, with whose claim it is. */
  get sentence(): string {
    const sentence =
      this.#country === null ? this.#ruleSentence : countrySentence(this.figures, this.#country);
    return say(article.shared, { sentence });
  }

  /** What charts and their words depend on. */
  get choice(): ChartChoice {
    return { figures: this.figures, rule: this.#rule, country: this.#country };
  }

  /** True while every number is the one that the build rendered, whatever is marked. */
  get hasBuiltNumbers(): boolean {
    return this.#rule === this.#builtRule && this.#replacedOn === null;
  }

  /** True while the page shows what the build rendered. */
  get asBuilt(): boolean {
    return this.hasBuiltNumbers && this.#country === null;
  }

  /** Code of the country that the reader chose; null: none. */
  get country(): string | null {
    return this.#country;
  }

  /** A country's own page, from the story's folder; '', which is the story, for none that is on file. */
  pageOf(iso3: string | null): string {
    const country = this.tables.countries.find((each) => each.iso3 === iso3);
    return country ? countryPath(country.name) : '';
  }

  /** Marks a country in every chart and says its sentence; null takes the mark away. */
  chooseCountry(iso3: string | null): void {
    this.#country = iso3;
    this.#notice = iso3 === null ? '' : countrySentence(this.figures, iso3);
  }

  /** What a step's open number marks; null: none of its is open. */
  countedIn(id: StepId): NumberMarks | null {
    return this.numbers?.countedIn(id) ?? null;
  }

  /**
   * What a view marks: what its step's open number counts; without one, the chosen country.
   * An embed has no step, so no number.
   */
  markedIn(view: View, id?: StepId): Marks {
    // The sentence's own dots are nobody yet, and the ending has everyone in one tone.
    if (view === 'triad' || view === 'everyone') return NO_MARKS;
    const counted = id === undefined ? null : this.countedIn(id);
    if (counted) return counted;
    return isChart(view) && !CHARTS[view].hasCountries ? NO_MARKS : this.#chosen;
  }

  /** What screen readers are told politely, once for each change. */
  get notice(): string {
    return this.#notice;
  }

  /** Tells screen readers something. */
  say(notice: string): void {
    this.#notice = notice;
  }

  /** The dataset that the page shows. */
  get dataset(): Dataset {
    return this.#dataset;
  }

  /** ISO day on which this page took a newer dataset than it was built with; null: it did not. */
  get replacedOn(): string | null {
    return this.#replacedOn;
  }

  /** Takes a newer dataset: every number, word and picture follows. */
  replaceDataset(dataset: Dataset, isoDay: string): void {
    this.#dataset = dataset;
    this.#replacedOn = isoDay;
    this.#notice = say(words.updated, { day: isoDay, sentence: this.#ruleSentence });
  }
}
