/** Font files as tables (OpenType 1.9, "Organization of an OpenType font"): taken apart and put together again. */

/** Tables by their tag. */
export interface Sfnt {
  /** `0x00010000` or `true` for TrueType outlines, `OTTO` for PostScript ones. */
  readonly version: number
  readonly tables: ReadonlyMap<string, Uint8Array>
}

const trueType = 0x00010000
const appleTrueType = 0x74727565
const postScript = 0x4f54544f
const mostTables = 64

/** What a file is instead of a single font, or `damaged`. */
export type NoFont = 'collection' | 'web-font' | 'no-font' | 'damaged'

/** The tables of a file, or why there are none. Never throws. */
export function readSfnt(bytes: Uint8Array): Sfnt | NoFont {
  if (bytes.length < 12) return 'no-font'
  const view = viewOf(bytes)
  const version = view.getUint32(0)
  const signature = String.fromCharCode(...bytes.subarray(0, 4))
  if (signature === 'ttcf') return 'collection'
  if (signature === 'wOFF' || signature === 'wOF2') return 'web-font'
  if (version !== trueType && version !== appleTrueType && version !== postScript) return 'no-font'
  const count = view.getUint16(4)
  if (count > mostTables || 12 + 16 * count > bytes.length) return 'damaged'
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const offset = view.getUint32(entry + 8)
    const length = view.getUint32(entry + 12)
    if (offset + length > bytes.length) return 'damaged'
    tables.set(tag, bytes.subarray(offset, offset + length))
  }
  return { version, tables }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const padded = (length: number): number => (length + 3) & ~3

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let sum = 0
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  for (let shift = 24; at < bytes.length; at += 1, shift -= 8) sum = (sum + ((bytes[at] ?? 0) << shift)) >>> 0
  return sum
}

const wholeFontSum = 0xb1b0afba

/** The bytes of a font file; tables in the order of their tags, sums made anew. */
export function writeSfnt({ version, tables }: Sfnt): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const header = 12 + 16 * entries.length
  const bytes = new Uint8Array(entries.reduce((sum, [, data]) => sum + padded(data.length), header))
  const view = viewOf(bytes)
  const power = Math.floor(Math.log2(Math.max(1, entries.length)))
  view.setUint32(0, version)
  view.setUint16(4, entries.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (entries.length - 2 ** power))
  let offset = header
  let head = -1
  for (const [index, [tag, data]] of entries.entries()) {
    const entry = 12 + 16 * index
    bytes.set(data, offset)
    if (tag === 'head') {
      head = offset
      view.setUint32(offset + 8, 0)
    }
    for (let at = 0; at < 4; at += 1) bytes[entry + at] = tag.charCodeAt(at)
    view.setUint32(entry + 4, checksum(bytes.subarray(offset, offset + padded(data.length))))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, data.length)
    offset += padded(data.length)
  }
  if (head >= 0) view.setUint32(head + 8, (wholeFontSum - checksum(bytes)) >>> 0)
  return bytes
}
