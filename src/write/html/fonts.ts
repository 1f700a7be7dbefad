/** Fonts inside the page. They are packed beforehand (scripts/fonts.py), so that the page is the same everywhere. */

/** The two weights of a face, as the bytes of WOFF files. */
export interface HtmlFaces {
  readonly normal: Uint8Array
  readonly bold: Uint8Array
}

/** The face of the text, and its ten digits with equal width for tables. */
export interface HtmlFonts {
  readonly text: HtmlFaces
  readonly tabular: HtmlFaces
}

const digits = 'U+30-39'

/** `@font-face` rules: "Letter" for all text, "Letter Figures" for the ten digits of tables and references. */
export function writeFontFaces(fonts: HtmlFonts): string {
  return [
    fontFace('Letter', 400, fonts.text.normal, null),
    fontFace('Letter', 600, fonts.text.bold, null),
    fontFace('Letter Figures', 400, fonts.tabular.normal, digits),
    fontFace('Letter Figures', 600, fonts.tabular.bold, digits),
  ].join('\n')
}

function fontFace(family: string, weight: number, bytes: Uint8Array, range: string | null): string {
  const data = Buffer.from(bytes).toString('base64')
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-weight: ${weight};`,
    ...(range === null ? [] : [`  unicode-range: ${range};`]),
    `  src: url("data:font/woff;base64,${data}") format("woff");`,
    '}',
  ].join('\n')
}
