/** A font packed for pages (WOFF 1.0): every table deflated by itself. */
import { deflateSync } from 'node:zlib'
import { type Sfnt, viewOf, writeSfnt } from './sfnt.ts'

/** What a browser needs no more, or never did. */
const left: ReadonlySet<string> = new Set(['DSIG', 'FFTM', 'VDMX', 'hdmx', 'LTSH', 'PCLT'])

/** The bytes of a .woff; the same font gives the same bytes. */
export function packWoff(font: Sfnt): Uint8Array {
  const kept = new Map([...font.tables].filter(([tag]) => !left.has(tag)))
  const sfnt = writeSfnt({ version: font.version, tables: kept })
  const directory = viewOf(sfnt)
  const count = directory.getUint16(4)
  const parts = Array.from({ length: count }, (_, index) => {
    const entry = 12 + 16 * index
    const offset = directory.getUint32(entry + 8)
    const length = directory.getUint32(entry + 12)
    const data = sfnt.subarray(offset, offset + length)
    const packed = deflateSync(data, { level: 9 })
    return { entry, length, data: packed.length < length ? packed : data }
  })
  const header = 44 + 20 * count
  const size = parts.reduce((sum, { data }) => sum + ((data.length + 3) & ~3), header)
  const bytes = new Uint8Array(size)
  const view = viewOf(bytes)
  view.setUint32(0, 0x774f4646)
  view.setUint32(4, font.version)
  view.setUint32(8, size)
  view.setUint16(12, count)
  view.setUint32(16, sfnt.length)
  view.setUint16(20, 1)
  let offset = header
  for (const [index, { entry, length, data }] of parts.entries()) {
    const at = 44 + 20 * index
    bytes.set(sfnt.subarray(entry, entry + 4), at)
    view.setUint32(at + 4, offset)
    view.setUint32(at + 8, data.length)
    view.setUint32(at + 12, length)
    view.setUint32(at + 16, directory.getUint32(entry + 4))
    bytes.set(data, offset)
    offset += (data.length + 3) & ~3
  }
  return bytes
}
