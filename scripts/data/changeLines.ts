// What changes in the story, as lines for a command line. Knows no element.
import type { StoryChanges } from '../../src/desk/changes/compareStories';

/** Claims that turn first, then numbers, then every text, and what changes with any table. */
export function changeLines({ claims, numbers, texts, version }: StoryChanges): readonly string[] {
  return [
    ...section('Sentences that turn into their other wording', claims.map(pair)),
    ...section(
      'Numbers',
      numbers.map(({ label, was, now }) => [`  ${label}: ${was} -> ${now}`]),
    ),
    ...section(
      'Texts that read differently',
      texts.map((text) => [`  ${text.places.join(', ')} (${text.kind})`, ...pair(text)]),
    ),
    ...(version === null
      ? []
      : [
          `The version in 'How to cite' changes with the table: ${version.was} -> ${version.now}`,
          '',
        ]),
  ];
}

function pair({ was, now }: { readonly was: string | null; readonly now: string | null }) {
  return [...(was === null ? [] : [`  - ${was}`]), ...(now === null ? [] : [`  + ${now}`])];
}

function section(title: string, entries: readonly (readonly string[])[]): string[] {
  return entries.length === 0 ? [] : [`${title}: ${entries.length}`, ...entries.flat(), ''];
}
