// The little of opentype.js that textPaths.ts uses; the package brings no types.
declare module 'opentype.js' {
  export interface Font {
    /** Pixels that the text is wide, kerned. */
    getAdvanceWidth(text: string, size: number): number;
    /** The text as outlines, kerned; x and y are where its baseline starts. */
    getPath(text: string, x: number, y: number, size: number): { readonly commands: Command[] };
  }
  /** A step of an outline, named as in SVG: a move, a line, a curve, or back to the start. */
  export type Command =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; x: number; y: number }
    | { readonly type: 'Z' };
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
