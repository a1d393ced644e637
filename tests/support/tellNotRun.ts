// Says which browser tests the other engines did not run, and why: for the end of .ci/run.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { JSONReportSuite } from '@playwright/test/reporter';
import { RUN_ONCE, NOT_IN_FIREFOX } from './engineTags';

const tests = await listTags();
for (const [where, tags, why] of [
  ['Firefox', NOT_IN_FIREFOX, "its driver can't"],
  ['Firefox and the newest Chromium', RUN_ONCE, 'they take minutes, and the engine hardly matters'],
] as const) {
  for (const [tag, does] of Object.entries(tags)) {
    const count = tests.filter((own) => own.includes(tag.slice(1))).length;
    if (count > 0) console.info(`Not run in ${where}: ${count} tests that ${does} (${why}).`);
  }
}
console.info('Not run in WebKit: the browser tests; it has its own dozen (tests/webkit).');

/** The tags of every browser test, without their @. */
async function listTags(): Promise<readonly (readonly string[])[]> {
  const list = ['playwright', 'test', '--list', '--reporter=json'];
  const { stdout } = await promisify(execFile)('npx', list, { maxBuffer: 100_000_000 });
  const ofSuite = ({ specs, suites = [] }: JSONReportSuite): string[][] => [
    ...specs.map(({ tags }) => tags),
    ...suites.flatMap(ofSuite),
  ];
  return (JSON.parse(stdout) as { suites: JSONReportSuite[] }).suites.flatMap(ofSuite);
}
