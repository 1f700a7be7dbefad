/** The zip file around the parts of a document. */
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip } from '../../src/write/docx/zip.ts'

const entries = [
  { path: '[Content_Types].xml', data: strToU8('<Types/>'.repeat(100)) },
  { path: 'word/média.xml', data: strToU8('') },
  { path: 'word/media/a.png', data: Uint8Array.from([1, 2, 3]) },
]

/** CRC-32 of the first entry, by another tool. */
const crcOfTypes = 0xb62db6b5

describe('zip', () => {
  const file = zip(entries)
  const view = new DataView(file.buffer, file.byteOffset, file.length)

  it('gives back every entry as it was', () => {
    const read = unzipSync(file)
    expect(Object.keys(read)).toEqual(entries.map(({ path }) => path))
    expect(strFromU8(read['[Content_Types].xml'] ?? new Uint8Array())).toBe('<Types/>'.repeat(100))
    expect(read['word/média.xml']).toHaveLength(0)
    expect([...(read['word/media/a.png'] ?? [])]).toEqual([1, 2, 3])
  })

  it('compresses text, and leaves pictures as they are', () => {
    const methods: Record<string, number> = {}
    const note = ({ name, compression }: { name: string; compression: number }) => {
      methods[name] = compression
      return false
    }
    unzipSync(file, { filter: note })
    expect(methods).toEqual({ '[Content_Types].xml': 8, 'word/média.xml': 8, 'word/media/a.png': 0 })
    expect(file.length).toBeLessThan(600)
  })

  it('has one fixed time and the sum that readers check', () => {
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21])
    expect(view.getUint32(14, true)).toBe(crcOfTypes)
  })

  it('is the same on every run', () => {
    expect(Buffer.compare(zip(entries), file)).toBe(0)
  })
})
