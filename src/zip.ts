/** Some entries of a zip file, by fflate, within bounds whatever the file claims of itself. */
import { unzipSync } from 'fflate'

/** Names of all entries, and the content of those that were asked for. */
export interface ZipReading {
  readonly names: ReadonlySet<string>
  readonly content: ReadonlyMap<string, Uint8Array>
}

export type ZipFault = 'no-zip' | 'zip-too-large' | 'damaged'

export interface ZipBounds {
  readonly isWanted: (name: string) => boolean
  /** Bytes that all wanted entries together may unpack to. */
  readonly largest: number
}

const mostEntries = 5_000

class TooLarge extends Error {}

/** Never throws. A file with a password is damaged to us. */
export function readZip(bytes: Uint8Array, { isWanted, largest }: ZipBounds): ZipReading | ZipFault {
  if (!startsWithEntry(bytes)) return 'no-zip'
  const names = new Set<string>()
  let unpacked = 0
  try {
    const content = unzipSync(bytes, {
      // An entry gets no more room than it claims here: what is packed the claim, what is not its own size.
      filter: ({ name, size, originalSize }) => {
        names.add(name)
        if (names.size > mostEntries) throw new TooLarge()
        if (!isWanted(name)) return false
        unpacked += Math.max(size, originalSize)
        if (unpacked > largest) throw new TooLarge()
        return true
      },
    })
    return { names, content: new Map(Object.entries(content)) }
  } catch (cause) {
    return cause instanceof TooLarge ? 'zip-too-large' : 'damaged'
  }
}

function startsWithEntry(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte)
}
