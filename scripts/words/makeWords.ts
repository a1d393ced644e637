// Reads data/words/en.yaml and writes what the page imports of it. For the command line and for Vite.
import { readFile } from 'node:fs/promises';
import { NUMBER_VALUES } from '../../src/story/numbers/numberValues';
import { LINKS } from '../../src/story/article/links';
import { QUOTATIONS } from '../../src/story/quotations';
import type { Names } from '../../src/wording/reading/checkUse';
import { readWords, type Contract, type ReadWords } from '../../src/wording/reading/readWords';
import { writeIfOther } from '../build/writeIfOther';
import { wordsModules } from './wordsModule';

/** The file of words, from the project's folder. */
export const WORDS_FILE = 'data/words/en.yaml';

/** What the code expects of it. */
const CONTRACT_FILE = 'src/wording/wordKeys.json';

/** What is made of it. */
const MADE_FILES = {
  atOnce: 'src/wording/words.gen.ts',
  last: 'src/wording/lastWords.gen.ts',
  asked: 'src/wording/askedWords.gen.ts',
};

/** Reads and checks the file. */
export async function readWordsFile(): Promise<ReadWords & { readonly contract: Contract }> {
  const contract = JSON.parse(await readFile(CONTRACT_FILE, 'utf8')) as Contract;
  const text = await readFile(WORDS_FILE, 'utf8');
  return { ...readWords(text, contract, await readNames()), contract };
}

/** Makes the modules, where the file has no errors; what is wrong else, as lines. */
export async function makeWords(): Promise<readonly string[]> {
  const { messages, issues, contract } = await readWordsFile();
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) {
    const { atOnce, last, asked } = wordsModules(contract, messages);
    await writeIfOther(MADE_FILES.asked, asked);
    await writeIfOther(MADE_FILES.last, last);
    await writeIfOther(MADE_FILES.atOnce, atOnce);
  }
  return errors.map(describeWordIssue);
}

/** Takes what the file asks for as what the code is to give: for who adds a message. */
export async function acceptWords(): Promise<readonly string[]> {
  const text = await readFile(WORDS_FILE, 'utf8');
  const { asksFor, issues } = readWords(text, null, await readNames());
  if (issues.length > 0) return issues.map(describeWordIssue);
  const lines = Object.entries(asksFor).map(
    ([key, asked]) => `  ${JSON.stringify(key)}: ${JSON.stringify(asked)}`,
  );
  await writeIfOther(CONTRACT_FILE, `{\n${lines.join(',\n')}\n}\n`);
  return makeWords();
}

/** 'data/words/en.yaml:12:7: pairs.dek: no function :cuont. Did you mean :count?' */
export function describeWordIssue({
  line,
  column,
  key,
  what,
  mend,
}: ReadWords['issues'][number]): string {
  const about = key === null || what.includes(key) ? what : `${key}: ${what}`;
  return `${WORDS_FILE}:${line}:${column}: ${about}. To mend it: ${mend}`;
}

/** What markup may point to. */
async function readNames(): Promise<Names> {
  const idsOf = async (table: string) =>
    (await readFile(`data/${table}.csv`, 'utf8'))
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '')
      .filter((id) => id !== '');
  return {
    quote: Object.keys(QUOTATIONS),
    number: Object.keys(NUMBER_VALUES),
    link: Object.keys(LINKS),
    country: await idsOf('countries'),
    source: await idsOf('sources'),
  };
}
