// Serves the built site for the browser tests, at the root and in a folder, as any static host would.
import { createServer } from 'node:http';
import sirv from 'sirv';

const PORT = Number(process.argv[2] ?? 4180);
const FOLDER = '/some/folder';
const site = sirv('dist', { dev: true });

createServer((request, response) => {
  if (request.url?.startsWith(`${FOLDER}/`)) request.url = request.url.slice(FOLDER.length);
  site(request, response, () => {
    response.statusCode = 404;
    response.end('Not found');
  });
}).listen(PORT, '127.0.0.1');
