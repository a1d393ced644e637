// Builds the desk by itself: in one build with the story, both would share modules, and the story's
// document would carry the desk's style.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    license: { fileName: '.vite/desk.json' },
    rolldownOptions: { input: { desk: 'desk.html' } },
  },
});
