/** Fonts inside the page, packed as WOFF so that the page stays small enough to mail. */
import { zlibSync } from 'fflate'

/** The two weights of a face, as the bytes of TrueType files. */
export interface HtmlFaces {
  readonly normal: Uint8Array
  readonly bold: Uint8Array
}

/** The face of the text, and the same with figures of equal width for tables. */
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
  const data = Buffer.from(packWoff(bytes)).toString('base64')
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-weight: ${weight};`,
    ...(range === null ? [] : [`  unicode-range: ${range};`]),
    `  src: url("data:font/woff;base64,${data}") format("woff");`,
    '}',
  ].join('\n')
}

const sfntHeader = 12
const sfntEntry = 16
const woffHeader = 44
const woffEntry = 20

/**
 * A TrueType file as WOFF 1.0 (W3C Recommendation of 13 December 2012). Compressed by fflate, not by Node, whose
 * zlib gives other bytes in other versions.
 */
export function packWoff(font: Uint8Array): Uint8Array {
  const source = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const count = source.getUint16(4)
  const tables = Array.from({ length: count }, (_none, index) => {
    const entry = sfntHeader + index * sfntEntry
    const start = source.getUint32(entry + 8)
    const length = source.getUint32(entry + 12)
    const plain = font.subarray(start, start + length)
    const packed = zlibSync(plain, { level: 9 })
    return {
      tag: source.getUint32(entry),
      checksum: source.getUint32(entry + 4),
      length,
      data: packed.length < length ? packed : plain,
    }
  }).sort((a, b) => a.tag - b.tag)
  const firstData = woffHeader + count * woffEntry
  const total = tables.reduce((size, { data }) => size + padded(data.length), firstData)
  const sfntSize = tables.reduce((size, { length }) => size + padded(length), sfntHeader + count * sfntEntry)

  const woff = new Uint8Array(total)
  const target = new DataView(woff.buffer)
  target.setUint32(0, 0x774f4646)
  target.setUint32(4, source.getUint32(0))
  target.setUint32(8, total)
  target.setUint16(12, count)
  target.setUint32(16, sfntSize)
  target.setUint16(20, 1)
  let offset = firstData
  tables.forEach(({ tag, checksum, length, data }, index) => {
    const entry = woffHeader + index * woffEntry
    target.setUint32(entry, tag)
    target.setUint32(entry + 4, offset)
    target.setUint32(entry + 8, data.length)
    target.setUint32(entry + 12, length)
    target.setUint32(entry + 16, checksum)
    woff.set(data, offset)
    offset += padded(data.length)
  })
  return woff
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
