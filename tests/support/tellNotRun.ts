// Says which browser tests the other engines did not run, and why: for the end of .ci/run.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import { basename } from 'node:path';
import { NOT_IN_FIREFOX, ONE_CHROMIUM, RUN_ONCE } from './engineTags';

const tests = await listTests();
for (const [where, tags, why] of [
  ['Firefox', NOT_IN_FIREFOX, "its driver can't"],
  ['Firefox and the newest Chromium', RUN_ONCE, 'they take minutes, and the engine hardly matters'],
] as const) {
  for (const [tag, does] of Object.entries(tags)) {
    const count = tests.filter((own) => own.tags.includes(tag.slice(1))).length;
    if (count > 0) console.info(`Not run in ${where}: ${count} tests that ${does} (${why}).`);
  }
}
const left = tests.filter(({ file }) => ONE_CHROMIUM.includes(basename(file, '.spec.ts'))).length;
console.info(
  `Not run in the newest Chromium: ${left} tests of ${ONE_CHROMIUM.join(', ')} (they take minutes, and a newer version hardly matters).`,
);
console.info('Not run in WebKit: the browser tests; it has its own dozen (tests/webkit).');

/** Every browser test. */
async function listTests(): Promise<readonly JSONReportSpec[]> {
  const list = ['playwright', 'test', '--list', '--reporter=json'];
  const { stdout } = await promisify(execFile)('npx', list, { maxBuffer: 100_000_000 });
  const ofSuite = ({ specs, suites = [] }: JSONReportSuite): JSONReportSpec[] => [
    ...specs,
    ...suites.flatMap(ofSuite),
  ];
  return (JSON.parse(stdout) as { suites: JSONReportSuite[] }).suites.flatMap(ofSuite);
}
