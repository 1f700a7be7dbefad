/** The font reader that comes with pdfmake; loaded only for an organisation that brings fonts. */
import { createRequire } from 'node:module'

export interface OpenGlyph {
  readonly id: number
  readonly advanceWidth: number
  /** Its outline; reading it throws when the file is damaged there. */
  readonly path: unknown
}

export interface OpenFont {
  readonly unitsPerEm: number
  readonly familyName: string
  readonly subfamilyName: string
  readonly characterSet: readonly number[]
  glyphForCodePoint(code: number): OpenGlyph
  layout(text: string, features: readonly string[]): { readonly glyphs: readonly OpenGlyph[] }
  createSubset(): { includeGlyph(glyph: OpenGlyph): number; encode(): Uint8Array }
}

interface FontReader {
  create(bytes: Buffer): OpenFont
}

let reader: FontReader | null = null

/** Throws for bytes that are no font it can read. */
export function openFont(bytes: Uint8Array): OpenFont {
  if (reader === null) {
    const require = createRequire(import.meta.url)
    const pdfkit = createRequire(require.resolve('pdfmake/js/PDFDocument.js')).resolve('pdfkit')
    const loaded: FontReader = createRequire(pdfkit)('fontkit')
    reader = loaded
  }
  return reader.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
