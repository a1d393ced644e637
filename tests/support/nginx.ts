// Debian's nginx on a loopback port, with the site as it was built and the server block of docs/deploy.md.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where Debian's packages put them. */
const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Why nginx is not tested here; null: it is. */
export const missing = [
  [NGINX, 'nginx'],
  [BROTLI, 'libnginx-mod-http-brotli-static'],
].reduce<string | null>(
  (found, [path = '', name]) => found ?? (existsSync(path) ? null : `${name} is not installed`),
  null,
);

/** An answer as it came, not decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A running nginx. */
export interface Nginx {
  /** Asks for a path under the site. */
  readonly ask: (path: string, headers?: OutgoingHttpHeaders) => Promise<Answer>;
  /** The same of the site in a folder of another one, whose nginx passes on the name that it is asked by. */
  readonly askBehind: (path: string, headers?: OutgoingHttpHeaders) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Starts it with the site at the root, and another in front of it. Throws what nginx says of a configuration that it refuses. */
export async function startNginx(): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const [port, front] = [await freePort(), await freePort()];
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, wholeConfig(folder, { port, front }));
  execFileSync(NGINX, ['-t', '-q', '-c', config], { stdio: 'pipe' });
  const nginx = spawn(NGINX, ['-c', config], { stdio: 'inherit' });
  const ended = new Promise<void>((done) => nginx.once('exit', () => done()));
  const ask: Nginx['ask'] = (path, headers = {}) => request(port, path, headers);
  await untilItListens(
    () => ask('/'),
    () => nginx.exitCode !== null,
  );
  return {
    ask,
    askBehind: (path, headers = {}) => request(front, path, headers),
    stop: async () => {
      nginx.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Everything that a Debian has around a site's file, without root. */
function wholeConfig(
  folder: string,
  { port, front }: { readonly port: number; readonly front: number },
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  // Started by root, its workers would be nobody, who may not read a folder of root's own.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}daemon off;
load_module ${BROTLI};
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  ${temporary.join('\n  ')}
  access_log off;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${serverBlock(port)}
  server {
    listen 127.0.0.1:${front};
    proxy_set_header Host $host;
    ${folderBlock(port)}
  }
}
`;
}

/** The guide's own server, with this machine's folders and port. */
function serverBlock(port: number): string {
  return fromGuide(/```nginx\n(server \{[^]*?\n\})\n```/, [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['/srv/two/current/dist-hosting', resolve('dist-hosting')],
    ['/srv/two/current/dist', resolve('dist')],
  ]);
}

/** What the guide lets the server of another site say. */
function folderBlock(port: number): string {
  return fromGuide(/^ {4}(location \/two\/ .*)$/m, [['127.0.0.1:8080', `127.0.0.1:${port}`]]);
}

/** A part of docs/deploy.md, with changes for this machine. */
function fromGuide(part: RegExp, changes: readonly (readonly [string, string])[]): string {
  const [, block = ''] = part.exec(readFileSync('docs/deploy.md', 'utf8')) ?? [];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`docs/deploy.md has no "${from}" where it is expected.`);
    return text.replace(from, to);
  }, block);
}

async function untilItListens(ask: () => Promise<unknown>, hasEnded: () => boolean): Promise<void> {
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (hasEnded() || (error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function request(port: number, path: string, headers: OutgoingHttpHeaders): Promise<Answer> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', fail);
  });
}
