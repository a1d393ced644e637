// A picture as PNG, drawn by the browser itself. Touches no page.
import { PNG_SCALE } from '../embed/embedPages';

/** In the picture's own pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Throws where the browser can't: it may have no room left, or guard its pixels. */
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
    if (!isHonest(context)) throw new Error('The browser hands out other pixels than were drawn.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Drawn and looked at before the picture: any colour but those of an empty canvas. */
const KNOWN = [20, 120, 220, 255] as const;
/** Pixels of it, each way. */
const KNOWN_SIDE = 4;
/** How far a channel may be off: some browsers shift pixels by what nobody sees. */
const UNSEEN = 8;

/**
 * Whether what is read back from a canvas is what was drawn. Browsers that guard against fingerprints
 * (Firefox with `privacy.resistFingerprinting`, so Tor's and Mullvad's) hand out noise or white in its place.
 */
function isHonest(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = `rgb(${KNOWN.slice(0, 3).join()})`;
  context.fillRect(0, 0, KNOWN_SIDE, KNOWN_SIDE);
  const { data } = context.getImageData(0, 0, KNOWN_SIDE, KNOWN_SIDE);
  return data.every((channel, index) => Math.abs(channel - (KNOWN[index % 4] ?? 0)) <= UNSEEN);
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser gives no picture.'));
    }, 'image/png');
  });
}
