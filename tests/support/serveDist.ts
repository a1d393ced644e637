// Serves the built site for the browser tests, at the root and in a folder.
import { createServer } from 'node:http';
import { distListener } from './distServer';

const PORT = Number(process.argv[2] ?? 4180);
const FOLDER = '/some/folder';
const site = distListener();

createServer((request, response) => {
  if (request.url?.startsWith(`${FOLDER}/`)) request.url = request.url.slice(FOLDER.length);
  site(request, response);
}).listen(PORT, '127.0.0.1');
