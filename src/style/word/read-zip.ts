/** Some entries of a zip file, unpacked within bounds whatever the file claims of itself (APPNOTE 6.3). */
import { inflateRawSync } from 'node:zlib'
import { viewOf } from '../sfnt.ts'

/** Names of all entries, and the content of those that were asked for. */
export interface ZipReading {
  readonly names: ReadonlySet<string>
  readonly content: ReadonlyMap<string, Uint8Array>
}

export type ZipFault = 'no-word-file' | 'zip-too-large' | 'damaged'

const mostEntries = 5_000
/** Bytes of one entry, and of all together. */
const largest = { entry: 10_000_000, all: 20_000_000 }

const stored = 0
const deflated = 8

/** Never throws. A file with a password is damaged to us. */
export function readZip(bytes: Uint8Array, wanted: ReadonlySet<string>): ZipReading | ZipFault {
  const view = viewOf(bytes)
  const end = endOf(bytes, view)
  if (end === null) return 'no-word-file'
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return 'zip-too-large'
  const names = new Set<string>()
  const content = new Map<string, Uint8Array>()
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'damaged'
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    names.add(name)
    if (wanted.has(name) && !content.has(name)) {
      const entry = {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      }
      const data = unpack(bytes, view, entry)
      if (typeof data === 'string') return data
      unpacked += data.length
      if (unpacked > largest.all) return 'zip-too-large'
      content.set(name, data)
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { names, content }
}

/** Where the directory says of itself how long it is; a remark may follow. */
function endOf(bytes: Uint8Array, view: DataView): number | null {
  if (bytes.length < 22 || view.getUint32(0, true) !== 0x04034b50) return null
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

function unpack(
  bytes: Uint8Array,
  view: DataView,
  { method, packed, offset }: { readonly method: number; readonly packed: number; readonly offset: number },
): Uint8Array | ZipFault {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return 'damaged'
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) return 'damaged'
  const data = bytes.subarray(start, start + packed)
  if (method === stored) return data.length > largest.entry ? 'zip-too-large' : data
  if (method !== deflated) return 'damaged'
  try {
    return inflateRawSync(data, { maxOutputLength: largest.entry })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'zip-too-large' : 'damaged'
  }
}
