// Serves the built site for the browser tests, at the root and in a folder, and a plain page.
import { createServer } from 'node:http';
import { distListener } from './distServer';

const PORT = Number(process.argv[2] ?? 4180);
const FOLDER = '/some/folder';
const site = distListener();

/** With something far below, to be looked for. */
const PLAIN = `<!doctype html><title>Plain</title><link rel="icon" href="data:,">
<p>A passage${'<br>'.repeat(300)}far below`;

createServer((request, response) => {
  // A page with nothing of ours in it: what a browser can do is asked there.
  if (request.url?.startsWith('/plain')) {
    response.setHeader('content-type', 'text/html');
    response.end(PLAIN);
    return;
  }
  if (request.url?.startsWith(`${FOLDER}/`)) request.url = request.url.slice(FOLDER.length);
  site(request, response);
}).listen(PORT, '127.0.0.1');
