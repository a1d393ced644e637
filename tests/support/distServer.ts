// The built site as a static host serves it that reads the build's own rules for headers.
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import sirv from 'sirv';
import { headersFor, readHeadersFile } from './headersFile';

/** Answers requests from dist/, with the headers that dist/_headers asks for. */
export function distListener(): RequestListener {
  const site = sirv('dist', { dev: true });
  const rules = readHeadersFile(readFileSync('dist/_headers', 'utf8'));
  const notFound = readFileSync('dist/404.html');
  return (request, response) => {
    const address = (request.url ?? '/').replace(/[?#].*/, '');
    for (const [name, value] of Object.entries(headersFor(rules, address))) {
      response.setHeader(name, value);
    }
    site(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(notFound);
    });
  };
}
