// The built site as any static host would serve it. Frames without an origin of their own (in a sandbox)
// may load the parts that make an embed answer, and the data.
import type { RequestListener } from 'node:http';
import sirv from 'sirv';

const SHARED = /^\/(assets|data)\//;

/** Answers requests from dist/. */
export function distListener(): RequestListener {
  const site = sirv('dist', { dev: true });
  return (request, response) => {
    if (SHARED.test(request.url ?? '')) response.setHeader('access-control-allow-origin', '*');
    site(request, response, () => {
      response.statusCode = 404;
      response.end('Not found');
    });
  };
}
