/** A letter as a file: PDF and DOCX of this tool cell by cell, plain text of any letter as far as it can be read. */
import { readFileSync, statSync } from 'node:fs'
import type { Letter } from '../document.ts'
import type { Tally } from '../tally/tally.ts'
import type { Printed } from './printed.ts'
import { printedFromGrids } from './printed-from-grids.ts'
import { printedFromText } from './printed-from-text.ts'

/** Larger files are refused, and so is a DOCX whose text unpacks to more. */
export const largestLetter = 64 * 1024 * 1024

export type Refused =
  | 'missing'
  | 'folder'
  | 'unreadable'
  | 'too-large'
  | 'kind'
  | 'not-utf8'
  | 'broken-docx'
  | 'broken-pdf'
  | 'no-pdf'

export type LetterReading =
  | { readonly ok: true; readonly printed: Printed }
  | { readonly ok: false; readonly refused: Refused }

export interface LetterFile {
  /** The path as the user knows it. */
  readonly shown: string
  /** What the letter is held against: its rows and columns are looked for. */
  readonly tally: Tally
  readonly letter: Letter
}

/** By the ending of its name. Never throws for what is in the file. */
export async function readLetterFile(path: string, file: LetterFile): Promise<LetterReading> {
  const bytes = readBytes(path)
  if (typeof bytes === 'string') return { ok: false, refused: bytes }
  switch (/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()) {
    case 'txt': {
      const text = decode(bytes)
      if (text === null) return { ok: false, refused: 'not-utf8' }
      return { ok: true, printed: printedFromText(text, file) }
    }
    case 'docx': {
      const { readDocxGrids } = await import('./read-docx-grids.ts')
      const grids = readDocxGrids(bytes, { largest: largestLetter })
      return grids === null
        ? { ok: false, refused: 'broken-docx' }
        : { ok: true, printed: printedFromGrids(grids, file) }
    }
    case 'pdf': {
      const { readPdfGrids } = await import('./read-pdf-grids.ts')
      const grids = await readPdfGrids(bytes)
      return typeof grids === 'string'
        ? { ok: false, refused: grids }
        : { ok: true, printed: printedFromGrids(grids, file) }
    }
    default:
      return { ok: false, refused: 'kind' }
  }
}

function readBytes(path: string): Uint8Array | Refused {
  try {
    const facts = statSync(path)
    if (facts.isDirectory()) return 'folder'
    if (!facts.isFile()) return 'unreadable'
    if (facts.size > largestLetter) return 'too-large'
    return readFileSync(path)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable'
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
