// The two sites of two origins that a frame is tested with: serving them needs no browser.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { HOSTS, ODD_HOSTS, TWO_OF_ONE_CHART, type HostPage } from './pages';

/** Where the host scripts are installed. */
const MODULES = 'node_modules';

/** A server that runs. */
export interface Site {
  readonly origin: string;
  readonly close: () => void;
}

/** Starts a server at a free port of this name of the machine. */
export async function serve(host: string, listener: RequestListener): Promise<Site> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://${host}:${port}`, close: () => server.close() };
}

/** Answers with the page of the host whose name is the path, and with the hosts' scripts. */
export function hostListener(frames: string): RequestListener {
  const pages = new Map(
    [...HOSTS, ...TWO_OF_ONE_CHART, ...Object.values(ODD_HOSTS)].map((host) => [host.name, host]),
  );
  return ({ url = '/' }, response) => {
    const path = decodeURIComponent(url);
    const host: HostPage | undefined = pages.get(path.slice(1));
    if (path.startsWith('/modules/')) {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(join(MODULES, normalize(path.slice('/modules'.length)))));
    } else if (host) {
      response.setHeader('content-type', 'text/html');
      if (host.csp) response.setHeader('content-security-policy', host.csp(frames));
      response.end(host.html(frames));
    } else response.writeHead(404).end();
  };
}
