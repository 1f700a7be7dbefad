/** Findings as text for people (looks/terminal) and as plain values for machines. */

import type { Diagnostic, Severity } from '../findings/diagnostic.ts'
import type { Language } from '../findings/languages.ts'
import { detailLabels, severityWords, summaryOf, wordFinding } from '../findings/word-finding.ts'
import { visible } from '../visible.ts'
import type { FindingCounts } from '../wording/command-words.ts'
import { widest, wrapWords } from '../wrap-words.ts'
import { charactersOf } from './line-characters.ts'
import type { Style } from './style.ts'

interface Looks {
  readonly style: Style
  readonly language: Language
}

/** Before what a finding says besides its title. */
const indent = ' '.repeat(3)

/** All findings, a blank line between them; empty without findings. */
export function printFindings(findings: readonly Diagnostic[], looks: Looks): string {
  return findings.map(finding => `${printFinding(finding, looks)}\n`).join('\n')
}

function printFinding(finding: Diagnostic, looks: Looks): string {
  const { style, language } = looks
  const { place, severity, code } = finding
  const paint = severity === 'error' ? style.error : severity === 'warning' ? style.warning : style.dim
  const where = `${visible(place.file)}:${place.line}:${place.column}:`
  const kind = severityWords[severity][language]
  const before = `${where} ${kind} `
  const [first = '', ...later] = wrapWords(`${summaryOf(code, language)} [${code}]`, {
    first: before,
    later: indent,
  })
  const title = `${style.name(visible(place.file))}${where.slice(visible(place.file).length)} ${paint(kind)} ${first.slice(before.length)}`
  return [title, ...later, ...frame(finding, { style, paint }), ...labels(finding, looks)].join('\n')
}

/** The source line with a caret under what is wrong; nothing for a file without lines. */
function frame(
  { place }: Diagnostic,
  { style, paint }: { readonly style: Style; readonly paint: (text: string) => string },
): string[] {
  if (place.sourceLine.trim() === '') return []
  const number = `${place.line}`
  const margin = ' '.repeat(number.length)
  const { shown: source } = charactersOf(place.sourceLine)
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
  const space = room - before.length
  const isLong = source.length - from > space
  const shown = source.slice(from, from + (isLong ? space - gap.length : space))
  const after = isLong ? gap : ''
  const caret = before.length + start - from
  return {
    text: before + shown.join('') + after,
    start: caret,
    length: Math.max(1, Math.min(length, room - caret)),
  }
}

function labels(finding: Diagnostic, { style, language }: Looks): string[] {
  const { found, expected, suggestion, hint } = wordFinding(finding, language)
  const rows: [string, string | null][] = [
    [detailLabels.found[language], found],
    [detailLabels.expected[language], expected],
    [detailLabels.suggestion[language], suggestion === null ? null : style.name(suggestion)],
    [detailLabels.hint[language], hint],
  ]
  const given = rows.filter((row): row is [string, string] => row[1] !== null)
  const width = Math.max(...given.map(([label]) => label.length))
  const column = indent.length + width + 2
  return given.flatMap(([label, text]) => {
    const [first = '', ...rest] = wrapWords(text, { width: widest - column })
    const title = `${indent}${style.dim(label.padEnd(width))}  ${first}`
    return [title, ...rest.map(line => `${' '.repeat(column)}${line}`)]
  })
}

/** How many there are of each severity, in how many files the errors stand, and how many somebody accepted. */
export function countBySeverity(findings: readonly Diagnostic[], { strict = false } = {}): FindingCounts {
  const of = (severity: Severity) => findings.filter(finding => finding.severity === severity)
  const errors = of('error')
  const accepted = findings.filter(({ hint }) => hint?.id === 'accepted-by').length
  return {
    error: errors.length,
    warning: of('warning').length,
    info: of('info').length,
    files: new Set(errors.map(({ place }) => place.file)).size,
    ...(accepted === 0 ? {} : { accepted }),
    ...(strict ? { strict } : {}),
  }
}

/** The shape of a finding in `--json`; with English words in every language. */
export function findingAsJson(finding: Diagnostic): Record<string, unknown> {
  const { code, severity, place } = finding
  const { file, line, column, endLine, endColumn } = place
  const { summary, found, expected, suggestion, hint } = wordFinding(finding, 'en')
  return {
    code,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message: summary,
    found,
    expected,
    suggestion,
    hint,
  }
}
