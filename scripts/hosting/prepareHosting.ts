// End of the build: what hosts need beside the pages. In dist/: the rules for headers as static hosts
// read them, the page for wrong addresses, licences, compressed copies. In dist-hosting/: the same rules
// for nginx, which must not be published.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKED } from '../../src/dataset/checkedData.gen';
import { isSiteUrl } from '../../src/story/published/publication';
import { policyIn } from '../build/contentPolicy';
import { writeHeadersFile } from './headersFile';
import { licencesText, packagesInStyle, type ShippedPackage } from './licences';
import { nginxConfig } from './nginxConfig';
import { notFoundPage } from './notFoundPage';
import { precompress } from './precompress';
import { siteHeaders } from './siteHeaders';

const DIST = 'dist';
const HOSTING = 'dist-hosting';
/** Where each of the builds lists the packages in it. Not for readers. */
const LISTS = join(DIST, '.vite');

await writeFile(join(DIST, 'licences.txt'), licencesText(await shippedPackages()));
await rm(LISTS, { recursive: true });

const siteUrl = isSiteUrl(process.env.SITE_URL) ? process.env.SITE_URL : null;
const parts = {
  tokens: await readFile('src/styles/tokens.css', 'utf8'),
  icon: await readFile(join(DIST, 'favicon.svg'), 'utf8'),
};
await writeFile(join(DIST, '404.html'), notFoundPage({ ...CHECKED.site, siteUrl }, parts));

const paths = await publishedPaths();
const policies = new Map<string, string>();
for (const path of paths.filter((path) => path.endsWith('.html'))) {
  policies.set(path, policyIn(await readFile(join(DIST, path), 'utf8')));
}
const rules = siteHeaders({ paths, policyOf: (path) => policies.get(path) ?? '' });
await writeFile(join(DIST, '_headers'), writeHeadersFile(rules));
await mkdir(HOSTING, { recursive: true });
await writeFile(join(HOSTING, 'nginx.conf'), nginxConfig(rules));

await precompress(DIST, paths);

/** Paths under the site, in order: nothing hidden, nothing for hosts, no compressed copies. */
async function publishedPaths(): Promise<string[]> {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)[._]|\.(br|gz)$/.test(path))
    .sort();
}

/** What the bundles hold, and the faces that the style sheets name. */
async function shippedPackages(): Promise<ShippedPackage[]> {
  const lists = await Promise.all(
    (await readdir(LISTS)).map((name) => readFile(join(LISTS, name), 'utf8')),
  );
  const faces = packagesInStyle(await readFile('src/styles/fonts.css', 'utf8'));
  return [
    ...lists.flatMap((list) => JSON.parse(list) as ShippedPackage[]),
    ...(await Promise.all(faces.map(readPackage))),
  ];
}

async function readPackage(name: string): Promise<ShippedPackage> {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const text = await readFile(join(folder, 'LICENSE'), 'utf8');
  return { name, version, identifier: license, text };
}
