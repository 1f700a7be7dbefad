/** Faces of an organisation as the writers take them: on the lines of the letter, with figures of equal width, packed. */
import type { HouseFace, HouseFonts } from './house-style.ts'
import { openFont } from './open-font.ts'
import { readSfnt, type Sfnt, viewOf, writeSfnt } from './sfnt.ts'
import { packWoff } from './woff.ts'

interface Pair {
  readonly normal: Buffer
  readonly bold: Buffer
}

export interface PdfFaces {
  readonly text: Pair
  /** With figures of equal width, where the face has them. */
  readonly tabular: Pair
}

/**
 * The line of the letter, in parts of the size of the type: every face stands on it, so that a line is as high in any
 * of them, and a character from another face does not move it.
 */
const line = { ascent: 0.935, descent: -0.265 }

/** For PDF. */
export function facesForPdf({ text, bold }: HouseFonts): PdfFaces {
  const [normal, heavy] = [onLine(text), onLine(bold)]
  const pack = (font: Sfnt) => Buffer.from(writeSfnt(font))
  return {
    text: { normal: pack(normal), bold: pack(heavy) },
    tabular: { normal: pack(withTabularFigures(normal, text)), bold: pack(withTabularFigures(heavy, bold)) },
  }
}

/** For a page; null when the licence lets no page carry them. */
export function facesForPage({ text, bold }: HouseFonts): Pair | null {
  if (!text.editable || !bold.editable) return null
  return { normal: Buffer.from(packWoff(tablesOf(text))), bold: Buffer.from(packWoff(tablesOf(bold))) }
}

function tablesOf({ bytes }: HouseFace): Sfnt {
  const font = readSfnt(bytes)
  if (typeof font === 'string') throw new Error('a face that was checked cannot be read')
  return font
}

/** Without substitutions: a ligature reads back as another text, and asking for none takes time at every word. */
const leftOut: ReadonlySet<string> = new Set(['GSUB', 'DSIG', 'morx', 'mort'])

function onLine(face: HouseFace): Sfnt {
  const { version, tables } = tablesOf(face)
  const kept = new Map([...tables].filter(([tag]) => !leftOut.has(tag)))
  const head = tables.get('head')
  const unit = head === undefined ? 1000 : viewOf(head).getUint16(18)
  const [ascent, descent] = [Math.round(line.ascent * unit), Math.round(line.descent * unit)]
  patch(kept, 'hhea', view => {
    view.setInt16(4, ascent)
    view.setInt16(6, descent)
    view.setInt16(8, 0)
  })
  patch(kept, 'OS/2', view => {
    view.setInt16(68, ascent)
    view.setInt16(70, descent)
    view.setInt16(72, 0)
  })
  return { version, tables: kept }
}

function patch(tables: Map<string, Uint8Array>, tag: string, change: (view: DataView) => void): void {
  const table = tables.get(tag)
  if (table === undefined) return
  const copy = Uint8Array.from(table)
  change(viewOf(copy))
  tables.set(tag, copy)
}

/** The same face, its figures of equal width in the place of the ordinary ones; as it is when it has no others. */
function withTabularFigures(font: Sfnt, face: HouseFace): Sfnt {
  const opened = openFont(face.bytes)
  const digits = '0123456789'
  const forms = opened.layout(digits, ['tnum']).glyphs.map(({ id }) => id)
  const codes = [...opened.characterSet]
    .filter(code => code <= 0x10ffff)
    .map(code => [code, opened.glyphForCodePoint(code).id] as const)
  const glyphs = new Map(codes)
  if (forms.length === digits.length) {
    for (const [index, digit] of [...digits].entries()) {
      glyphs.set(digit.charCodeAt(0), forms[index] ?? glyphs.get(digit.charCodeAt(0)) ?? 0)
    }
  }
  return { version: font.version, tables: new Map(font.tables).set('cmap', characterMap(glyphs)) }
}

/** A `cmap` of one subtable of format 12: code points to glyphs. */
function characterMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const groups: { readonly first: number; last: number; readonly glyph: number }[] = []
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const before = groups.at(-1)
    if (before !== undefined && before.last === code - 1 && before.glyph + code - before.first === glyph)
      before.last = code
    else groups.push({ first: code, last: code, glyph })
  }
  const bytes = new Uint8Array(12 + 16 + 12 * groups.length)
  const view = viewOf(bytes)
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + 12 * groups.length)
  view.setUint32(24, groups.length)
  for (const [index, { first, last, glyph }] of groups.entries()) {
    const at = 28 + 12 * index
    view.setUint32(at, first)
    view.setUint32(at + 4, last)
    view.setUint32(at + 8, glyph)
  }
  return bytes
}
