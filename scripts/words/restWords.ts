// What readers read besides the story, its charts and numbers: countries' pages, feeds, controls. For allWords.
import { chosenRate, countrySentence } from '../../src/charts/countries/countrySentence';
import type { StoryState } from '../../src/story/state/storyState.svelte';
import { fileSize } from '../../src/story/published/oneFile';
import { turned } from '../../src/wording/ratio';
import { RULE_NAMES } from '../../src/wording/rules';
import { say } from '../../src/wording/say';
import type { Compiled } from '../../src/wording/message';
import * as asked from '../../src/wording/askedWords.gen';
import * as last from '../../src/wording/lastWords.gen';
import * as atOnce from '../../src/wording/words.gen';
import { countryMarkup } from '../../src/pages/country/countryMarkup';

/** Every group of messages. */
const WORDS = { ...atOnce, ...last, ...asked };

/** A text, and where it stands. */
export interface Text {
  readonly where: string;
  readonly text: string;
}

/** Every country's page and the list, with their titles and descriptions; what their embeds say. */
export function countryTexts(parse: (markup: string) => ParentNode): Text[] {
  return countryMarkup('https://example.org/').pages.flatMap(({ path, body, embed, meta }) => {
    const texts = [body, embed ?? ''].flatMap((markup) => blocksOf(parse(markup)));
    return [meta.title, meta.description, meta.imageAlt, ...texts].map((text) => ({
      where: path,
      text,
    }));
  });
}

const BLOCKS = ['h1', 'h2', 'p', 'dt', 'dd', 'tr', 'caption', 'summary', 'label', 'a', 'button'];

function blocksOf(root: ParentNode): string[] {
  return [...root.querySelectorAll(BLOCKS.join())].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** What is said when readers choose, share or search, and of newer figures. */
export function spokenTexts(story: StoryState): Text[] {
  story.chooseRule(story.rule);
  const { article, controls, notice, numbers, dialog, files } = WORDS;
  const sentence = story.sentence;
  const day = story.figures.updated;
  return [
    story.notice,
    sentence,
    ...story.tables.countries.flatMap(({ iso3 }) => [
      countrySentence(story.figures, iso3),
      chosenRate(story.figures, iso3),
    ]),
    say(notice.updated, { day, sentence }),
    ...[0, 1, 2].map((countries) => say(controls.search.found, { countries })),
    say(controls.moreRows, { rows: 18 }),
    say(article.number, { number: '97' }),
    say(article.file, { format: 'CSV', title: story.figures.updated }),
    say(numbers.how, { number: '97' }),
    say(dialog.width, { px: 600 }),
    say(files.countedAs, { rule: RULE_NAMES[story.rule].long }),
    say(files.inColour, { sentence }),
  ].map((text) => ({ where: 'said when asked', text }));
}

/** What only other data say, the desk, mail, feeds and files. */
export function rareTexts({ figures, rule }: StoryState): Text[] {
  const { countryPage, counting, deskOnly, embedded, files, method } = WORDS;
  const { numbers, perMillion, published, rules, swap, toll, top } = WORDS;
  const [country] = figures.dataset.fatalities.map((row) => row.country);
  if (!country) return [];
  const [day, newer, source] = [figures.updated, figures.updated, say(atOnce.sources.name)];
  const ours = figures.others;
  const { others } = figures;
  const ratio = turned(figures.counts[rule]);
  const one = { dead: 1, from: [country] };
  return [
    say(top.updatedNewer, { day, newer }),
    say(countryPage.newer, { day }),
    say(atOnce.oneFile.about, { size: fileSize(1e6) }),
    say(atOnce.oneFile.is, { day }),
    say(countryPage.noRate, { country }),
    say(counting.sameLists, { ours, counter: source }),
    say(method.unknownDate, { countries: [country] }),
    say(method.errorSubject, { version: day, rule: RULE_NAMES[rule].long }),
    ...[rules.reason.unknownDate, rules.reason.outsideEurope].map((reason) => say(reason, one)),
    say(perMillion.noBar, { countries: 2 }),
    say(perMillion.marked, { rate: country.name, rank: 1, bars: 2, dead: 3 }),
    say(perMillion.markedNone, { country: country.name }),
    ...['none', 'other', 'same'].map((order) => say(deskOnly.order, { order })),
    say(published.rating, ratio),
    say(swap.many, { countries: 9 }),
    say(swap.countries, {
      changes: [say(swap.change, { country: country.name, was: 1, now: 2 })],
    }),
    say(swap.both, { americans: country.name, others, countries: 2 }),
    say(swap.totals, { both: country.name, ...ratio }),
    say(embedded.source, { source }),
    say(files.source, { source }),
    say(numbers.ways, { dots: 1 }),
    say(toll.of, { all: ours }),
  ].map((text) => ({ where: 'said elsewhere', text }));
}

/** Messages without a parameter: labels of controls, what a dialog says, errors. */
export function labels(): Text[] {
  return Object.entries(WORDS).flatMap(([group, messages]) =>
    messagesOf(messages as Branch).flatMap((message) =>
      typeof message === 'string' ? [{ where: `labels, ${group}`, text: message }] : [],
    ),
  );
}

/** Groups of messages, down to each. */
interface Branch {
  readonly [name: string]: Compiled | Branch;
}

/** Every message of a group. */
export function messagesOf(branch: Branch): Compiled[] {
  return Object.values(branch).flatMap((each): Compiled[] =>
    typeof each === 'string' || Array.isArray(each) || 'on' in each
      ? [each as Compiled]
      : messagesOf(each as Branch),
  );
}

/** Every message that there is. */
export function everyMessage(): Compiled[] {
  return messagesOf(WORDS as unknown as Branch);
}
