// The host script as hosts include it: `<script src="SITE/embed.js" async></script>`. Serves the frames
// under SITE/embed/. A classic script: only those know their own address without a word of the host's.
import { serveFrames } from './hostScript';

const { src } = document.currentScript as HTMLScriptElement;
serveFrames(window, new URL('embed/', src).href);
