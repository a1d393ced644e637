// npm run data:check [-- FILE] [--json]: tells what is wrong with a data file, or with all of data/.
// A file named as one of the other tables is checked in its place; any other is a table of the dead.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkData, dataNameOf } from '../../src/desk/file/checkData';
import { issueLine, reportIssues } from './issueReport';
import { readDataFolder } from './readDataFolder';

const FOLDER = 'data';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  process.exitCode = await check(positionals[0], values.json);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(file: string | undefined, asJson: boolean): Promise<number> {
  const folder = await readDataFolder(FOLDER);
  const own = file === undefined ? null : dataNameOf(file);
  const files =
    file === undefined || own === null
      ? folder
      : { ...folder, [own]: new Uint8Array(await readFile(file)) };
  const present = own === 'fatalities' ? checkData(folder).dataset : null;
  const today = new Date().toISOString().slice(0, 10);
  const { issues, tables } = checkData(files, present, today);
  const report = reportIssues(issues, files, tables?.countries ?? [], (name) =>
    file !== undefined && name === own ? file : join(FOLDER, `${name}.csv`),
  );
  if (asJson) console.info(JSON.stringify(report, null, 2));
  else {
    for (const issue of report) console.info(issueLine(issue));
    if (report.length === 0) console.info(`${file ?? `${FOLDER}/`}: no problems.`);
  }
  return report.some(({ severity }) => severity === 'error') ? 1 : 0;
}
