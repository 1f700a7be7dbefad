/** Findings as text for people (looks/terminal) and as plain values for machines. */
import type { Diagnostic, Severity } from '../diagnostic.ts'
import type { Style } from './style.ts'

const widest = 80

/** All findings, a blank line between them; empty without findings. */
export function printFindings(findings: readonly Diagnostic[], style: Style): string {
  return findings.map(finding => `${printFinding(finding, style)}\n`).join('\n')
}

function printFinding(finding: Diagnostic, style: Style): string {
  const { place, severity, code } = finding
  const paint = severity === 'error' ? style.error : severity === 'warning' ? style.warning : style.dim
  const title = `${style.name(place.file)}:${place.line}:${place.column}: ${paint(severity)} ${code}`
  return [title, ...frame(finding, { style, paint }), ...labels(finding, style)].join('\n')
}

/** The source line with a caret under what is wrong; nothing for a file without lines. */
function frame(
  { place }: Diagnostic,
  { style, paint }: { readonly style: Style; readonly paint: (text: string) => string },
): string[] {
  if (place.sourceLine.trim() === '') return []
  const number = `${place.line}`
  const margin = ' '.repeat(number.length)
  const source = [...place.sourceLine.replaceAll('\t', ' ')]
  const start = Math.min(place.column - 1, source.length)
  const end = place.endLine > place.line ? source.length : Math.min(place.endColumn - 1, source.length)
  const length = Math.max(1, end - start)
  const room = widest - number.length - 3
  const cut = cutAround(source, { start, length, room })
  return [
    style.dim(`${margin} |`),
    `${style.dim(`${number} |`)} ${cut.text}`,
    `${style.dim(`${margin} |`)} ${' '.repeat(cut.start)}${paint('^'.repeat(cut.length))}`,
  ]
}

interface Cut {
  readonly text: string
  /** Of the caret, in characters. */
  readonly start: number
  readonly length: number
}

/** A long line keeps what the caret points at, with some text before it. */
function cutAround(
  source: readonly string[],
  { start, length, room }: { readonly start: number; readonly length: number; readonly room: number },
): Cut {
  if (source.length <= room) return { text: source.join(''), start, length }
  const gap = '...'
  const from = Math.max(0, Math.min(start - Math.floor(room / 3), source.length - room + gap.length))
  const before = from > 0 ? gap : ''
  const rest = source.slice(from)
  const space = room - before.length
  const shown = rest.length > space ? [...rest.slice(0, space - gap.length), ...gap] : rest
  const caret = before.length + start - from
  return { text: before + shown.join(''), start: caret, length: Math.max(1, Math.min(length, room - caret)) }
}

function labels({ message, found, expected, suggestion, hint }: Diagnostic, style: Style): string[] {
  const saysNothing = found === undefined && expected === undefined
  const rows: [string, string | undefined][] = [
    ['found', saysNothing ? message : found],
    ['expected', expected],
    ['did you mean', suggestion === undefined ? undefined : style.name(suggestion)],
    ['hint', hint],
  ]
  const given = rows.filter((row): row is [string, string] => row[1] !== undefined)
  const width = Math.max(...given.map(([label]) => label.length))
  const indent = ' '.repeat(3)
  return given.map(([label, text]) => `${indent}${style.dim(label.padEnd(width))}  ${text}`)
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** "3 errors in 3 files", "1 warning, 0 errors"; null without findings. */
export function countFindings(findings: readonly Diagnostic[]): string | null {
  const of = (severity: Severity) => findings.filter(finding => finding.severity === severity)
  const errors = of('error')
  const warnings = of('warning')
  if (errors.length === 0 && warnings.length === 0) return null
  if (errors.length === 0) return `${plural(warnings.length, 'warning')}, 0 errors`
  const files = new Set(errors.map(({ place }) => place.file)).size
  const also = warnings.length === 0 ? '' : `, ${plural(warnings.length, 'warning')}`
  return `${plural(errors.length, 'error')} in ${plural(files, 'file')}${also}`
}

/** The shape of a finding in `--json`; the same in every language. */
export function findingAsJson(finding: Diagnostic): Record<string, unknown> {
  const { code, severity, place, message, found, expected, suggestion, hint } = finding
  const { file, line, column, endLine, endColumn } = place
  return {
    code,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message,
    found: found ?? null,
    expected: expected ?? null,
    suggestion: suggestion ?? null,
    hint: hint ?? null,
  }
}
