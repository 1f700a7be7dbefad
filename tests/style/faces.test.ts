/** Fonts of an organisation: what is refused, and what the writers get. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFont } from '../../src/style/open-font.ts'
import { facesForPage, facesForPdf } from '../../src/style/prepare-faces.ts'
import { readFace } from '../../src/style/read-face.ts'
import { readHouseStyle } from '../../src/style/read-house-style.ts'
import { readSfnt, viewOf, writeSfnt } from '../../src/style/sfnt.ts'
import { example, exampleFile } from './house-folder.ts'

const regular = exampleFile('Bitter-Regular.ttf')
const read = (bytes: Uint8Array) => readFace({ path: 'x.ttf', bytes })

/** The font with some of its tables changed or taken out. */
function changed(change: (tables: Map<string, Uint8Array>) => void): Uint8Array {
  const font = readSfnt(regular)
  if (typeof font === 'string') throw new Error(font)
  const tables = new Map([...font.tables].map(([tag, data]) => [tag, Uint8Array.from(data)]))
  change(tables)
  return writeSfnt({ version: font.version, tables })
}

/** The font with another `fsType`. */
const withRights = (type: number) =>
  changed(tables => viewOf(tables.get('OS/2') ?? new Uint8Array(10)).setUint16(8, type))

function faultOf(bytes: Uint8Array): string {
  const reading = read(bytes)
  return reading.ok ? 'none' : reading.fault.code
}

describe('a font file', () => {
  it('is put together again as it was', () => {
    const font = readSfnt(regular)
    if (typeof font === 'string') throw new Error(font)
    const again = readSfnt(writeSfnt(font))
    expect(typeof again === 'string' ? again : [...again.tables.keys()].sort()).toEqual(
      [...font.tables.keys()].sort(),
    )
    expect(faultOf(writeSfnt(font))).toBe('none')
  })

  it.each([
    ['a text', Buffer.from('no font at all, only words'), 'unreadable-font'],
    ['nothing', Buffer.alloc(0), 'unreadable-font'],
    ['a collection', Buffer.from('ttcf00000000000000'), 'unreadable-font'],
    ['a web font', Buffer.from('wOF2000000000000000'), 'unreadable-font'],
    ['a font cut off', regular.subarray(0, 20_000), 'unreadable-font'],
    ['a variable font', changed(tables => tables.set('fvar', new Uint8Array(16))), 'unreadable-font'],
    ['a font without outlines', changed(tables => tables.delete('glyf')), 'unreadable-font'],
    ['a font without a name', changed(tables => tables.delete('name')), 'unreadable-font'],
    ['a font that may not be embedded', withRights(0x0002), 'font-not-embeddable'],
    ['a font that may not be embedded in part', withRights(0x0100), 'font-not-embeddable'],
    ['a font of which only bitmaps may be embedded', withRights(0x0208), 'font-not-embeddable'],
  ])('is refused: %s', (_what, bytes, code) => {
    expect(faultOf(bytes)).toBe(code)
  })

  it('may be one for viewing and printing only: then the PDF alone carries it', () => {
    const reading = read(withRights(0x0004))
    expect(reading.ok && reading.face.editable).toBe(false)
    expect(read(withRights(0x000c))).toMatchObject({ ok: true, face: { editable: true } })
  })

  it('gives findings, never a fault of the program, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(regular.length - 1), fc.nat(255)), { maxLength: 40 }), damage => {
        const bytes = Uint8Array.from(regular)
        for (const [at, byte] of damage) bytes[at] = byte
        expect(() => read(bytes)).not.toThrow()
      }),
      { numRuns: 60, seed: 4 },
    )
  })
})

describe('faces for the writers', () => {
  const fonts = readHouseStyle(`${example}/..`).style?.fonts
  if (!fonts) throw new Error('the example has no fonts')
  const { text, tabular } = facesForPdf(fonts)
  const widths = (bytes: Uint8Array) =>
    [...'0123456789'].map(digit => openFont(bytes).glyphForCodePoint(digit.charCodeAt(0)).advanceWidth)

  it('have figures of equal width for tables, and their own for text', () => {
    expect(new Set(widths(tabular.normal)).size).toBe(1)
    expect(new Set(widths(tabular.bold)).size).toBe(1)
    expect(new Set(widths(text.normal)).size).toBeGreaterThan(1)
  })

  it('stand on the line of the letter', () => {
    const font = readSfnt(text.bold)
    const line = typeof font === 'string' ? null : font.tables.get('hhea')
    const view = viewOf(line ?? new Uint8Array(10))
    expect([view.getInt16(4), view.getInt16(6), view.getInt16(8)]).toEqual([935, -265, 0])
  })

  it('are the same bytes each time', () => {
    expect(facesForPdf(fonts)).toEqual(facesForPdf(fonts))
    expect(facesForPage(fonts)).toEqual(facesForPage(fonts))
  })

  it('are packed for pages, where the licence allows it', () => {
    const page = facesForPage(fonts)
    expect(page?.normal.subarray(0, 4).toString()).toBe('wOFF')
    expect(page?.normal.length).toBeLessThan(regular.length)
    expect(facesForPage({ ...fonts, text: { ...fonts.text, editable: false } })).toBeNull()
  })
})
