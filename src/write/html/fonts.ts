/** Fonts inside the page. They are packed beforehand (scripts/fonts.py), so that the page is the same everywhere. */

/** The two weights of a face, as the bytes of WOFF files. */
export interface HtmlFaces {
  readonly normal: Uint8Array
  readonly bold: Uint8Array
}

/** The face of the text, and its ten digits with equal width for tables. */
export interface HtmlFonts {
  /** Null for a face that a page may not carry: the reader's own is used, if there is one. */
  readonly text: HtmlFaces | null
  /** Null where the text face has figures of equal width itself. */
  readonly tabular: HtmlFaces | null
  /** Name of the face for who has it installed. */
  readonly family?: string
}

const digits = 'U+30-39'

/** `@font-face` rules: "Letter" for all text, "Letter Figures" for the ten digits of tables and references. */
export function writeFontFaces(fonts: HtmlFonts): string {
  const faces = (family: string, given: HtmlFaces | null, range: string | null) =>
    given === null
      ? []
      : [fontFace(family, 400, given.normal, range), fontFace(family, 600, given.bold, range)]
  return [...faces('Letter', fonts.text, null), ...faces('Letter Figures', fonts.tabular, digits)].join('\n')
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

/** The name as it may stand in quotes in a style sheet; null for one that may not. */
export function safeFamily(family: string): string | null {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}$/u.test(family) ? family : null
}
