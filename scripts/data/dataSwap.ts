// npm run data:swap -- FILE [--dry-run] [--from OLD]: checks a new table of the dead, shows what it changes
// in the story, and puts it in the place of data/fatalities.csv with a row in data/corrections.csv.
// `--from`: the table that it replaces, where data/fatalities.csv is the new one already (on GitHub).
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeLines } from './changeLines';
import type { DataFiles } from '../../src/desk/file/checkData';
import { issueLine, reportIssues } from './issueReport';
import { planSwap, type SwapPlan } from './planSwap';
import { compareRendered } from './compareRendered';
import { readDataFolder } from './readDataFolder';
import { oneAtATime } from './oneAtATime';
import { replaceFiles } from './replaceFiles';

const FOLDER = 'data';
/** Outside data/, which is published whole. */
const KEPT = 'old-data';
const LOCK = join(KEPT, 'swap.lock');

/** npm keeps a `--dry-run` that stands before `--` to itself, and tells of it here. */
let isDry = process.env['npm_config_dry_run'] === 'true';
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, from: { type: 'string' } },
  });
  isDry ||= values['dry-run'];
  const [file, ...more] = positionals;
  process.exitCode =
    file === undefined || more.length > 0 ? explainUse() : await swap(file, values.from);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was changed.');
  process.exitCode = 1;
}

function explainUse(): number {
  console.error('Name the one new file: npm run data:swap -- FILE [--dry-run] [--from OLD]');
  return 1;
}

async function swap(path: string, from: string | undefined): Promise<number> {
  const now = new Date().toISOString();
  const bytes = new Uint8Array(await fs.readFile(path));
  const present = await readDataFolder(FOLDER);
  const replaced =
    from === undefined
      ? present
      : { ...present, fatalities: new Uint8Array(await fs.readFile(from)) };
  const plan = planSwap(replaced, bytes, now.slice(0, 10));
  tellIssues(plan, path);
  if (plan.kind === 'refused') {
    console.error('Nothing was changed: mend the errors first.');
    return 1;
  }
  if (plan.kind === 'same') {
    console.info('Nothing to change: data/fatalities.csv says the same.');
    return 0;
  }
  const changes = await compareRendered(plan.was, plan.now, plan.tables);
  for (const line of changeLines(changes)) console.info(line);
  console.info(`In corrections.csv: ${plan.correction.trimEnd()}`);
  if (isDry) {
    console.info('A dry run: nothing was changed.');
    return 0;
  }
  await oneAtATime(LOCK, async () => {
    await mustBeAsRead(present);
    await apply(plan, now.replaceAll(/[:.]/g, '-'));
  });
  return 0;
}

/** Throws if another swap changed a file since this one was planned: nothing of it may be lost. */
async function mustBeAsRead(present: DataFiles): Promise<void> {
  const now = await readDataFolder(FOLDER);
  for (const name of ['fatalities', 'corrections'] as const) {
    if (Buffer.compare(present[name], now[name]) === 0) continue;
    throw new Error(`${FOLDER}/${name}.csv was changed meanwhile: do the swap again.`);
  }
}

/** Corrections first: should the swap be killed in between, doing it again mends it. */
async function apply(plan: SwapPlan & { kind: 'swap' }, stamp: string): Promise<void> {
  const replacements = (['corrections', 'fatalities'] as const).map((name) => ({
    path: join(FOLDER, `${name}.csv`),
    text: plan[name],
    kept: join(KEPT, `${name}.${stamp}.csv`),
  }));
  await replaceFiles(fs, replacements);
  console.info('Swapped. To undo, copy the old files back:');
  for (const { path, kept } of replacements) console.info(`  ${kept} -> ${path}`);
  console.info('Now build (npm run build) and publish; see "Swapping" in data/README.md.');
}

function tellIssues({ issues, files, countries }: SwapPlan, path: string): void {
  const report = reportIssues(issues, files, countries, (name) =>
    name === 'fatalities' ? path : join(FOLDER, `${name}.csv`),
  );
  for (const issue of report) console.info(issueLine(issue));
}
