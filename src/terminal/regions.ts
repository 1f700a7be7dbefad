/** Places as other programs count them: UTF-16 units instead of characters, addresses instead of paths. */
import type { Place } from '../findings/diagnostic.ts'
import { charactersOf } from './line-characters.ts'

/** A stretch of a file in UTF-16 units, 1-based, the end exclusive. */
export interface Region {
  readonly startLine: number
  readonly endLine: number
  /** Null for a place that stands for a whole file. */
  readonly startColumn: number | null
  /** Null where the stretch goes on to the end of its last line. */
  readonly endColumn: number | null
}

/** Only the first line of a place is at hand: a stretch over several lines ends with its last line. */
export function regionOf({ line, column, endLine, endColumn, sourceLine }: Place): Region {
  const { units: before } = charactersOf(sourceLine)
  const units = (column: number) => (before[Math.min(column - 1, before.length - 1)] ?? 0) + 1
  if (sourceLine === '') return { startLine: line, endLine: line, startColumn: null, endColumn: null }
  if (endLine > line) {
    // An end at the beginning of a line is the line end before it.
    const lastLine = endColumn === 1 ? endLine - 1 : endLine
    return { startLine: line, endLine: lastLine, startColumn: units(column), endColumn: null }
  }
  return { startLine: line, endLine: line, startColumn: units(column), endColumn: units(endColumn) }
}

/** A relative address for a path with forward slashes. */
export function addressOf(path: string): string {
  return path
    .split('/')
    .map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')
}
