// Serves the built site for the browser tests, at the root and in a folder, and a plain page.
import { createServer } from 'node:http';
import { distListener } from './distServer';

const PORT = Number(process.argv[2] ?? 4180);
const FOLDER = '/some/folder';
const site = distListener();

createServer((request, response) => {
  // A page with nothing in it: what a browser can do is asked there.
  if (request.url?.startsWith('/plain')) {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Plain</title><link rel="icon" href="data:,">');
    return;
  }
  if (request.url?.startsWith(`${FOLDER}/`)) request.url = request.url.slice(FOLDER.length);
  site(request, response);
}).listen(PORT, '127.0.0.1');
