// The page that stands for an embed, and pages of hosts: some with the real host scripts, some written
// from the formats that hosts in the wild listen for.
import { iframeAndScriptCode, iframeCode, type Embed } from '../../../src/embed/embedCode';

/** A page that frames ours. `frames` is the origin of the frames. */
export interface HostPage {
  readonly name: string;
  readonly html: (frames: string) => string;
  readonly csp?: (frames: string) => string;
}

const WORDS =
  'One allied soldier died in Afghanistan for every two Americans, it was said; this is about as long as a paragraph has to be to break into more lines in a narrow frame than in a wide one. ';

/** The page that stands for an embed: its words break anew at every width, and a part can grow. */
export function framePage(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="responsive-embedded-sizing" content="allow-origins=*"><title>Frame</title><style>
html { min-width: 280px }
body { margin: 0; padding: 0.7rem; font: 1rem/1.43 sans-serif }
</style></head><body><p>${WORDS.repeat(3)}</p><p><a href="../" target="_blank">Story</a></p>
<div id="more"></div><script>${script}</script></body></html>`;
}

/** A host page with such a body; the iframe in it starts at a height that doesn't fit. */
function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Host</title></head><body>${body}</body></html>`;
}

function iframe(frames: string, attributes = '', query = ''): string {
  return `<iframe src="${frames}/embed/places/${query}" title="Chart" width="100%" height="150" frameborder="0" ${attributes}></iframe>`;
}

/** A page whose own script hears messages; it may use `frame`, the first iframe. */
function listening(script: string, attributes = '', query = '') {
  return (frames: string) =>
    page(`${iframe(frames, attributes, query)}<script>
const frame = document.querySelector('iframe');
window.heard = [];
addEventListener('message', (event) => {
  const { data, source } = event;
  heard.push(data);
  ${script}
});</script>`);
}

/** The embed as its code is handed out. */
export function aPlace(frames: string): Embed {
  return { address: `${frames}/embed/places/`, title: 'One for every 2.3', height: 640 };
}

const NAIVE = `if (typeof data.height === 'number') frame.style.height = data.height + 'px';`;

const WORDPRESS_LISTENER = `
  if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const known of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== known.contentWindow) continue;
    known.removeAttribute('style');
    if (data.message === 'height') known.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && document.activeElement === known) document.title = data.value;
  }`;

/** Hides a frame until it speaks, in a sandbox, and takes 200 to 1,000 px. */
export const WORDPRESS: HostPage = {
  name: 'WordPress',
  html: listening(
    WORDPRESS_LISTENER,
    'sandbox="allow-scripts" data-secret="dYsl0P8Qsn" style="position: absolute; visibility: hidden"',
    '#?secret=dYsl0P8Qsn',
  ),
};

/** A host with our script whose frame has no origin, and so shows the story's address. */
export const OUR_SCRIPT_AND_SANDBOX: HostPage = {
  name: 'our host script with a sandbox',
  html: (frames) =>
    page(`${iframe(frames, 'sandbox="allow-scripts"')}<script src="${frames}/embed.js"></script>`),
};

const DATAWRAPPER_OLD = `
  if (data['datawrapper-height'] === undefined) return;
  for (const id in data['datawrapper-height']) {
    const known = document.getElementById('datawrapper-chart-' + id)
      || document.querySelector("iframe[src*='" + id + "']");
    if (known) known.style.height = data['datawrapper-height'][id] + 'px';
  }`;

const EMBEDLY = `
  let words = null;
  try { words = JSON.parse(data); } catch { return; }
  if (words.context !== 'iframe.resize') return;
  document.querySelector('iframe[src="' + words.src + '"]').height = words.height;`;

/** Hosts that look frames up by their address, with two of one chart. */
export const TWO_OF_ONE_CHART: readonly HostPage[] = [
  ['Datawrapper’s old snippet', DATAWRAPPER_OLD],
  ['Embedly', EMBEDLY],
].map(([name = '', listener = '']) => ({
  name: `two of one chart, ${name}`,
  html: (frames) =>
    listening(
      listener,
      '',
      '?n=1',
    )(frames).replace('<script>', `${iframe(frames, '', '?n=2')}<script>`),
}));

