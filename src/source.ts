/** A text file as the user knows it: its characters, and where each of them stands. */
import { isUtf8 } from 'node:buffer'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { finding } from './findings/codes.ts'
import type { Diagnostic, Place } from './findings/diagnostic.ts'
import type { PlainWording } from './findings/wordings.ts'

/** The largest file that is read, in bytes. */
export const largestFile = 5_000_000

/** More of these in one file mean that it is no text; the first ones say enough. */
const shownControlCharacters = 20

/**
 * Controls but tab and line ends, marks that turn the direction of text around, and what XML cannot
 * carry (half surrogate pairs among it); a carriage return counts only without a line feed.
 */
const unprintable = /(?![\t\n\r])\p{Cc}|\r(?!\n)|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** True when the text has a character that no document can show. */
export function hasUnprintable(text: string): boolean {
  return text.search(unprintable) >= 0
}

/** A text that was read, without byte order mark, its unprintable characters replaced by U+FFFD. */
export interface Source {
  /** From the root folder, with forward slashes. */
  readonly path: string
  readonly text: string
  /** As they stand in the file. */
  readonly bytes: Uint8Array
  /** Place of a stretch of `text`: UTF-16 offsets, the end exclusive and, when left out, one further. */
  readonly place: (start: number, end?: number) => Place
}

/** What came of reading: no `source` means that nothing of the file can be used. */
export interface SourceReading {
  readonly source: Source | null
  /** The file is not there at all: for callers to whom that is no mistake, or another one. */
  readonly missing: boolean
  readonly findings: readonly Diagnostic[]
}

/** Place of a whole file or folder: 1:1, for findings about what cannot be shown. */
export function filePlace(path: string): Place {
  return { file: path, line: 1, column: 1, endLine: 1, endColumn: 1, sourceLine: '' }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function makeSource({ path, text, bytes }: { path: string; text: string; bytes: Uint8Array }): Source {
  let starts: number[] | undefined
  let wide: boolean | undefined
  const clamp = (offset: number) => Math.max(0, Math.min(offset, text.length))
  const lineAt = (lineStarts: readonly number[], offset: number): number => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  // Where the last column was: many places on one long line are counted from there, not each from its beginning.
  let counted = { lineStart: -1, offset: 0, column: 1 }
  const columnAt = (lineStart: number, offset: number): number => {
    wide ??= /[\ud800-\udbff]/.test(text)
    if (!wide) return offset - lineStart + 1
    const isAfter = counted.lineStart === lineStart && counted.offset <= offset
    const from = isAfter ? counted : { lineStart, offset: lineStart, column: 1 }
    const column = from.column + [...text.slice(from.offset, offset)].length
    counted = { lineStart, offset, column }
    return column
  }
  const place = (from: number, to = from + 1): Place => {
    starts ??= lineStartsOf(text)
    const start = clamp(from)
    const end = Math.max(start, clamp(to))
    const line = lineAt(starts, start)
    const lineStart = starts[line] ?? 0
    const next = starts[line + 1]
    const endLine = next === undefined || end < next ? line : lineAt(starts, end)
    return {
      file: path,
      line: line + 1,
      column: columnAt(lineStart, start),
      endLine: endLine + 1,
      endColumn: columnAt(starts[endLine] ?? 0, end),
      sourceLine: text.slice(lineStart, next === undefined ? text.length : next - 1).replace(/\r$/, ''),
    }
  }
  return { path, text, bytes, place }
}

/** Offset of the first byte that is no UTF-8, in the text as far as it could be decoded. */
function firstBadCharacter(bytes: Buffer, decoded: string): number {
  const bomLength = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let byte = bomLength
  let from = 0
  for (let at = decoded.indexOf('\ufffd'); at >= 0; at = decoded.indexOf('\ufffd', at + 1)) {
    byte += Buffer.byteLength(decoded.slice(from, at))
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at
    from = at
  }
  return 0
}

/** Offset of the first marker that a merge left behind; null without a line that only such a marker can be. */
function conflictMarker(text: string): number | null {
  if (!/^(?:<{7}|>{7})(?:[ \t\r]|$)/m.test(text)) return null
  return /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t\r]|$)/m.exec(text)?.index ?? null
}

