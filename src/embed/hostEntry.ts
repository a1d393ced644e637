// The host script as hosts include it: `<script src="SITE/embed.js" async></script>`. Serves the frames
// under SITE/embed/. Loaded as a module it does not know its own address: then every script of such a
// name in the page may be it.
import { serveFrames } from './hostScript';

const self = document.currentScript as HTMLScriptElement | null;
const scripts = self ? [self] : document.querySelectorAll<HTMLScriptElement>('[src*="/embed.js"]');
for (const { src } of scripts) serveFrames(window, new URL('embed/', src).href);
