/** One font file of an organisation: what it is, what its licence allows, which characters it has. */
import type { FindingCode, FindingDetails } from '../findings/codes.ts'
import type { HouseFace } from './house-style.ts'
import { type OpenFont, openFont } from './open-font.ts'
import { readSfnt, type Sfnt, viewOf } from './sfnt.ts'

/** What is wrong with a file, for a finding at the place that names it. */
export interface Fault {
  readonly code: FindingCode
  readonly details: FindingDetails
}

export type FaceReading =
  | { readonly ok: true; readonly face: HouseFace; readonly codes: ReadonlySet<number> }
  | { readonly ok: false; readonly fault: Fault }

/** Every letter holds these; a face without them is no face for text. */
const needed =
  ' !%()+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\u2013\u2018\u2019\u201c\u201d\u00e9\u00eb'

const required = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post']

/** `fsType` of OS/2 (OpenType 1.9): what the maker of the face lets be done with it. */
const rights = { restricted: 0x0002, preview: 0x0004, editable: 0x0008, noSubset: 0x0100, bitmaps: 0x0200 }

/** Reads a file that is at hand. Never throws, whatever the bytes are. */
export function readFace({
  path,
  bytes,
}: {
  readonly path: string
  readonly bytes: Uint8Array
}): FaceReading {
  const refused = (code: FindingCode, details: FindingDetails = {}): FaceReading => ({
    ok: false,
    fault: { code, details },
  })
  const font = readSfnt(bytes)
  if (typeof font === 'string') return refused('unreadable-font', { found: { id: font } })
  if (font.tables.has('fvar')) return refused('unreadable-font', { found: { id: 'variable-font' } })
  const outlines = ['glyf', 'CFF '].filter(tag => font.tables.has(tag))
  if (outlines.length !== 1 || required.some(tag => !font.tables.has(tag))) {
    return refused('unreadable-font', { found: { id: 'damaged' } })
  }
  const right = rightsOf(font)
  if (right === null) return refused('unreadable-font', { found: { id: 'damaged' } })
  if (right.forbidden !== null) return refused('font-not-embeddable', { found: { id: right.forbidden } })
  const opened = tryOut(bytes)
  if (opened === null) return refused('unreadable-font', { found: { id: 'damaged' } })
  const codes = new Set(opened.characterSet)
  const missing = [...needed].filter(character => !codes.has(character.codePointAt(0) ?? 0))
  if (missing.length > 0) return refused('font-lacks-letters', { found: { id: 'none-of', names: missing } })
  return {
    ok: true,
    codes,
    face: {
      path,
      bytes,
      family: opened.familyName,
      bold: /^bold$/i.test(opened.subfamilyName),
      editable: right.editable,
      breadth: breadthOf(opened),
      isTrueType: font.tables.has('glyf'),
    },
  }
}

type Forbidden = 'no-embedding' | 'no-part-of-font' | 'bitmaps-only'

/** Null when OS/2 is too short to say. */
function rightsOf({
  tables,
}: Sfnt): { readonly forbidden: Forbidden | null; readonly editable: boolean } | null {
  const table = tables.get('OS/2')
  if (table === undefined || table.length < 74) return null
  const type = viewOf(table).getUint16(8)
  // Of several levels the freest one counts.
  const level = type & (rights.restricted | rights.preview | rights.editable)
  const forbidden =
    level === rights.restricted
      ? 'no-embedding'
      : (type & rights.noSubset) !== 0
        ? 'no-part-of-font'
        : (type & rights.bitmaps) !== 0
          ? 'bitmaps-only'
          : null
  return { forbidden, editable: level === 0 || (level & rights.editable) !== 0 }
}

/** Letters as often as they come: each once, and the most frequent ones again. */
const sample = 'abcdefghijklmnopqrstuvwxyz aeneronde'

function breadthOf(font: OpenFont): number {
  const widths = [...sample].map(letter => font.glyphForCodePoint(letter.charCodeAt(0)).advanceWidth)
  return widths.reduce((sum, width) => sum + width, 0) / sample.length / font.unitsPerEm
}

/** Opens a face and does with it what setting a page will do; null when that fails. */
function tryOut(bytes: Uint8Array): OpenFont | null {
  try {
    const opened = openFont(bytes)
    const subset = opened.createSubset()
    const known = new Set(opened.characterSet)
    for (const character of needed) {
      const code = character.codePointAt(0) ?? 0
      if (!known.has(code)) continue
      const glyph = opened.glyphForCodePoint(code)
      if (glyph.path === null) return null
      subset.includeGlyph(glyph)
    }
    if (!(breadthOf(opened) > 0)) return null
    opened.layout('AVAT 0123456789', ['tnum'])
    subset.encode()
    return typeof opened.familyName === 'string' && opened.familyName !== '' ? opened : null
  } catch {
    return null
  }
}
