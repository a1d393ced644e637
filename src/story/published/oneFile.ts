// The story as one file, with all that it needs in it.

/** Its name, beside the page. */
export const ONE_FILE = 'one-for-every-two.html';

/** What the page says of it: where it can be had and how large it is, or that this is it. */
export type StoryCopy =
  | { readonly kind: 'beside'; readonly size: string }
  /** `day`: ISO, of the data. `address`: of the story on the web; null: not known. */
  | { readonly kind: 'this'; readonly day: string; readonly address: string | null };

/** '1.2 MB': in millions of bytes, as systems list files. */
export function fileSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
