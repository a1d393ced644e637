// Paints a frame into pixels. Writing them directly is what stays smooth with thousands of dots on a
// slow phone: a path or a rectangle for each takes two to five times as long.
import type { DotFrame, Rgb } from './dotFrame';

/** Pixels to paint into: red, green, blue, alpha in turn, not premultiplied, as ImageData has them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Clears the pixels and paints every ring of the frame, and the dots over them: who comes covers the ring. */
export function paintDots(
  { width, height, data }: Pixels,
  { radius, ringWidth, rings, x, y, alpha, rgb }: DotFrame,
  ringColour: Rgb,
): void {
  // A pixel in one go: its lowest byte is red, as every machine with a browser has it.
  const whole = new Uint32Array(data.buffer);
  whole.fill(0);
  const outside = (radius + 0.5) ** 2;

  /** Paints a disc with a soft edge of one pixel; `hole` is the radius of what is left out. */
  function paintDisc(
    x: number,
    y: number,
    alpha: number,
    hole: number,
    red: number,
    green: number,
    blue: number,
  ): void {
    if (alpha <= 0) return;
    const right = Math.min(width, Math.ceil(x + radius));
    const bottom = Math.min(height, Math.ceil(y + radius));
    // Most pixels are whole ones of a dot that hides what is below it: for them there is little to compute.
    const inside = hole > 0 || alpha < 1 || radius < 0.5 ? -1 : (radius - 0.5) ** 2;
    const colour =
      (255 << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red);
    for (let row = Math.max(0, Math.floor(y - radius)); row < bottom; row += 1) {
      const down = (row + 0.5 - y) ** 2;
      for (let column = Math.max(0, Math.floor(x - radius)); column < right; column += 1) {
        const squared = (column + 0.5 - x) ** 2 + down;
        if (squared >= outside) continue;
        const pixel = row * width + column;
        if (squared <= inside) {
          whole[pixel] = colour;
          continue;
        }
        const distance = Math.sqrt(squared);
        let cover = Math.min(1, radius + 0.5 - distance);
        if (hole > 0) cover = Math.min(cover, distance - hole + 0.5);
        if (cover <= 0) continue;
        // Laid over what is there.
        const own = cover * alpha;
        const at = 4 * pixel;
        const rest = ((data[at + 3] ?? 0) / 255) * (1 - own);
        const sum = own + rest;
        data[at] = (red * own + (data[at] ?? 0) * rest) / sum;
        data[at + 1] = (green * own + (data[at + 1] ?? 0) * rest) / sum;
        data[at + 2] = (blue * own + (data[at + 2] ?? 0) * rest) / sum;
        data[at + 3] = 255 * sum;
      }
    }
  }

  const hole = Math.max(0, radius - ringWidth);
  for (const ring of rings.values()) paintDisc(ring.x, ring.y, ring.alpha, hole, ...ringColour);
  for (let person = 0; person < x.length; person += 1) {
    const at = 3 * person;
    paintDisc(
      x[person] ?? 0,
      y[person] ?? 0,
      alpha[person] ?? 1,
      0,
      rgb[at] ?? 0,
      rgb[at + 1] ?? 0,
      rgb[at + 2] ?? 0,
    );
  }
}
