/** Findings for tests of the forms in which they are told. */

import { type FindingCode, type FindingDetails, finding } from '../../src/findings/codes.ts'
import type { Diagnostic, Place } from '../../src/findings/diagnostic.ts'

/** A place in one line; `text` is underlined, and has to stand in `line`. */
export function placeIn(
  line: string,
  text: string,
  where: { readonly file?: string; readonly line?: number } = {},
): Place {
  const before = [...line.slice(0, line.indexOf(text))].length
  const number = where.line ?? 3
  return {
    file: where.file ?? 'templates/brief.md',
    line: number,
    column: before + 1,
    endLine: number,
    endColumn: before + 1 + [...text].length,
    sourceLine: line,
  }
}

export const wholeFile: Place = {
  file: 'data/2024',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  sourceLine: '',
}

/** An unknown status, unless another code is asked for. */
export function sample(
  place: Place = placeIn('    status: gereedd', 'gereedd'),
  { code = 'unknown-status', ...details }: FindingDetails & { readonly code?: FindingCode } = {},
): Diagnostic {
  return finding(code, place, {
    found: { id: 'quoted', text: 'gereedd' },
    expected: { id: 'one-of', names: ['gereed', 'in-gang'] },
    suggestion: 'gereed',
    ...details,
  })
}
