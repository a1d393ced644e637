// Says which browser tests the other engines did not run, and why: for the end of .ci/run.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { anyOf, LEFT_TO_CHROMIUM, NOT_IN_FIREFOX } from './engineTags';

for (const [tag, does] of Object.entries(NOT_IN_FIREFOX)) {
  tell(await countTests(['-g', anyOf({ [tag]: '' }).source]), `${does} (its driver can't)`);
}
for (const [folder, does] of Object.entries(LEFT_TO_CHROMIUM)) {
  tell(await countTests([`tests/browser/${folder}/`]), `${does} (they take minutes)`);
}
console.info('Not run in WebKit: the browser tests; it has its own dozen (tests/webkit).');

function tell(count: number, does: string): void {
  if (count > 0) console.info(`Not run in Firefox: ${count} tests that ${does}.`);
}

/** Number of browser tests that these arguments choose. */
async function countTests(choice: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)('npx', ['playwright', 'test', '--list', ...choice]);
  return Number(/^Total: (\d+)/m.exec(stdout)?.[1] ?? 0);
}
