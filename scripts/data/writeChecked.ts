// npm run tables: checks all tables in data/ and makes the modules of them that pages import, so that no page has
// to read or check a table that is not newer. Where one has an error, says file, line, what and how
// to mend it, makes nothing and fails.
import { readFile } from 'node:fs/promises';
import { readSite } from '../../src/dataset/dataPackage';
import { describeIssue } from '../../src/dataset/describeIssue';
import { checkData } from '../../src/desk/file/checkData';
import { writeIfOther } from '../build/writeIfOther';
import { parseDocument } from 'yaml';
import { isAtOnce } from '../words/wordsModule';
import { checkedModules } from './checkedModules';
import { readDataFolder } from './readDataFolder';

const MADE_FILES = {
  checked: 'src/dataset/checkedData.gen.ts',
  later: 'src/dataset/laterTables.gen.ts',
};
const SITE_FILE = 'data/datapackage.json';

const errors: string[] = [];
const site = await readSiteFile();
const files = await readDataFolder('data');
const { dataset, tables, issues } = checkData(files);
for (const { name, issue } of issues) {
  if (issue.severity !== 'error') continue;
  errors.push(`data/${name}.csv:${issue.line ?? 1}: ${describeIssue(issue)}`);
}
if (dataset !== null && tables !== null && site !== null) {
  const text = new TextDecoder().decode(files.fatalities);
  const { checked, later } = checkedModules(dataset, tables, site, text, await readFirstWords());
  await writeIfOther(MADE_FILES.later, later);
  await writeIfOther(MADE_FILES.checked, checked);
} else {
  console.error(errors.join('\n'));
  process.exitCode = 1;
}

async function readSiteFile() {
  try {
    return readSite(JSON.parse(await readFile(SITE_FILE, 'utf8')));
  } catch (error) {
    errors.push(`${SITE_FILE}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** What the story says at once, as the file of words has it, with faults that others tell of. */
async function readFirstWords(): Promise<string> {
  const words: unknown = parseDocument(await readFile('data/words/en.yaml', 'utf8')).toJS();
  return JSON.stringify(Object.entries(words ?? {}).filter(([key]) => isAtOnce(key)));
}
