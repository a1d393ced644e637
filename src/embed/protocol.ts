// What frames and their hosts say to each other: every string and format, as constants and pure
// functions. Knows no window and no chart. Hosts in the wild rely on each of these: change none.
import { isTheme, type Theme } from './options';

/** How AMP, @newswire/frames and NPR's sidechain mark their messages. */
const AMP = 'amp';

/** The type of a height message of AMP; our own host script listens to it too. */
const EMBED_SIZE = 'embed-size';

/** The greeting of @newswire/frames; our own host script greets with it too. */
const FRAMES_INIT = 'frames-init';

/** What stands before each message of iframe-resizer, from host and frame. */
const RESIZER = '[iFrameSizer]';

/** What stands between the parts of a message of pym.js. */
const PYM = 'xPYMx';

/** Our own message from a host: which theme its page has. */
const EMBED_THEME = 'embed-theme';

/** `[iFrameSizer]{id}:8:false:…`: its third field is true or false. */
const RESIZER_INIT = /^\[iFrameSizer\]([^:]{1,99}):[^:]{0,99}:(?:true|false)\b/;

/** `pymxPYMx{id}xPYMxwidthxPYMx…` */
const PYM_WIDTH = /^pymxPYMx(.{1,99}?)xPYMxwidthxPYMx/;

/** Asks an iframe-resizer that was there before the frame to greet it (again). */
export const RESIZER_READY = '[iFrameResizerChild]Ready';

/** By which names hosts know a frame. All but the first two are null where the host uses none. */
export interface FrameIds {
  /** The frame's address, which hosts that speak Embedly's format look for. */
  readonly href: string;
  /** Its path and query: an id that is in the frame's address, as Datawrapper's old snippet wants it. */
  readonly path: string;
  /** pym's `childId`. */
  readonly pym: string | null;
  /** WordPress's secret. */
  readonly secret: string | null;
}

/** A frame under the name that iframe-resizer greeted it with, and what our next message to it answers. */
export interface ResizerFrame {
  readonly id: string;
  readonly event: 'init' | 'resizeObserver';
}

/** What a host may say to a frame. */
export type Greeting =
  /** Only asks for the height. */
  | { readonly kind: 'ask' }
  /** Asks for the height under a name of its own. */
  | { readonly kind: 'pym' | 'resizer'; readonly id: string }
  | { readonly kind: 'theme'; readonly theme: Theme };

/** Reads a frame's names from its own address; `pym` is what pym calls a frame whose address does not say. */
export function readFrameIds(
  address: Pick<Location, 'href' | 'pathname' | 'search' | 'hash'>,
  pym: string | null = null,
): FrameIds {
  const { href, pathname, search, hash } = address;
  return {
    href,
    path: pathname + search,
    pym: new URLSearchParams(search).get('childId') ?? pym,
    secret: /[?&]secret=([a-z\d]{1,99})$/i.exec(hash)?.[1] ?? null,
  };
}

/** The messages that together tell every known host a frame's height, in CSS pixels. */
export function heightMessages(
  height: number,
  width: number,
  { href, path, pym, secret }: FrameIds,
  resizer: ResizerFrame | null = null,
): unknown[] {
  const messages: unknown[] = [
    // AMP, frames, sidechain, our own host script; Datawrapper; whoever takes any numeric height
    { sentinel: AMP, type: EMBED_SIZE, height, 'datawrapper-height': { [path]: height } },
    // open-iframe-resizer; WordPress
    { type: 'iframe-resized', width, height, message: 'height', value: height, secret },
    // Embedly, Medium, GitBook; Guardian
    JSON.stringify({
      src: href,
      context: 'iframe.resize',
      height,
      id: `iframeMessenger:${path}`,
      type: 'set-height',
      value: height,
    }),
  ];
  if (pym !== null) messages.push(['pym', pym, 'height', height].join(PYM));
  if (resizer) messages.push(`${RESIZER}${resizer.id}:${height}:${width}:${resizer.event}`);
  return messages;
}

/** Tells a WordPress host where a link of the frame leads, which its sandbox would not follow. */
export function linkMessage(address: string, secret: string): unknown {
  return { message: 'link', value: address, secret };
}

/** Asks a frame for its height; our own host script sends it to frames that spoke before it was there. */
export function askMessage(): unknown {
  return { sentinel: AMP, type: FRAMES_INIT };
}

/** Tells a frame of ours the host's theme. */
export function themeMessage(theme: Theme): unknown {
  return { type: EMBED_THEME, theme };
}

/** What a message from the host says; null for everything that we don't know. Never throws. */
export function readGreeting(data: unknown): Greeting | null {
  try {
    return typeof data === 'string' ? readWords(data) : readKeys(data as Record<string, unknown>);
  } catch {
    return null;
  }
}

/** The height in a message of one of our frames, in CSS pixels; null for every other message. */
export function readHeight(data: unknown): number | null {
  const { type, height } = (data ?? {}) as Record<string, unknown>;
  return type === EMBED_SIZE && Number.isFinite(height) ? (height as number) : null;
}

function readWords(words: string): Greeting | null {
  const resizer = RESIZER_INIT.exec(words)?.[1];
  if (resizer !== undefined) return { kind: 'resizer', id: resizer };
  const pym = PYM_WIDTH.exec(words)?.[1];
  if (pym !== undefined) return { kind: 'pym', id: pym };
  return words === `${RESIZER}resize` ? { kind: 'ask' } : null;
}

function readKeys({ type, sentinel, message, theme }: Record<string, unknown>): Greeting | null {
  if (type === EMBED_THEME) return isTheme(theme) ? { kind: 'theme', theme } : null;
  const asks =
    type === 'iframe-child-init' ||
    type === 'iframe-get-child-dimensions' ||
    message === 'ready' || // WordPress
    (type === FRAMES_INIT && sentinel === AMP);
  return asks ? { kind: 'ask' } : null;
}
