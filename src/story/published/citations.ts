// How to cite the page and its data: short for running text, long for a list of sources. What is not
// known (who made it, where it is published) is left out. Pure.
import { site } from '../../../data/datapackage.json';
import { readSite } from '../../dataset/dataPackage';
import { fingerprint } from '../../dataset/fingerprint';
import { writeFatalitiesCsv } from '../../dataset/writeFatalitiesCsv';
import type { Figures } from '../../figures/figures';
import { capitalise, listOf } from '../../wording/numbers';
import { storyTitle, updatedOn } from './headline';
import { say } from '../../wording/say';
import { sources } from '../../wording/words.gen';

/** What is called a table of the dead where it stands alone. */
export const DATASET_TITLE = 'Military deaths in Afghanistan by country';

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
  const { title, publisher, contributors } = readSite({ site });
  const people = contributors.length === 0 ? [] : [listOf(contributors.map((each) => each.title))];
  const houses = publisher === null ? [] : [publisher.title];
  const updated = updatedOn(figures, replacedOn);
  const version = `version ${dataVersion(figures)}`;
  const at = (file: string) => (address === null ? [] : [new URL(file, address).href]);
  return [
    { id: 'page-short', label: 'The page, short', text: `“${title}”, ${updated}` },
    {
      id: 'page-long',
      label: 'The page, long',
      text: sentences([...people, `“${storyTitle(figures)}”`, ...houses, updated, ...at('.')]),
    },
    {
      id: 'data-short',
      label: 'The data, short',
      text: `“${DATASET_TITLE}”, data of “${title}”, ${updated}, ${version}`,
    },
    {
      id: 'data-long',
      label: 'The data, long',
      text: sentences([
        ...people,
        `“${DATASET_TITLE}”, data set of “${title}”`,
        `From ${say(sources.name)}`,
        ...houses,
        `${updated}, ${version}`,
        'CC BY-SA 4.0',
        ...at('data/fatalities.csv'),
      ]),
    },
  ];
}

/** Each part a sentence; an address stays as it is, so that it can be followed. */
function sentences(parts: readonly string[]): string {
  return parts.map((part) => (part.includes('://') ? part : `${capitalise(part)}.`)).join(' ');
}
