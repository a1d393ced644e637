// A text as a file of its own in the browser, to be downloaded.

/** Tells the address of the file; the returned function takes it away. */
export function fileAddress(
  text: string,
  type: string,
  tell: (address: string) => void,
): () => void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  tell(address);
  return () => URL.revokeObjectURL(address);
}
