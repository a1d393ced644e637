// npm run words:text: everything that readers read, as plain text, for the data as they are, for one ally
// and for none.
import { JSDOM } from 'jsdom';
import { createServer } from 'vite';
import type * as AllWords from './allWords';

const vite = await createServer({
  appType: 'custom',
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  logLevel: 'warn',
});
try {
  const { allWords } = (await vite.ssrLoadModule('/scripts/words/allWords.ts')) as typeof AllWords;
  const { document } = new JSDOM('').window;
  const parse = (markup: string) =>
    Object.assign(document.createElement('div'), { innerHTML: markup });
  for (const { data, texts } of allWords(parse)) {
    console.info(`\n# With ${data}`);
    let last = '';
    for (const { where, text } of texts) {
      if (where !== last) console.info(`\n## ${where}\n`);
      last = where;
      console.info(text);
    }
  }
} finally {
  await vite.close();
}
