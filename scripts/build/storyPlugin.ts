// Vite's part in the story while one edits: writes it into its page, as the build does, for the script to take
// over.
import type { Plugin } from 'vite';
import type * as Markup from '../../src/pages/storyMarkup';

/** Serves the story while one edits. */
export const storyPlugin: Plugin = {
  name: 'story-while-editing',
  apply: 'serve',
  async transformIndexHtml(html, { path, server }) {
    if (!server || path !== '/index.html') return html;
    const { storyMarkup } = (await server.ssrLoadModule(
      '/src/pages/storyMarkup.ts',
    )) as typeof Markup;
    return html.replace('<!--body-->', () => storyMarkup(null).body);
  },
};