/** A text from bytes that are at hand: the checks of `readSource` that need no disk. */
export function decodeSource({ path, bytes }: { path: string; bytes: Uint8Array }): SourceReading {
  const refused = (...findings: Diagnostic[]) => ({ source: null, missing: false, findings })
  if (bytes.length > largestFile) {
    return refused(finding('too-large', filePlace(path), { found: { id: 'bytes', count: bytes.length } }))
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const raw = new TextDecoder().decode(buffer)
  if (!isUtf8(buffer)) {
    const clean = raw.replace(unprintable, '\ufffd')
    const at = firstBadCharacter(buffer, raw)
    return refused(finding('not-utf8', makeSource({ path, text: clean, bytes }).place(at)))
  }
  const conflict = conflictMarker(raw)
  if (conflict !== null) {
    return refused(
      finding('merge-conflict', makeSource({ path, text: raw, bytes }).place(conflict, conflict + 7)),
    )
  }
  if (raw.trim() === '') return refused(finding('empty-file', filePlace(path)))
  if (raw.search(unprintable) < 0) {
    return { source: makeSource({ path, text: raw, bytes }), missing: false, findings: [] }
  }
  const source = makeSource({ path, text: raw.replace(unprintable, '\ufffd'), bytes })
  const findings: Diagnostic[] = []
  for (const match of raw.matchAll(unprintable)) {
    if (findings.length === shownControlCharacters) break
    const codePoint = match[0].codePointAt(0) ?? 0
    const text = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    findings.push(
      finding('control-character', source.place(match.index, match.index + 1), {
        found: { id: 'as-is', text },
      }),
    )
  }
  return { source, missing: false, findings }
}

const reasons: Readonly<Record<string, PlainWording>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'a-folder',
  ELOOP: 'a-link-to-itself',
  ENAMETOOLONG: 'a-name-too-long',
  ENOENT: 'no-such-file',
  ENOTDIR: 'not-a-folder',
}

/** The system's error code of something thrown by node:fs, or '' when it is none. */
function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Finding for a file or folder that the system refuses, from what node:fs threw. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const id = reasons[systemErrorCode(error)] ?? 'an-error-of-the-system'
  return finding('unreadable-file', filePlace(path), { found: { id } })
}

/**
 * Where `path` really lies, or the finding that says why it may not be read: a link out of the root folder,
 * a circle of links, nothing there.
 */
export function resolveInside({
  root,
  path,
}: {
  root: string
  path: string
}): { readonly real: string } | { readonly missing: boolean; readonly finding: Diagnostic } {
  try {
    const realRoot = realpathSync(root)
    const real = realpathSync(join(root, path))
    const inside = real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)
    if (inside) return { real }
    return { missing: false, finding: finding('outside-root', filePlace(path)) }
  } catch (error) {
    return { missing: systemErrorCode(error) === 'ENOENT', finding: unreadable(path, error) }
  }
}

/**
 * Reads one text file below `root`. Whatever is wrong with it comes back as a finding: not there, no file, a
 * link that leads out, over 5 MB, not UTF-8, empty, with control characters. Never throws.
 */
export function readSource({ root, path }: { root: string; path: string }): SourceReading {
  const refused = (found: Diagnostic, missing = false) => ({ source: null, missing, findings: [found] })
  const resolved = resolveInside({ root, path })
  if ('finding' in resolved) return refused(resolved.finding, resolved.missing)
  try {
    const facts = statSync(resolved.real)
    if (!facts.isFile()) {
      return refused(
        finding('unreadable-file', filePlace(path), {
          found: { id: facts.isDirectory() ? 'a-folder' : 'neither-file-nor-folder' },
          expected: { id: 'a-text-file' },
        }),
      )
    }
    if (facts.size > largestFile) {
      return refused(finding('too-large', filePlace(path), { found: { id: 'bytes', count: facts.size } }))
    }
    return decodeSource({ path, bytes: readFileSync(resolved.real) })
  } catch (error) {
    return refused(unreadable(path, error))
  }
}
