/** The structure of a finished PDF as lines, two blanks for each level. */
import { readFileSync, statSync } from 'node:fs'
import { UnreadableDocument } from '../readback/piece.ts'
import { readPdf } from '../readback/read-pdf.ts'
import type { Unreadable } from './verification.ts'

const largest = 64 * 1024 * 1024

/** Or why there is none. */
export async function readOutline(path: string): Promise<readonly string[] | Unreadable> {
  try {
    if (statSync(path).size > largest) return 'too-large'
    return (await readPdf(readFileSync(path))).outline
  } catch (cause) {
    if (cause instanceof UnreadableDocument) return cause.why
    if (cause instanceof Error && 'code' in cause) return 'not-readable'
    throw cause
  }
}
