// The little of opentype.js that readLetters.ts uses; the package brings no types.
declare module 'opentype.js' {
  interface Outline {
    readonly commands: Command[];
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly tables: {
      readonly cmap: { readonly glyphIndexMap: Readonly<Record<string, number>> };
    };
    readonly glyphs: {
      get(index: number): {
        readonly advanceWidth: number;
        getPath(x: number, y: number, size: number): Outline;
      };
    };
    /** Pixels that the text is wide. */
    getAdvanceWidth(text: string, size: number): number;
    /** The text as outlines; x and y are where its baseline starts. */
    getPath(text: string, x: number, y: number, size: number): Outline;
  }
  /** A step of an outline, named as in SVG: a move, a line, a curve, or back to the start. */
  export type Command =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; x: number; y: number }
    | { readonly type: 'Z' };
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
