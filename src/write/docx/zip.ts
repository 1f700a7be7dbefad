/** A zip file written in one go: fixed times, no extra fields, deflated by the platform; the same input gives the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** With forward slashes; unique. */
  readonly path: string
  readonly data: Uint8Array
}

/** 1 January 1980, the first day that a zip can name. */
const dosDate = 0x21
const utf8Names = 0x0800
const stored = 0
const deflated = 8

/** The fields that an entry's local header and its line in the directory have in common. */
function commonFields(
  entry: ZipEntry,
  packed: Uint8Array,
  { method, nameLength }: { readonly method: number; readonly nameLength: number },
): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt16LE(dosDate, 8)
  fields.writeUInt32LE(crc32(entry.data), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(entry.data.length, 18)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}

/** The entries in the order given; pictures are stored as they are, for they are compressed already. Far below the limits of the format (65,535 entries, 4 GB). */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.path)
    const method = entry.path.endsWith('.png') ? stored : deflated
    const packed = method === stored ? entry.data : deflateRawSync(entry.data)
    const fields = commonFields(entry, packed, { method, nameLength: name.length })
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    files.push(Buffer.from('PK\u0003\u0004'), fields, name, packed)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, place, name)
    offset += 4 + fields.length + name.length + packed.length
  }
  const directoryLength = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directoryLength, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}
