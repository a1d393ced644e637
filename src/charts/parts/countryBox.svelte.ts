// What the box 'Find a country' holds and does: what is typed, which countries are listed, what each key
// does. An editable combobox with a list, as the ARIA Authoring Practices describe it. Knows no element.
import { say } from '../../wording/say';
import { controls } from '../../wording/words.gen';
import { isCalled, searchCountries, type FoundCountry, type OtherNames } from './searchCountries';

/** What the box is for. */
export interface BoxProps {
  readonly countries: readonly FoundCountry[];
  /** Code of the chosen country; null: none. */
  readonly chosen: string | null;
  /** Called with the code of the chosen country, or null when the choice is cleared. */
  readonly onchoose: (iso3: string | null) => void;
}

/** The state of one box. */
export class CountryBox {
  readonly #props: () => BoxProps;
  #isOpen = $state(false);
  /** Place in the list of the option that Enter would choose; -1: none. */
  #active = $state(-1);

  readonly #chosenName = $derived.by(
    () => this.#props().countries.find(({ iso3 }) => iso3 === this.#props().chosen)?.name ?? '',
  );
  /** What else countries are called, once it is there: nobody needs it before they search. */
  #names = $state.raw<OtherNames | null>(null);
  #isLearning = $state(false);
  /** What stands in the box: the chosen country's name, until the reader types. */
  query = $derived.by(() => this.#chosenName);
  /** A name that stands in the box because it was chosen does not narrow the list. */
  readonly #found = $derived.by(() =>
    searchCountries(
      this.#props().countries,
      this.query === this.#chosenName ? '' : this.query,
      this.#names ?? {},
    ),
  );
  /** The list; empty: none is shown. */
  readonly options = $derived.by(() => (this.#isOpen ? this.#found : []));

  /** `props` is asked whenever they are needed, so they may change. */
  constructor(props: () => BoxProps) {
    this.#props = props;
  }

  /** The option that Enter would choose, if any. */
  get active(): FoundCountry | undefined {
    return this.options[this.#active];
  }

  /** Whether nothing is listed because no country has such a name. */
  get isMissing(): boolean {
    return this.#isOpen && this.#found.length === 0 && !this.#isLearning;
  }

  /** How many are listed, in words; '' while the list is closed. */
  get notice(): string {
    if (!this.#isOpen) return '';
    return say(controls.search.found, { countries: this.#found.length });
  }

  /** Opens the list. */
  open(): void {
    this.#isOpen = true;
    void this.#learn();
  }

  /** Loads what else countries are called; without it the box finds them by the names on file. */
  async #learn(): Promise<void> {
    if (this.#names !== null || this.#isLearning) return;
    this.#isLearning = true;
    try {
      const { COUNTRY_NAMES } = await import('../../dataset/names/countryNames');
      this.#names = COUNTRY_NAMES;
    } catch {
      // Asked for again when the list is opened next.
    }
    this.#isLearning = false;
  }

  /** Lists what the reader's words find. */
  type(query: string): void {
    this.query = query;
    this.open();
    this.#active = -1;
  }

  /** Chooses a country; nothing happens without one. */
  choose(country: FoundCountry | undefined): void {
    if (!country) return;
    this.#close();
    this.query = country.name;
    this.#props().onchoose(country.iso3);
  }

  /** Empties the box, and lets go of the chosen country. */
  clear(): void {
    this.#close();
    this.query = '';
    if (this.#props().chosen !== null) this.#props().onchoose(null);
  }

  /** Leaving an emptied box clears the choice; half a name gives way to the chosen one. */
  leave(): void {
    if (this.query === '') return this.clear();
    this.#close();
    this.query = this.#chosenName;
  }

  /** Does what a key does in the box; true: the box's own field is to do nothing with it. */
  press(key: string, alt: boolean): boolean {
    switch (key) {
      case 'ArrowDown':
        if (alt) this.open();
        else this.#move(1);
        return true;
      case 'ArrowUp':
        if (alt) this.#close();
        else this.#move(-1);
        return true;
      case 'Enter':
        this.choose(this.active ?? this.#only());
        return true;
      case 'Escape':
        if (this.#isOpen) this.#close();
        else this.clear();
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        this.#active = -1;
        return false;
      default:
        return false;
    }
  }

  /** The one option that is called what was typed, or the only one. */
  #only(): FoundCountry | undefined {
    const called = this.options.filter((country) =>
      isCalled(country, this.query, this.#names ?? {}),
    );
    const [one, ...others] = called.length > 0 ? called : this.options;
    return others.length === 0 ? one : undefined;
  }

  #close(): void {
    this.#isOpen = false;
    this.#active = -1;
  }

  /** Moves through the list, round its ends; opens it first. */
  #move(by: 1 | -1): void {
    this.open();
    const count = this.#found.length;
    const from = this.#active === -1 && by === -1 ? 0 : this.#active;
    this.#active = count === 0 ? -1 : (from + by + count) % count;
  }
}
