// A short number for a text, to tell whether a file is still the one that an embed was built with.
// Not for secrets. Runs in the build and in every embed, so every byte counts.

/** FNV-1a, 32 bits: the same text has the same one, another text hardly ever. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
