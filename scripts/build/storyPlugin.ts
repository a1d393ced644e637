// Vite's part in the story while one edits: writes it into its page, as the build does, for the script to take
// over; where a table is broken, says so in the page, and shows the story again once it is mended.
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type * as Markup from '../../src/pages/storyMarkup';
import { explainData } from './explainData.ts';

/** Serves the story while one edits. */
export const storyPlugin: Plugin = {
  name: 'story-while-editing',
  apply: 'serve',
  async transformIndexHtml(html, { path, server }) {
    if (!server || path !== '/index.html') return html;
    try {
      const { storyMarkup } = (await server.ssrLoadModule(
        '/src/pages/storyMarkup.ts',
      )) as typeof Markup;
      return html.replace('<!--body-->', () => storyMarkup(null).body);
    } catch (error) {
      const sentences = await explainData(server, error);
      if (sentences === null) throw error;
      // Without the stack, which is of our code: the fault is in the file.
      throw Object.assign(new Error(sentences), { stack: '' });
    }
  },
  configureServer(server) {
    // The page that shows an error has asked for no table, so nobody else would tell it of one.
    server.watcher.on('change', (file) => {
      if (
        !/^data\/[\w-]+\.(csv|json)$/.test(relative(server.config.root, file).replaceAll('\\', '/'))
      )
        return;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  },
};