/** Hosts in which a frame must always be as tall as its content. */
export const HOSTS: readonly HostPage[] = [
  {
    name: 'pym.js',
    html: (frames) =>
      page(`<div id="chart-1"></div><script src="/modules/pym.js/dist/pym.v1.min.js"></script>
<script>new pym.Parent('chart-1', '${frames}/embed/places/?theme=dark', {});</script>`),
  },
  {
    name: '@newswire/frames',
    html: (frames) =>
      page(`<div data-frame-src="${frames}/embed/places/"></div><script type="module">
import { autoInitFrames } from '/modules/@newswire/frames/dist/frames.modern.js';
autoInitFrames();</script>`),
  },
  {
    name: 'iframe-resizer',
    html: (frames) =>
      page(`${iframe(frames, 'id="chart"')}
<script src="/modules/iframe-resizer/js/iframeResizer.js"></script>
<script>iFrameResize({}, '#chart');</script>`),
  },
  {
    name: 'iframe-resizer that comes late',
    html: (frames) =>
      page(`${iframe(frames)}<script>
document.querySelector('iframe').addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '/modules/iframe-resizer/js/iframeResizer.js';
  script.onload = () => iFrameResize({}, 'iframe');
  document.body.append(script);
});</script>`),
  },
  ...['{}', '{ enableLegacyLibSupport: true }'].map((settings) => ({
    name: `@open-iframe-resizer/core with ${settings}`,
    html: (frames: string) =>
      page(`${iframe(frames)}<script type="module">
import { initialize } from '/modules/@open-iframe-resizer/core/dist/index.js';
initialize(${settings}, 'iframe');</script>`),
  })),
  {
    name: "Datawrapper's new snippet",
    html: listening(`
  if (data['datawrapper-height'] === undefined) return;
  for (const id in data['datawrapper-height'])
    for (const known of document.querySelectorAll('iframe'))
      if (known.contentWindow === source) known.style.height = data['datawrapper-height'][id] + 'px';`),
  },
  {
    name: "Datawrapper's old snippet",
    html: listening(DATAWRAPPER_OLD),
  },
  { name: 'Embedly', html: listening(EMBEDLY) },
  {
    name: 'Guardian',
    html: listening(`
  let words = null;
  try { words = JSON.parse(data); } catch { return; }
  if (!String(words.id).startsWith('iframeMessenger:') || source !== frame.contentWindow) return;
  if (words.type === 'set-height') frame.height = words.value;`),
  },
  WORDPRESS,
  { name: 'a naive listener', html: listening(NAIVE) },
  { name: 'a naive listener with a sandbox', html: listening(NAIVE, 'sandbox="allow-scripts"') },
  {
    name: 'our host script',
    html: (frames) => page(iframeAndScriptCode(aPlace(frames), `${frames}/embed.js`)),
  },
  {
    name: 'our host script twice, around the code without it',
    html: (frames) =>
      page(`<script src="${frames}/embed.js"></script>${iframeCode(aPlace(frames))}
<script src="${frames}/embed.js"></script>`),
  },
  {
    name: 'our host script as a module',
    html: (frames) =>
      page(`${iframe(frames)}<script type="module" src="${frames}/embed.js"></script>`),
  },
  {
    name: 'our host script, for a frame in a shadow root in another',
    html: (frames) =>
      page(`<div></div><script>
const outer = document.querySelector('div').attachShadow({ mode: 'open' });
outer.innerHTML = '<section></section>';
outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '${iframe(frames)}';
</script><script src="${frames}/embed.js" async></script>`),
  },
  {
    name: 'our host script with a frame, both in a shadow root',
    html: (frames) =>
      page(`<div></div><script>
const root = document.querySelector('div').attachShadow({ mode: 'open' });
root.innerHTML = '${iframe(frames)}';
root.append(Object.assign(document.createElement('script'), { src: '${frames}/embed.js' }));
</script>`),
  },
  OUR_SCRIPT_AND_SANDBOX,
  {
    name: 'our host script under a strict CSP',
    html: (frames) => page(iframeAndScriptCode(aPlace(frames), `${frames}/embed.js`)),
    csp: (frames) =>
      `default-src 'none'; script-src ${frames}/embed.js; style-src 'self'; frame-src ${frames}`,
  },
];

/** Hosts for one test each. */
export const ODD_HOSTS = {
  /** The frame beside a stranger, who can reach it. */
  stranger: {
    name: 'stranger',
    html: (frames) => listening(NAIVE)(frames).replace('<script>', `${strangerIn(frames)}<script>`),
  },
  strangerBesideOurScript: {
    name: 'stranger beside our script',
    html: (frames) =>
      page(`${iframeAndScriptCode(aPlace(frames), `${frames}/embed.js`)}${strangerIn(frames)}`),
  },
  hidden: {
    name: 'hidden',
    html: (frames) => listening(NAIVE)(frames).replace('<body>', '<body hidden>'),
  },
  growing: { name: 'growing', html: listening(NAIVE, '', '?grow') },
  forty: {
    name: 'forty',
    html: (frames) =>
      page(
        Array.from({ length: 40 }, (_, index) => iframe(frames, '', `?more=${index * 10}`)).join(
          '',
        ) + `<script src="${frames}/embed.js"></script>`,
      ),
  },
  /** As themes style frames, most of them for videos. */
  styled: {
    name: 'styled',
    html: (frames) =>
      page(`<style>* { box-sizing: border-box }
iframe { height: auto !important; max-height: 50vh !important; width: 450px; padding: 10px 0; border: 3px solid }
@media (max-width: 500px) { iframe { padding: 40px 0 } }</style>
${iframe(frames)}<script src="${frames}/embed.js"></script>`),
  },
  empty: {
    name: 'empty',
    html: (frames) => page(`<script src="${frames}/embed.js"></script>`),
  },
  pasted: { name: 'pasted', html: (frames) => page(iframeCode(aPlace(frames))) },
  pastedUnderCsp: {
    name: 'pasted under CSP',
    html: (frames) => page(iframeCode(aPlace(frames))),
    csp: (frames) => `default-src 'none'; style-src 'self'; frame-src ${frames}`,
  },
} satisfies Record<string, HostPage>;

function strangerIn(frames: string): string {
  return `<iframe src="${frames}/stranger" title="Stranger" height="50"></iframe>`;
}
