// What a framed page runs: it tells its host how tall it is, and listens for greetings and themes.
// Knows no chart; the window is handed in. It is inlined into every embed, so every byte counts.
import {
  heightMessages,
  linkMessage,
  readFrameIds,
  readGreeting,
  RESIZER_READY,
  type ResizerFrame,
} from './protocol';
import type { Theme } from './options';

/** The window of a frame, with the method that only browsers with native sizing have. */
export type FrameWindow = Window & typeof globalThis & { requestResize?: () => void };

/**
 * A frame that grows this often at one width, without anyone doing anything in it, grows because its
 * host made it taller: it falls silent. Fonts, pictures and fresh data make it grow fewer times.
 */
const MOST_GROWTHS = 10;

/** After this long a frame has the width that its host gives it; one in a hidden tab is looked at again. */
const SETTLED_MS = 1000;

/** Links that lead out of the frame. */
const LINKS_OUT = 'a[href]:not([href^="#"],[download])';

/**
 * Makes every known host keep the frame as tall as its content. Call it once, when the document is
 * read: the first height is that of its content. `takeTheme` is told the host's theme whenever it sends
 * one. A page that no one frames stays as it is. The last width at which the host had made it as tall stands in
 * `--fitted`, for paper: hosts print a frame as tall as it was on the screen, and some widen it before.
 */
export function fitHost(window: FrameWindow, takeTheme: (theme: Theme) => void): void {
  const { parent, location } = window;
  if (parent === window) return;
  const root = window.document.documentElement;
  let resizer: ResizerFrame | null = null;
  let pym: string | null = null;
  let lastHeight = 0;
  let lastWidth = 0;
  let growths = 0;

  const say = (message: unknown) => parent.postMessage(message, '*');

  const fit = (asked = false) => {
    // Newer browsers run observers while they print: that is no size on the screen.
    if (window.matchMedia('print').matches) return;
    const width = window.innerWidth;
    // A hidden frame has no height, one that has just been made no width: their height is yet to come.
    const height = width && Math.ceil(root.getBoundingClientRect().height);
    if (width !== lastWidth) growths = 0;
    else if (height > lastHeight) growths += 1;
    if (window.innerHeight > height - 2) root.style.setProperty('--fitted', `${width}px`);
    const changed = height !== lastHeight && growths <= MOST_GROWTHS;
    lastHeight = height;
    lastWidth = width;
    if (height === 0 || !(changed || asked)) return;
    heightMessages(height, width, readFrameIds(location, pym), resizer).forEach(say);
    if (resizer) resizer = { id: resizer.id, event: 'resizeObserver' };
    try {
      window.requestResize?.();
    } catch {
      // The host has not opted in to native sizing.
    }
  };

  window.addEventListener('message', ({ source, data }) => {
    const greeting = source === parent ? readGreeting(data) : null;
    if (greeting === null) return;
    if (greeting.kind === 'theme') return takeTheme(greeting.theme);
    if (greeting.kind === 'resizer') resizer = { id: greeting.id, event: 'init' };
    if (greeting.kind === 'pym') pym = greeting.id;
    fit(true);
  });

  // Last of all, when a link that the page itself answers has been stopped.
  window.addEventListener('click', ({ target, defaultPrevented }) => {
    growths = 0;
    const { secret } = readFrameIds(location);
    if (secret === null || defaultPrevented || !(target instanceof window.Element)) return;
    const link = target.closest<HTMLAnchorElement>(LINKS_OUT);
    if (link) say(linkMessage(link.href, secret));
  });
  window.addEventListener('input', () => (growths = 0), true);

  // Browsers run no observer in frames that are out of sight: so measure now; say it again after loading,
  // when scripts of the host that came late are listening; and look once more, since a frame may have
  // loaded before it was given a width, as in a tab that is shown later.
  const lookAgain = () => {
    fit();
    if (window.innerWidth === 0) window.setTimeout(lookAgain, SETTLED_MS);
  };
  fit();
  window.addEventListener('load', () => {
    fit(true);
    window.setTimeout(lookAgain, SETTLED_MS);
  });
  new window.ResizeObserver(() => fit()).observe(root);
  // The host may only now have made it as tall.
  window.addEventListener('resize', () => fit());
  say(RESIZER_READY);
}

/**
 * True in a sandbox that may block links and downloads: the embed then shows its address as text too.
 * A sandbox that keeps the frame's origin can't be told from none.
 */
export function mayBlockLinks({ origin }: Pick<Window, 'origin'>): boolean {
  return origin === 'null';
}
