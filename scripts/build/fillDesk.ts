// Last part of the build: gives the desk its head, its style inline, and a policy that lets it make elements
// of the markup of pasted cells, which no other page does.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from './embedBundles';
import { fillPage } from './fillPage';

const DIST = process.argv[2] ?? 'dist';
const PAGE = join(DIST, 'desk.html');

const content = {
  title: 'Try a new data file',
  language: 'en-GB',
  description: 'Checks a data file for the story and shows what it would change.',
  head: '',
  body: '',
  script: await bundleScript('src/pages/watchArrival.ts'),
};
const html = await readFile(PAGE, 'utf8');
const filled = await fillPage(html, content, (file) => readFile(join(DIST, file), 'utf8'));
await writeFile(PAGE, filled.replace('trusted-types ', 'trusted-types desk-tables '));
