/** A letter as a file: PDF and DOCX of this tool cell by cell, plain text of any letter as far as it can be read. */
import { readFileSync, statSync } from 'node:fs'
import type { Letter } from '../document.ts'
import { type Piece, UnreadableDocument, type WhyUnreadable } from '../readback/piece.ts'
import type { Tally } from '../tally/tally.ts'
import { gridsOf } from './grid.ts'
import type { Printed } from './printed.ts'
import { printedFromGrids } from './printed-from-grids.ts'
import { printedFromText } from './printed-from-text.ts'

/** Larger files are refused. */
export const largestLetter = 64 * 1024 * 1024

export type Refused = 'missing' | 'folder' | 'unreadable' | 'too-large' | 'kind' | 'not-utf8' | WhyUnreadable

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
      const { readDocx } = await import('../readback/read-docx.ts')
      return readGrids(async () => readDocx(bytes).pieces, file)
    }
    case 'pdf': {
      const { readPdf } = await import('../readback/read-pdf.ts')
      return readGrids(async () => (await readPdf(bytes)).pages.flat(), file)
    }
    default:
      return { ok: false, refused: 'kind' }
  }
}

async function readGrids(read: () => Promise<readonly Piece[]>, file: LetterFile): Promise<LetterReading> {
  try {
    return { ok: true, printed: printedFromGrids(gridsOf(await read()), file) }
  } catch (cause) {
    if (!(cause instanceof UnreadableDocument)) throw cause
    return { ok: false, refused: cause.why }
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
