// How to cite the page and its data: short for running text, long for a list of sources. What is not
// known (who made it, where it is published) is left out. Pure.
import { CHECKED } from '../../dataset/checkedData.gen';
import { fingerprint } from '../../dataset/fingerprint';
import { writeFatalitiesCsv } from '../../dataset/writeFatalitiesCsv';
import type { Figures } from '../../figures/figures';
import { capitalise, listOf } from '../../wording/numbers';
import { storyTitle } from './headline';
import { updatedOn } from './updatedOn';
import { say } from '../../wording/say';
import { cite } from '../../wording/lastWords.gen';
import { sources } from '../../wording/words.gen';

/** What a citation depends on. */
export interface Cited {
  readonly figures: Figures;
  /** ISO day on which the page took newer figures than it was built with; null: it did not. */
  readonly replacedOn: string | null;
  /** Absolute address of the page; null: not known. */
  readonly address: string | null;
}

/** One way to cite. */
export interface Citation {
  readonly id: string;
  /** What is cited, and how. */
  readonly label: string;
  readonly text: string;
}

/** Names the state of the data: another number, another version. */
export function dataVersion({ dataset }: Figures): string {
  return fingerprint(writeFatalitiesCsv(dataset));
}

/** The page and the data, each short and long. */
export function citations({ figures, replacedOn, address }: Cited): readonly Citation[] {
  const { title, publisher, contributors } = CHECKED.site;
  const people = contributors.length === 0 ? [] : [listOf(contributors.map((each) => each.title))];
  const houses = publisher === null ? [] : [publisher.title];
  const updated = updatedOn(figures, replacedOn);
  const version = dataVersion(figures);
  const dataset = say(cite.dataset);
  const at = (file: string) => (address === null ? [] : [new URL(file, address).href]);
  return [
    {
      id: 'page-short',
      label: say(cite.labels.pageShort),
      text: say(cite.pageShort, { title, updated }),
    },
    {
      id: 'page-long',
      label: say(cite.labels.pageLong),
      text: sentences([
        ...people,
        say(cite.page, { title: storyTitle(figures) }),
        ...houses,
        updated,
        ...at('.'),
      ]),
    },
    {
      id: 'data-short',
      label: say(cite.labels.dataShort),
      text: say(cite.dataShort, { dataset, title, updated, version }),
    },
    {
      id: 'data-long',
      label: say(cite.labels.dataLong),
      text: sentences([
        ...people,
        say(cite.data, { dataset, title, source: say(sources.name) }),
        ...houses,
        say(cite.version, { updated, version }),
        ...at('data/fatalities.csv'),
      ]),
    },
  ];
}

/** Each part a sentence, with one full stop; an address stays as it is, so that it can be followed. */
function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => (part.includes('://') ? part : `${capitalise(part).replace(/\.$/, '')}.`))
    .join(' ');
}
