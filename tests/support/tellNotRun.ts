// Says which browser tests the other engines did not run, and why: for the end of .ci/run.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { anyOf, LEFT_TO_CHROMIUM, NOT_IN_FIREFOX } from './engineTags';

for (const [tags, why] of [
  [NOT_IN_FIREFOX, "its driver can't"],
  [LEFT_TO_CHROMIUM, 'they take minutes'],
] as const) {
  for (const [tag, does] of Object.entries(tags)) {
    const count = await countTests(anyOf({ [tag]: '' }).source);
    if (count > 0) console.info(`Not run in Firefox: ${count} tests that ${does} (${why}).`);
  }
}
console.info('Not run in WebKit: the browser tests; it has its own dozen (tests/webkit).');

/** Number of browser tests whose title or tag matches. */
async function countTests(pattern: string): Promise<number> {
  const list = ['playwright', 'test', '--list', '-g', pattern];
  const { stdout } = await promisify(execFile)('npx', list);
  return Number(/^Total: (\d+)/m.exec(stdout)?.[1] ?? 0);
}
