// Bytes -> text, whatever a spreadsheet wrote. Never throws. Knows nothing of tables.

/** The encodings that are read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file's text, and how it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file began with a byte order mark; it is not in the text. */
  readonly hadMark: boolean;
}

/** Without a mark, the encoding shows within this many bytes. */
const SAMPLE_BYTES = 1000;

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls. Some TextDecoders err here. */
const WINDOWS_1252_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file: UTF-8 or UTF-16, with or without a mark; otherwise it must be Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
    return { ...decodeNarrow(bytes.subarray(3)), hadMark: true };
  if (startsWith(bytes, [0xff, 0xfe]))
    return { ...decodeWide(bytes.subarray(2), 'utf-16le'), hadMark: true };
  if (startsWith(bytes, [0xfe, 0xff]))
    return { ...decodeWide(bytes.subarray(2), 'utf-16be'), hadMark: true };
  const wide = guessWide(bytes);
  return { ...(wide === null ? decodeNarrow(bytes) : decodeWide(bytes, wide)), hadMark: false };
}

/** Whether the bytes begin with those. */
export function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function decodeNarrow(bytes: Uint8Array): Omit<Decoded, 'hadMark'> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding: 'utf-8' };
  } catch {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (isMostlySound(lossy)) return { text: lossy, encoding: 'utf-8' };
    return { text: Array.from(bytes, windows1252).join(''), encoding: 'windows-1252' };
  }
}

/** One stray byte in UTF-8 must not turn all other letters: then its letter alone is lost. */
function isMostlySound(text: string): boolean {
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return sound > lost;
}

function windows1252(byte: number): string {
  return WINDOWS_1252_C1[byte - 0x80] ?? String.fromCharCode(byte);
}

function decodeWide(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): Omit<Decoded, 'hadMark'> {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** Mostly Latin text in UTF-16 has a NUL in nearly every second byte; other text has none. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
}
