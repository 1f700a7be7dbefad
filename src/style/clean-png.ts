/** A picture of an organisation to one that holds its dots and nothing else: no remarks, no places, no profiles. */

import { crc32, inflateSync } from 'node:zlib'
import { viewOf } from './sfnt.ts'

export interface CleanPng {
  readonly png: Uint8Array
  /** Dots. */
  readonly width: number
  readonly height: number
}

export type PngFault = 'no-png' | 'damaged' | 'interlaced' | 'sixteen-bits' | 'too-many-dots'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const kept: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** Dots on a side: 600 to the inch are 900 on the widest logo. */
const mostDots = 4000

/** Values of a dot by colour type (PNG 1.2, 4.1.1). */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The clean picture, or what is wrong with it. Never throws. */
export function cleanPng(bytes: Uint8Array): CleanPng | PngFault {
  if (signature.some((byte, index) => bytes[index] !== byte)) return 'no-png'
  const chunks = chunksOf(bytes)
  const header = chunks?.[0]
  if (chunks === null || header?.type !== 'IHDR' || header.data.length !== 13) return 'damaged'
  const view = viewOf(header.data)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth = 0, colours = 0, , , interlace] = header.data.subarray(8)
  if (width === 0 || height === 0 || channels[colours] === undefined) return 'damaged'
  if (width > mostDots || height > mostDots) return 'too-many-dots'
  if (interlace !== 0) return 'interlaced'
  if (depth > 8) return 'sixteen-bits'
  const row = 1 + Math.ceil((width * depth * (channels[colours] ?? 1)) / 8)
  if (!holdsDots(chunks, row * height)) return 'damaged'
  const parts = chunks.filter(({ type }) => kept.has(type)).map(({ whole }) => whole)
  return { png: Buffer.concat([Uint8Array.from(signature), ...parts]), width, height }
}

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  readonly whole: Uint8Array
}

/** Up to the end of the picture; null when one is cut off or its sum is wrong. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const view = viewOf(bytes.subarray(at))
    const length = view.getUint32(0)
    if (at + 12 + length > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(8 + length)) return null
    const whole = bytes.subarray(at, at + 12 + length)
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length), whole })
    if (type === 'IEND') return chunks
    at += 12 + length
  }
  return null
}

function holdsDots(chunks: readonly Chunk[], size: number): boolean {
  try {
    const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
    return inflateSync(packed, { maxOutputLength: size }).length === size
  } catch {
    return false
  }
}
