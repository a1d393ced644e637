// What the stage reads of the page before it paints: where a drawing lies under its canvas, and the colours of
// the theme.
import type { DotColours, Projection, Rgb } from './dotFrame';
import type { DotPicture } from './dotPicture';

/** Pixels of the page that a ring's line has at least, as in pictures.css. */
const LEAST_RING_PX = 0.8;

/** A picture and the drawing of it that lies on the page. */
export interface StagedPicture {
  readonly picture: DotPicture;
  readonly element: Element;
  /** How wide the picture is to be where that is not the drawing of it, in CSS pixels. */
  readonly width?: number;
  /** Numbers of the people to mark. */
  readonly marked: ReadonlySet<number>;
}

/** Pixels of the canvas. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

/** How a picture's units lie on the canvas: as its drawing lies on the page. */
export function projectOnto(
  canvas: HTMLCanvasElement,
  { picture, element, width }: StagedPicture,
  size: CanvasSize,
): Projection {
  const box = canvas.getBoundingClientRect();
  const drawn = element.getBoundingClientRect();
  const pixels = size.width / box.width;
  // The drawing keeps room for its bands below itself.
  const room = Number.parseFloat(getComputedStyle(element).marginBottom) || 0;
  return {
    scale: ((width ?? drawn.width) / picture.width) * pixels,
    left: (drawn.left - box.left) * pixels,
    top: (drawn.top - box.top) * pixels,
    band: (room / (picture.roomForBands || 1)) * pixels,
    leastRing: LEAST_RING_PX * pixels,
  };
}

/** The theme's colours, as the canvas understands them. */
export function coloursOf(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
): DotColours {
  const style = getComputedStyle(canvas);
  const read = (name: string): Rgb => {
    context.fillStyle = style.getPropertyValue(name).trim();
    const hex = Number.parseInt(String(context.fillStyle).slice(1), 16);
    return [hex >> 16, (hex >> 8) & 255, hex & 255];
  };
  return {
    american: read('--american'),
    ally: read('--ally'),
    other: read('--other'),
    everyone: read('--ink'),
    back: Number(style.getPropertyValue('--back')),
  };
}
