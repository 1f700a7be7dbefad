/** The numbers of Bijlage 1 in a plain text: a phase at the beginning of a line, then its number. */
import type { Tally } from '../tally/tally.ts'
import { atLineStart } from './name-rows.ts'
import { isRecognised, type MissingRow, type Printed, type PrintedNumber, type Unread } from './printed.ts'
import { tokenPattern } from './printed-entries.ts'

interface Found {
  readonly value: number
  readonly offset: number
}

/**
 * What stands in the text twice with different numbers is unread, and so is a name without a number. A name that does
 * not stand in it at all is a missing row, once half of the phases were found.
 */
export function readPhases(
  text: string,
  {
    phases,
    label,
    totalName,
    number,
  }: {
    readonly phases: Tally['phases']
    /** "bijlage 1" */
    readonly label: string
    /** Null when the letter has no such annex. */
    readonly totalName: string | null
    readonly number: (value: number, offset: number) => PrintedNumber
  },
): Pick<Printed, 'phases' | 'trajectories' | 'missing' | 'unread'> {
  const found = phases.map(({ phase, years }) => ({
    phase,
    years,
    found: numberBehind(text, phase.name),
  }))
  const offsets = found.flatMap(phase => phase.found?.offset ?? [])
  if (offsets.length === 0) {
    return { phases: [], trajectories: null, missing: [], unread: [{ what: 'table', table: label }] }
  }
  const unread: Unread[] = []
  const missing: MissingRow[] = []
  const isTable = isRecognised({ found: offsets.length, rows: phases.length })
  const lack = (part: MissingRow & Unread, stands: boolean) => {
    if (isTable && !stands) missing.push(part)
    else unread.push(part)
  }
  const behindPhases = text.slice(0, endOfTable(text, Math.max(...offsets)))
  const total =
    totalName === null ? null : (matches(behindPhases, totalName, Math.max(...offsets))[0] ?? null)
  const ends = [...offsets, ...(total === null ? [] : [total.offset]), behindPhases.length]
  const read = found.flatMap(({ phase, years, found: ofPhase }) => {
    if (ofPhase === null) {
      lack({ what: 'phase', phase: phase.id }, atLineStart(phase.name).test(text))
      return []
    }
    const stretch = text.slice(0, Math.min(...ends.filter(end => end > ofPhase.offset)))
    const printedYears = years.flatMap(({ year }) => {
      const ofYear = yearBehind(stretch, { year, from: ofPhase.offset })
      if (ofYear !== null) return [{ year, total: number(ofYear.value, ofYear.offset) }]
      const stands = new RegExp(`(?<![\\p{L}\\d])jaar\\s+${year}(?!\\d)`, 'iu')
      lack({ what: 'year', phase: phase.id, year }, stands.test(stretch.slice(ofPhase.offset)))
      return []
    })
    return [{ phase: phase.id, total: number(ofPhase.value, ofPhase.offset), years: printedYears }]
  })
  if (total === null) {
    const behind = behindPhases.slice(Math.max(...offsets))
    lack({ what: 'trajectories' }, totalName === null || atLineStart(totalName).test(behind))
  }
  return {
    phases: read,
    trajectories: total === null ? null : number(total.value, total.offset),
    missing,
    unread,
  }
}

/** Bijlage 2 may have a total of its own; what stands behind its first token is not of this table. */
function endOfTable(text: string, from: number): number {
  const at = text.slice(from).search(tokenPattern)
  return at < 0 ? text.length : from + at
}

function matches(text: string, name: string, from: number): Found[] {
  const pattern = new RegExp(`${atLineStart(name).source}\\s+(\\d{1,5})(?![\\d%]|[.,]\\d)`, 'gmu')
  pattern.lastIndex = from
  return [...text.matchAll(pattern)].map(match => ({
    value: Number(match[1]),
    offset: match.index + match[0].length - (match[1]?.length ?? 0),
  }))
}

function numberBehind(text: string, name: string): Found | null {
  const found = matches(text, name, 0)
  return new Set(found.map(({ value }) => value)).size === 1 ? (found[0] ?? null) : null
}

/** "Jaar 2 implementatie (2)", or "jaar 2" and a number; it may stand behind the number of the phase. */
function yearBehind(
  text: string,
  { year, from }: { readonly year: number; readonly from: number },
): Found | null {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])jaar\\s+${year}(?!\\d)(?:[^\\n()\\d]*\\((\\d{1,5})\\)|[ \\t]+(\\d{1,5})(?!\\d))`,
    'gimu',
  )
  pattern.lastIndex = from
  const match = text.matchAll(pattern).next().value
  const digits = match?.[1] ?? match?.[2]
  if (match === undefined || digits === undefined) return null
  return { value: Number(digits), offset: match.index + match[0].lastIndexOf(digits) }
}
