// Paints a frame into pixels. Writing them directly is what stays smooth with thousands of dots on a
// slow phone: a path or a rectangle for each takes two to five times as long.
import { isVisible, type DotFrame, type Rgb } from './dotFrame';

/** Pixels to paint into: red, green, blue, alpha in turn, not premultiplied, as ImageData has them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Clears the pixels and paints every ring of the frame, and the dots over them: who comes covers the ring. */
export function paintDots(pixels: Pixels, frame: DotFrame, ringColour: Rgb): void {
  pixels.data.fill(0);
  const { radius, x, y, alpha, rgb } = frame;
  const hole = Math.max(0, radius - frame.ringWidth);
  for (const ring of frame.rings.values()) {
    paintDisc(pixels, ring.x, ring.y, radius, hole, ring.alpha, ringColour);
  }
  for (let person = 0; person < x.length; person += 1) {
    const colour: Rgb = [rgb[3 * person] ?? 0, rgb[3 * person + 1] ?? 0, rgb[3 * person + 2] ?? 0];
    paintDisc(pixels, x[person] ?? 0, y[person] ?? 0, radius, 0, alpha[person] ?? 1, colour);
  }
}

/** Paints one disc with a soft edge of one pixel; `hole` is the radius of what is left out. */
function paintDisc(
  pixels: Pixels,
  x: number,
  y: number,
  radius: number,
  hole: number,
  alpha: number,
  colour: Rgb,
): void {
  const { width, height, data } = pixels;
  if (alpha <= 0 || !isVisible(x, y, radius + 1, width, height)) return;
  const [left, right] = [
    Math.max(0, Math.floor(x - radius)),
    Math.min(width, Math.ceil(x + radius)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(y - radius)),
    Math.min(height, Math.ceil(y + radius)),
  ];
  for (let row = top; row < bottom; row += 1) {
    const dy = row + 0.5 - y;
    for (let column = left; column < right; column += 1) {
      const dx = column + 0.5 - x;
      const distance = Math.sqrt(dx * dx + dy * dy);
      let cover = radius + 0.5 - distance;
      if (hole > 0) cover = Math.min(cover, distance - hole + 0.5);
      if (cover <= 0) continue;
      blend(data, 4 * (row * width + column), colour, Math.min(1, cover) * alpha);
    }
  }
}

/** Lays a colour over what is there. */
function blend(data: Uint8ClampedArray, at: number, [red, green, blue]: Rgb, alpha: number): void {
  const below = (data[at + 3] ?? 0) / 255;
  if (below === 0 || alpha === 1) {
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
    data[at + 3] = 255 * alpha;
    return;
  }
  const rest = below * (1 - alpha);
  const sum = alpha + rest;
  data[at] = (red * alpha + (data[at] ?? 0) * rest) / sum;
  data[at + 1] = (green * alpha + (data[at + 1] ?? 0) * rest) / sum;
  data[at + 2] = (blue * alpha + (data[at + 2] ?? 0) * rest) / sum;
  data[at + 3] = 255 * sum;
}
