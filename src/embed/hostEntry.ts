// The host script as hosts include it: `<script src="SITE/embed.js" async></script>`. Serves the frames
// under SITE/embed/. As a module, within a shadow root or copied into the page it does not know its own address:
// then every script of such a name in the page may be it.
import { findAll, serveFrames } from './hostScript';

const self = document.currentScript as HTMLScriptElement | null;
const scripts = self?.src
  ? [self]
  : findAll<HTMLScriptElement>(document, 'script[src*="/embed.js"]');
for (const { src } of scripts) {
  const base = new URL('embed/', src).href;
  // The code may be pasted for every frame, and sites that change pages without loading run it with each.
  const mark = Symbol.for(base);
  if (Reflect.has(document.documentElement, mark)) continue;
  Reflect.set(document.documentElement, mark, true);
  serveFrames(window, base);
}
