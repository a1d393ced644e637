// The optional script for pages that frame us: keeps our frames as tall as their content and tells them
// the host's theme, in open shadow roots too. Knows only the frames under its own address; leaves no
// name among the globals and needs no style attribute.
import { isTheme } from './options';
import { askMessage, readHeight, themeMessage } from './protocol';

/** Whatever a frame says, it gets no less and no more, in CSS pixels. */
const LEAST_HEIGHT = 100;
const MOST_HEIGHT = 4000;

/** The attribute on an iframe that holds the host's theme; it may change at any time. */
const THEME_ATTRIBUTE = 'data-theme';

/** Serves the frames in a page whose address begins with `base`, whenever they are added; `serves`: only these. */
export function serveFrames(
  window: Window & typeof globalThis,
  base: string,
  serves: (frame: HTMLIFrameElement) => boolean = () => true,
): void {
  const { document } = window;

  const ourFrames = () =>
    findAll<HTMLIFrameElement>(document, 'iframe').filter(
      (frame) => frame.src.startsWith(base) && serves(frame),
    );

  // Frames may be sandboxed, so that they have no origin to address; none of this is a secret.
  const tell = (frame: HTMLIFrameElement, message: unknown) =>
    frame.contentWindow?.postMessage(message, '*');

  const tellTheme = (frame: HTMLIFrameElement) => {
    const theme = frame.getAttribute(THEME_ATTRIBUTE);
    if (isTheme(theme)) tell(frame, themeMessage(theme));
  };

  const themes = new window.MutationObserver(() => ourFrames().forEach(tellTheme));
  const watchThemes = (root: Node) => {
    themes.observe(root, { subtree: true, attributeFilter: [THEME_ATTRIBUTE] });
  };

  window.addEventListener('message', ({ source, data }) => {
    const height = readHeight(data);
    const frame = height !== null && ourFrames().find((ours) => ours.contentWindow === source);
    if (!frame) return;
    const fit = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height)) + edgesWithin(frame);
    // Themes make videos fit by `iframe { height: auto !important }`, which would cut ours.
    const set = (name: string, value: string) => frame.style.setProperty(name, value, 'important');
    set('min-height', '0');
    set('max-height', 'none');
    set('height', `${fit}px`);
    tellTheme(frame);
    watchThemes(frame.getRootNode());
  });
  watchThemes(document);

  const ask = () => ourFrames().forEach((frame) => tell(frame, askMessage()));
  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    // Another width may bring another padding, of which the frame sees nothing. A phone's bar, which comes and
    // goes with every scroll, changes the height alone.
    if (width !== window.innerWidth) ask();
    width = window.innerWidth;
  });
  ask();
}

/** All elements for `selector` in a document, in open shadow roots too. */
export function findAll<Type extends Element>(root: ParentNode, selector: string): Type[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as Type] : []),
    ...(element.shadowRoot ? findAll<Type>(element.shadowRoot, selector) : []),
  ]);
}

/** What of a frame's height its host's style takes for borders and padding, in CSS pixels. */
function edgesWithin(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  const edges = [
    style.borderTopWidth,
    style.paddingTop,
    style.paddingBottom,
    style.borderBottomWidth,
  ];
  return style.boxSizing === 'border-box'
    ? edges.reduce((sum, edge) => sum + parseFloat(edge), 0)
    : 0;
}
