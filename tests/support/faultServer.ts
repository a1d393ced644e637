// The built site from a server that fails as servers do, one file at a time. Its address says how:
// /cut/assets/story.js/ is a folder with the whole site in it, of which that one file is cut off.
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { distListener } from './distServer';

/** What can happen to a request. */
export const FAULTS = ['fails', 'silent', 'cut', 'html'] as const;
export type Fault = (typeof FAULTS)[number];

/** A server that stands until it is closed. */
export interface FaultServer {
  /** Address of the site's folder in which `file` of dist/ has the fault. */
  readonly folder: (fault: Fault, file: string) => string;
  readonly close: () => void;
}

/** Starts it on a port of its own. */
export async function startFaultServer(): Promise<FaultServer> {
  const site = distListener();
  const server = createServer((request, response) => {
    const [, fault, faulty = '', file = ''] = ADDRESS.exec(request.url ?? '') ?? [];
    if (decodeURIComponent(faulty) === file.replace(/\?.*/, ''))
      answer(fault as Fault, file, response);
    else {
      request.url = `/${file}`;
      site(request, response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    folder: (fault, file) => `${origin}/${fault}/${encodeURIComponent(file)}/`,
    close: () => close(server),
  };
}

const ADDRESS = /^\/(fails|silent|cut|html)\/([^/]+)\/(.*)$/;

function answer(fault: Fault, file: string, response: ServerResponse): void {
  switch (fault) {
    case 'fails':
      response.writeHead(500).end();
      return;
    case 'silent':
      return;
    case 'cut': {
      const bytes = readFileSync(join('dist', file));
      const type = file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
      return;
    }
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in');
  }
}

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}
