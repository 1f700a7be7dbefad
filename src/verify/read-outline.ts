/** The structure of a finished PDF as lines, two blanks for each level. */
import { readFileSync, statSync } from 'node:fs'
import { UnreadableDocument } from '../readback/piece.ts'
import { readPdf } from '../readback/read-pdf.ts'

const largest = 64 * 1024 * 1024

/** Null for what is no tagged PDF. */
export async function readOutline(path: string): Promise<readonly string[] | null> {
  try {
    if (statSync(path).size > largest) return null
    return (await readPdf(readFileSync(path))).outline
  } catch (cause) {
    if (cause instanceof UnreadableDocument || (cause instanceof Error && 'code' in cause)) return null
    throw cause
  }
}
