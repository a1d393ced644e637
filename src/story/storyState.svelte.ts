// What the reader has chosen and the numbers that follow from it. Knows no element and no address.
import type { Dataset, Tables } from '../dataset/dataset';
import { HEADLINE_RULE, type CountingRule } from '../figures/countingRule';
import { figuresOf } from '../figures/figures';
import { formatDay } from '../wording/numbers';
import { alliesForAmericans } from '../wording/ratio';
import { RULE_NAMES } from '../wording/rules';
import { takenAndEmpty } from '../wording/places';
import { DotPictures } from './dotPictures';

/** The state of one story; every number on the page is derived from it. */
export class StoryState {
  readonly tables: Tables;
  #dataset = $state.raw<Dataset>() as Dataset;
  #rule = $state<CountingRule>(HEADLINE_RULE);
  #notice = $state('');
  #replacedOn = $state<string | null>(null);
  /** True once the page answers to the reader: until then no control is shown. */
  live = $state(false);

  readonly figures = $derived.by(() => figuresOf(this.#dataset, this.tables));
  readonly pictures = $derived.by(() => new DotPictures(this.figures));
  readonly count = $derived.by(() => this.figures.counts[this.#rule]);

  constructor(dataset: Dataset, tables: Tables) {
    this.#dataset = dataset;
    this.tables = tables;
  }

  /** The counting rule that the reader chose. */
  get rule(): CountingRule {
    return this.#rule;
  }

  /** Counts by another rule and says so. */
  chooseRule(rule: CountingRule): void {
    this.#rule = rule;
    this.#notice = `${RULE_NAMES[rule].long}: ${alliesForAmericans(this.count)}. ${takenAndEmpty(this.count)}.`;
  }

  /** What screen readers are told politely, once for each change. */
  get notice(): string {
    return this.#notice;
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
    this.#notice = `The figures were updated on ${formatDay(isoDay)}: ${alliesForAmericans(this.count)}.`;
  }
}
