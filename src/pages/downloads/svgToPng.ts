// A picture as PNG, drawn by the browser itself. Touches no page.
import { PNG_SCALE } from '../embed/embedPages';

/** In the picture's own pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Throws where the browser can't: it may have no room left, or refuse to hand out pixels. */
export async function svgToPng(document: Document, svg: Blob, size: Size): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.width * PNG_SCALE;
    canvas.height = size.height * PNG_SCALE;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gives no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser gives no picture.'));
    }, 'image/png');
  });
}
