// The code that an editor copies into a page. Pure text: knows no chart and no document; addresses are
// ours and absolute. Every value is escaped, whatever it holds.
import { escapeMarkup } from './escapeMarkup';

/** One embed, as it is handed out. */
export interface Embed {
  /** Its address with its options; also the plain address for hosts that look for oEmbed. */
  readonly address: string;
  /** The iframe's title: the chart's own headline. */
  readonly title: string;
  /** How tall it is in a usual column, in CSS pixels: the height where no host listens. */
  readonly height: number;
  /** Dark: the iframe says so, so that the host's dark colour shows through. */
  readonly scheme?: 'dark' | undefined;
}

/** A picture of a chart, for newsletters and whoever can't frame. */
export interface EmbedPicture {
  readonly address: string;
  readonly alt: string;
  /** Where the picture links to: the story. */
  readonly link: string;
  /** In CSS pixels, of which the file has two each way. */
  readonly width: number;
  readonly height: number;
}

/** No embed is taller; a frame that is asks for too much. In CSS pixels. */
const MOST_HEIGHT = 1600;

/**
 * Browsers with native sizing fit the frame to its content. In all others the declaration of the height
 * is unknown and falls away, so that the `height` attribute counts: it is what hosts that listen change,
 * and a height in the style would win over it. `revert-layer` says the same to browsers that know `if()`
 * but not native sizing.
 */
const FITTING_STYLE = [
  'width:100%',
  'border:0',
  `max-height:${MOST_HEIGHT}px`,
  'frame-sizing:content-height',
  'height:if(supports(frame-sizing:content-height):auto;else:revert-layer)',
].join(';');

/**
 * The iframe, without any script. Browsers with native sizing fit it to its content, as do hosts that
 * listen, by style or by attribute; elsewhere, and where a host's CSP drops the style attribute, it
 * keeps `height`.
 */
export function iframeCode(embed: Embed): string {
  return frame(embed, FITTING_STYLE);
}

/**
 * The iframe as an oEmbed description gives it: after one linked line, for readers without frames. Only
 * for a bare `<blockquote>` does WordPress load its own script, which fits the frame and follows its links.
 * `story` is the address that the line leads to.
 */
export function oEmbedCode(embed: Embed, story: string): string {
  const link = element('a', [['href', story]], escapeMarkup(embed.title));
  return `<blockquote>${link}</blockquote>${iframeCode(embed)}`;
}

/** The iframe with our host script, which keeps it as tall as its content; `script` is its address. */
export function iframeAndScriptCode(embed: Embed, script: string): string {
  return `${frame(embed, 'width:100%;border:0')}\n${element('script', [['src', script], ['async']], '')}`;
}

/** AMP's frame; `more` stands where AMP does not let it grow by itself, `label` is read out for it. */
export function ampCode(
  { address, title, height }: Embed,
  { more, label }: { readonly more: string; readonly label: string },
): string {
  const overflow = element(
    'div',
    [['overflow'], ['tabindex', 0], ['role', 'button'], ['aria-label', label]],
    escapeMarkup(more),
  );
  return element(
    'amp-iframe',
    [
      ['src', address],
      ['title', title],
      ['width', 600],
      ['height', height],
      ['layout', 'responsive'],
      ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
      ['resizable'],
      ['frameborder', 0],
    ],
    overflow,
  );
}

/** The picture with its words, linked to the story. */
export function pictureCode({ address, alt, link, width, height }: EmbedPicture): string {
  const image = element('img', [
    ['src', address],
    ['alt', alt],
    ['width', width],
    ['height', height],
    ['style', 'max-width:100%;height:auto'],
  ]);
  return element('a', [['href', link]], image);
}

type Attribute = readonly [name: string, value?: string | number];

function frame({ address, title, height, scheme }: Embed, style: string): string {
  return element(
    'iframe',
    [
      ['src', address],
      ['title', title],
      ['loading', 'lazy'],
      ['width', '100%'],
      ['height', height],
      ['frameborder', '0'],
      ['allow', 'clipboard-write'],
      ['style', scheme === undefined ? style : `${style};color-scheme:${scheme}`],
    ],
    '',
  );
}

/** One element; `content` is HTML, and without it the element has no end. */
function element(name: string, attributes: readonly Attribute[], content?: string): string {
  const words = attributes.map(([key, value]) =>
    value === undefined ? key : `${key}="${escapeAttribute(String(value))}"`,
  );
  const start = `<${[name, ...words].join(' ')}>`;
  return content === undefined ? start : `${start}${content}</${name}>`;
}

/** Line breaks become spaces: an editor that makes paragraphs of them would cut the element in two. */
function escapeAttribute(value: string): string {
  return escapeMarkup(value.replace(/\s+/g, ' '));
}
