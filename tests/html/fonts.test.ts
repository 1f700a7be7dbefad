/** Smaller fonts that are still the same fonts. */
import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packWoff } from '../../src/write/html/fonts.ts'
import { fonts } from './letter.ts'

describe('a packed font', () => {
  const font = fonts.text.normal
  const woff = packWoff(font)
  const source = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const packed = new DataView(woff.buffer)

  it('holds every table of the font unchanged', () => {
    const count = source.getUint16(4)
    expect(packed.getUint16(12)).toBe(count)
    for (let index = 0; index < count; index++) {
      const entry = 44 + index * 20
      const origin = 12 + index * 16
      expect(packed.getUint32(entry)).toBe(source.getUint32(origin))
      const start = packed.getUint32(entry + 4)
      const length = packed.getUint32(entry + 12)
      const data = woff.subarray(start, start + packed.getUint32(entry + 8))
      const plain = data.length < length ? unzlibSync(data) : data
      const from = source.getUint32(origin + 8)
      expect(Buffer.from(plain).equals(Buffer.from(font.subarray(from, from + length)))).toBe(true)
    }
  })

  it('says its own size', () => {
    expect(packed.getUint32(0)).toBe(0x774f4646)
    expect(packed.getUint32(8)).toBe(woff.length)
    expect(woff.length).toBeLessThan(font.length * 0.55)
  })
})
