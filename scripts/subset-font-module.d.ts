/** The part of `subset-font`, which brings no types, that `subset-font.ts` uses. */
declare module 'subset-font' {
  export default function subset(
    font: Buffer,
    characters: string,
    options: { readonly targetFormat: 'woff2'; readonly keepFeatures?: readonly string[]; readonly variationAxes?: Readonly<Record<string, number>> },
  ): Promise<Buffer>
}
