/** What is used of the package, which brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'woff2' | 'truetype'
      keepFeatures?: readonly string[]
      preserveNameIds?: readonly number[]
      /** Needs `text` to be undefined. */
      keepAllGlyphs?: boolean
      /** What a variable font is held still at. */
      variationAxes?: Readonly<Record<string, number>>
    },
  ): Promise<Buffer>
}
