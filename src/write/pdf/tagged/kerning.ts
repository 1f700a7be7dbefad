/**
 * Pair kerning read straight from a face's GPOS table, for faces that have nothing else to shape: the engine that
 * fontkit starts for every word costs more than all the rest of a letter. Formats: OpenType 1.9, GPOS lookup type 2.
 */
import type { FontkitFont } from 'pdfmake-internals'

/** What two neighbouring glyphs are moved together (negative) or apart, in font units. */
export type Kerning = (left: number, right: number) => number

/** Two glyphs of a subtable: their kerning, or null where it says nothing of them. */
type Subtable = (left: number, right: number) => number | null

const X_ADVANCE = 4

/** null for a face that substitutes glyphs, or places them by more than pairs: leave that to fontkit. */
export function kerningOf(font: FontkitFont): Kerning | null {
  const { GSUB, GPOS, kern, morx } = font.directory.tables
  if (kern || morx || (GSUB && countFeatures(tableOf(font, GSUB)) > 0)) return null
  if (!GPOS) return () => 0
  const lookups = readLookups(tableOf(font, GPOS))
  if (!lookups) return null
  const known = new Map<number, number>()
  return (left, right) => {
    const key = left * 0x10000 + right
    const there = known.get(key)
    if (there !== undefined) return there
    let sum = 0
    for (const subtables of lookups) {
      for (const subtable of subtables) {
        const value = subtable(left, right)
        if (value === null) continue
        sum += value
        break
      }
    }
    known.set(key, sum)
    return sum
  }
}

function tableOf({ stream }: FontkitFont, { offset, length }: { offset: number; length: number }): DataView {
  return new DataView(stream.buffer.buffer, stream.buffer.byteOffset + offset, length)
}

function countFeatures(table: DataView): number {
  return table.getUint16(table.getUint16(6))
}

/** The subtables of each lookup; null where one is of another kind, or where features differ by language. */
function readLookups(table: DataView): Subtable[][] | null {
  if (countFeatures(table) !== 1) return null
  const list = table.getUint16(8)
  const lookups: Subtable[][] = []
  for (let index = 0; index < table.getUint16(list); index++) {
    const lookup = list + table.getUint16(list + 2 + 2 * index)
    const subtables = readLookup(table, lookup)
    if (!subtables) return null
    lookups.push(subtables)
  }
  return lookups
}

function readLookup(table: DataView, lookup: number): Subtable[] | null {
  const subtables: Subtable[] = []
  for (let index = 0; index < table.getUint16(lookup + 4); index++) {
    let at = lookup + table.getUint16(lookup + 6 + 2 * index)
    let type = table.getUint16(lookup)
    if (type === 9) {
      type = table.getUint16(at + 2)
      at += table.getUint32(at + 4)
    }
    const isPlain = table.getUint16(at + 4) === X_ADVANCE && table.getUint16(at + 6) === 0
    if (type !== 2 || !isPlain) return null
    subtables.push(table.getUint16(at) === 1 ? pairsByGlyph(table, at) : pairsByClass(table, at))
  }
  return subtables
}

function pairsByGlyph(table: DataView, at: number): Subtable {
  const coverage = readCoverage(table, at + table.getUint16(at + 2))
  return (left, right) => {
    const index = coverage.get(left)
    if (index === undefined) return null
    const set = at + table.getUint16(at + 10 + 2 * index)
    let low = 0
    let high = table.getUint16(set) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const second = table.getUint16(set + 2 + 4 * middle)
      if (second === right) return table.getInt16(set + 4 + 4 * middle)
      if (second < right) low = middle + 1
      else high = middle - 1
    }
    return null
  }
}

function pairsByClass(table: DataView, at: number): Subtable {
  const coverage = readCoverage(table, at + table.getUint16(at + 2))
  const first = readClasses(table, at + table.getUint16(at + 8))
  const second = readClasses(table, at + table.getUint16(at + 10))
  const columns = table.getUint16(at + 14)
  return (left, right) => {
    if (!coverage.has(left)) return null
    const cell = (first.get(left) ?? 0) * columns + (second.get(right) ?? 0)
    return table.getInt16(at + 16 + 2 * cell)
  }
}

/** Index of each covered glyph. */
function readCoverage(table: DataView, at: number): Map<number, number> {
  const count = table.getUint16(at + 2)
  const coverage = new Map<number, number>()
  for (let index = 0; index < count; index++) {
    if (table.getUint16(at) === 1) {
      coverage.set(table.getUint16(at + 4 + 2 * index), index)
      continue
    }
    const range = at + 4 + 6 * index
    const from = table.getUint16(range)
    for (let glyph = from; glyph <= table.getUint16(range + 2); glyph++) {
      coverage.set(glyph, table.getUint16(range + 4) + glyph - from)
    }
  }
  return coverage
}

/** Class of each glyph; those that are not named are of class 0. */
function readClasses(table: DataView, at: number): Map<number, number> {
  const classes = new Map<number, number>()
  if (table.getUint16(at) === 1) {
    const from = table.getUint16(at + 2)
    for (let index = 0; index < table.getUint16(at + 4); index++) {
      classes.set(from + index, table.getUint16(at + 6 + 2 * index))
    }
    return classes
  }
  for (let index = 0; index < table.getUint16(at + 2); index++) {
    const range = at + 4 + 6 * index
    for (let glyph = table.getUint16(range); glyph <= table.getUint16(range + 2); glyph++) {
      classes.set(glyph, table.getUint16(range + 4))
    }
  }
  return classes
}
