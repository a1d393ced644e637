// Finds a Firefox for the tests in a second engine. The driver speaks to it as it is, so any will do.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const APPLICATION = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** FIREFOX_PATH, one on the path or among the applications; throws a sentence where there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const wanted = env.FIREFOX_PATH;
  const found = (wanted ? [wanted] : [...onPath, APPLICATION]).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    wanted
      ? `FIREFOX_PATH is ${wanted}, but there is no file.`
      : 'No Firefox was found: install it (Debian: firefox-esr), or set FIREFOX_PATH to one.',
  );
}
