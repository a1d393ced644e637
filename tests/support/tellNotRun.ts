// Says which browser tests the other engines did not run, and why: for the end of .ci/run.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { anyOf, NOT_IN_FIREFOX } from './engineTags';

for (const [tag, does] of Object.entries(NOT_IN_FIREFOX)) {
  const count = await testsWith(tag);
  if (count > 0)
    console.info(`Not run in Firefox: ${count} tests that ${does} (its driver can't).`);
}
console.info('Not run in WebKit: the browser tests; it has its own dozen (tests/webkit).');

/** Number of browser tests with a tag. */
async function testsWith(tag: string): Promise<number> {
  const { source } = anyOf({ [tag]: '' });
  const { stdout } = await promisify(execFile)('npx', [
    'playwright',
    'test',
    '--list',
    '-g',
    source,
  ]);
  return Number(/^Total: (\d+)/m.exec(stdout)?.[1] ?? 0);
}
