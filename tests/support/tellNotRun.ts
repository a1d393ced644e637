// Says which browser tests the other engines did not run, and why: for the end of .ci/run.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { JSONReportSuite } from '@playwright/test/reporter';
import { NOT_IN_FIREFOX, NOT_IN_NEWEST, RUN_ONCE } from './engineTags';

const tests = await listTests();
for (const [where, marks, why] of [
  ['Firefox', NOT_IN_FIREFOX, "its driver can't"],
  ['Firefox and the newest Chromium', RUN_ONCE, 'they take minutes, and the engine hardly matters'],
  ['the newest Chromium', NOT_IN_NEWEST, 'the packaged one does'],
] as const) {
  for (const [mark, does] of Object.entries(marks)) {
    const count = tests.filter((own) => own.includes(mark)).length;
    if (count > 0) console.info(`Not run in ${where}: ${count} tests that ${does} (${why}).`);
  }
}
console.info('Not run in WebKit: the browser tests; it has its own dozen (tests/webkit).');

/** The file and the tags of every browser test, in one line each. */
async function listTests(): Promise<readonly string[]> {
  const list = ['playwright', 'test', '--list', '--reporter=json'];
  const { stdout } = await promisify(execFile)('npx', list, { maxBuffer: 100_000_000 });
  const ofSuite = ({ specs, suites = [] }: JSONReportSuite): string[] => [
    ...specs.map(({ file, tags }) => `${file} ${tags.map((tag) => `@${tag}`).join(' ')}`),
    ...suites.flatMap(ofSuite),
  ];
  return (JSON.parse(stdout) as { suites: JSONReportSuite[] }).suites.flatMap(ofSuite);
}
