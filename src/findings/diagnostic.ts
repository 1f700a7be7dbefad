/**
 * A finding is a value: made where something is wrong, printed at the edge, decided upon by its code and
 * severity only, never by its words.
 */

import type { Wording } from './wordings.ts'

/** Where a finding is, in the terms of DOMAIN: 1-based, a column counts code points, the end is exclusive. */
export interface Place {
  /** Path as the user knows it, from the root folder, with forward slashes: `data/2024/brief.yaml`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The source line(s) need not be read again to print the caret. Without line ends; empty for an empty file. */
  readonly sourceLine: string
}

export type Severity = 'error' | 'warning' | 'info'

/**
 * One finding. What is wrong and what to do about it follow from the code; what it says besides are wordings, which
 * `wording/` has in every language.
 */
export interface Diagnostic {
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  /** What stands there, as the user typed it (quoted) or counted. */
  readonly found?: Wording
  /** What may stand there. */
  readonly expected?: Wording
  /** The nearest known name, for a typing error. */
  readonly suggestion?: string
  /** What to do, where there is more to say than the remedy of the code. */
  readonly hint?: Wording
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Total order: file, line, column, severity, code. By code unit, so that no locale plays a part. */
function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodeUnit(a.code, b.code)
  )
}

/** Sorted, with exact repetitions (same place and code) taken out. */
export function sortDiagnostics(findings: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...findings].sort(compareDiagnostics)
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return before === undefined || compareDiagnostics(before, finding) !== 0
  })
}

/** With `strict`, warnings count as errors (exit status 1). */
export function hasErrors(findings: readonly Diagnostic[], { strict = false } = {}): boolean {
  return findings.some(finding => finding.severity === 'error' || (strict && finding.severity === 'warning'))
}

/** Either a value, perhaps with warnings, or no value and at least one error. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Diagnostic[] }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] }
