// Of subset-font what headingFace.ts uses: the package has no types.
declare module 'subset-font' {
  /** The font with the letters of `text` alone. `keepFeatures`: tags of OpenType features. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    },
  ): Promise<Uint8Array>;
}
