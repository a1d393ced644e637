// What nginx sends with the file that the build wrote for it. `npm test` builds first.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '../support/headersFile';
import { missing, startNginx, type Nginx } from '../support/nginx';

const MODULE = `/assets/${readdirSync('dist/assets').find((name) => /^story-.*\.js$/.test(name)) ?? ''}`;
const CSV = '/data/fatalities.csv';

if (missing !== null) console.info(`not run: nginx, because ${missing}.`);

describe.skipIf(missing !== null)('nginx', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx();
  });
  afterAll(() => nginx.stop());

  test('sends for every address what _headers says', async () => {
    const rules = readHeadersFile(readFileSync('dist/_headers', 'utf8'));
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^[._]|\.(br|gz)$/.test(entry.name))
      .map((entry) => `/${entry.parentPath}/${entry.name}`.replace(/^\/dist/, ''));
    const addresses = files.flatMap((file) =>
      file.endsWith('/index.html') ? [file, file.replace('index.html', '')] : [file],
    );
    const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
    for (const address of addresses) {
      const { status, headers } = await nginx.ask(`${address}?theme=dark`);
      expect(status, address).toBe(200);
      const sent = Object.fromEntries(
        names.flatMap((name) => {
          const value = headers[name.toLowerCase()];
          return value === undefined ? [] : [[name, value]];
        }),
      );
      expect(sent, address).toEqual(headersFor(rules, address));
    }
    expect(addresses.length).toBeGreaterThan(files.length);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    [MODULE, 'application/javascript; charset=utf-8'],
    [CSV, 'text/csv; charset=utf-8'],
    ['/data/datapackage.json', 'application/json; charset=utf-8'],
    ['/data/README.md', 'text/markdown; charset=utf-8'],
    ['/pictures/toll.csv', 'text/csv; charset=utf-8'],
    ['/pictures/toll.png', 'image/png'],
    ['/pictures/toll.svg', 'image/svg+xml; charset=utf-8'],
    ['/share.png', 'image/png'],
  ])('sends %s as %s', async (path, type) => {
    expect((await nginx.ask(path)).headers['content-type']).toBe(type);
  });

  test.each(['/', '/embed/toll/', MODULE, '/pictures/toll.svg', '/nothing'])(
    'sends %s as the build compressed it',
    async (path) => {
      const plain = await nginx.ask(path);
      expect(plain.headers['content-encoding']).toBeUndefined();
      const coded = async (accepted: string, encoding: string) => {
        const answer = await nginx.ask(path, { 'accept-encoding': accepted });
        expect(answer.headers).toMatchObject({
          'content-encoding': encoding,
          vary: 'Accept-Encoding',
        });
        expect(answer.body.length).toBeLessThan(plain.body.length);
        return answer.body;
      };
      const brotli = brotliDecompressSync(await coded('gzip, deflate, br', 'br'));
      expect(brotli.equals(plain.body)).toBe(true);
      const gzip = gunzipSync(await coded('gzip', 'gzip'));
      expect(gzip.equals(plain.body)).toBe(true);
    },
  );

  test('compresses the data as it goes, so that no old copy hides a new table', async () => {
    expect(readdirSync('dist/data').filter((name) => /\.(br|gz)$/.test(name))).toEqual([]);
    const { headers, body } = await nginx.ask(CSV, { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(body).equals(readFileSync(`dist${CSV}`))).toBe(true);
  });

  test('compresses the tables of pictures', async () => {
    const { headers } = await nginx.ask('/pictures/toll.csv', { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  });

  test.each(['/', '/embed/toll/', MODULE, CSV])(
    'answers 304 while %s is unchanged',
    async (path) => {
      for (const coding of ['identity', 'gzip', 'br']) {
        const first = await nginx.ask(path, { 'accept-encoding': coding });
        const { etag = '' } = first.headers;
        expect(etag).not.toBe('');
        const again = { 'accept-encoding': coding, 'if-none-match': etag };
        const second = await nginx.ask(path, again);
        expect(second.status).toBe(304);
        expect(second.body).toHaveLength(0);
        expect(second.headers['cache-control']).toBe(first.headers['cache-control']);
      }
      expect((await nginx.ask(path, { 'if-none-match': '"another"' })).status).toBe(200);
    },
  );

  test('sends a part where a part is asked for', async () => {
    const whole = readFileSync(`dist${CSV}`);
    const part = await nginx.ask(CSV, { range: 'bytes=8-11' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 8-11/${whole.length}`);
    expect(part.body.equals(whole.subarray(8, 12))).toBe(true);
    expect((await nginx.ask(CSV, { range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  test.each([
    '/nothing',
    '/embed/nothing/',
    '/embed/nothing',
    '/assets/story-0.js',
    '/assets/',
    '/_headers',
    '/.nojekyll',
    '/.git/config',
    '/assets/.hidden',
  ])('has nothing at %s', async (path) => {
    const { status, headers, body } = await nginx.ask(path);
    expect(status).toBe(404);
    expect(body.equals(readFileSync('dist/404.html'))).toBe(true);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['/../package.json', '/%2e%2e/package.json'])('refuses %s', async (path) => {
    expect((await nginx.ask(path)).status).toBe(400);
  });

  // Relative: behind a proxy or in a folder of another site its own scheme, port and path are wrong.
  test.each([
    ['/embed/toll', 'toll/'],
    ['/embed/places/nato-today?theme=dark&size=a%20b', 'nato-today/?theme=dark&size=a%20b'],
    ['/country/denmark', 'denmark/'],
  ])('leads from %s to %s, behind any proxy', async (path, to) => {
    const host = 'news.example';
    for (const answer of [
      await nginx.ask(path, { host }),
      await nginx.askBehind(`/two${path}`, { host }),
    ]) {
      expect(answer.status).toBe(301);
      expect(answer.headers.location).toBe(to);
    }
    const [folder = ''] = new URL(to, `https://${host}/two${path}`).href.split('?');
    const there = await nginx.askBehind(folder.replace(`https://${host}`, ''), { host });
    expect(there.status).toBe(200);
    expect(there.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('describes embeds with headers of its own', async () => {
    const config = readFileSync('dist-hosting/nginx.conf', 'utf8');
    const [, place = ''] = /location \/embed\/ \{([^}]*)\}/.exec(config) ?? [];
    expect(place).toContain('set $site_cache_control "no-cache";');
    expect(place).toContain('set $site_cross_origin_resource_policy "cross-origin";');
  });
});
