// The built site with answers of a test's own: a file may be another, or held until it is let go.
import { distListener } from '../support/distServer';
import { serve, type Site } from '../support/embedHosts/servers';

/** The served site. */
export interface TestSite extends Site {
  /** Answers requests for addresses that match with this body instead. */
  readonly answer: (address: RegExp, body: string) => void;
  /** Holds such requests until the returned function is called. */
  readonly hold: (address: RegExp) => () => void;
}

/** Serves dist/ at a free port. */
export async function serveSite(): Promise<TestSite> {
  const dist = distListener();
  const answers: [RegExp, string][] = [];
  const holds: [RegExp, Promise<void>][] = [];
  const site = await serve('127.0.0.1', (request, response) => {
    const { url = '' } = request;
    const [, held] = holds.find(([address]) => address.test(url)) ?? [];
    const [, body] = answers.find(([address]) => address.test(url)) ?? [];
    void Promise.resolve(held).then(() => {
      if (body === undefined) dist(request, response);
      else response.end(body);
    });
  });
  return {
    ...site,
    answer: (address, body) => answers.push([address, body]),
    hold: (address) => {
      let release: () => void = () => undefined;
      holds.push([address, new Promise<void>((resolve) => (release = resolve))]);
      return () => release();
    },
  };
}
