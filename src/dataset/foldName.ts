// Country names made comparable. Knows no country.

/** A name without case, accents and punctuation: `Türkiye` -> `turkiye`. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
