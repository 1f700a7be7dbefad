/** The numbers of Bijlage 1 in a plain text: a phase at the beginning of a line, then its number. */
import type { Tally } from '../tally/tally.ts'
import { atLineStart } from './name-rows.ts'
import type { Printed, PrintedNumber, Unread } from './printed.ts'

interface Found {
  readonly value: number
  readonly offset: number
}

/** What stands in the text twice with different numbers is unread. */
export function readPhases(
  text: string,
  {
    phases,
    totalName,
    number,
  }: {
    readonly phases: Tally['phases']
    /** Null when the letter has no such annex. */
    readonly totalName: string | null
    readonly number: (value: number, offset: number) => PrintedNumber
  },
): Pick<Printed, 'phases' | 'trajectories'> & { readonly unread: readonly Unread[] } {
  const unread: Unread[] = []
  const read: Printed['phases'][number][] = []
  let last = 0
  for (const { phase, years } of phases) {
    const found = numberBehind(text, phase.name, { from: 0 })
    if (found === null) {
      unread.push({ what: 'phase', phase: phase.id })
      continue
    }
    last = Math.max(last, found.offset)
    const printedYears = years.flatMap(({ year }) => {
      const ofYear = yearBehind(text, { year, from: found.offset })
      if (ofYear !== null) return [{ year, total: number(ofYear.value, ofYear.offset) }]
      unread.push({ what: 'year', phase: phase.id, year })
      return []
    })
    read.push({ phase: phase.id, total: number(found.value, found.offset), years: printedYears })
  }
  const total = totalName === null || read.length === 0 ? null : firstBehind(text, totalName, { from: last })
  if (total === null) unread.push({ what: 'trajectories' })
  return {
    phases: read,
    trajectories: total === null ? null : number(total.value, total.offset),
    unread,
  }
}

function matches(text: string, name: string, { from }: { readonly from: number }): Found[] {
  const pattern = new RegExp(`${atLineStart(name).source}\\s+(\\d{1,5})(?![\\d%]|[.,]\\d)`, 'gmu')
  pattern.lastIndex = from
  return [...text.matchAll(pattern)].map(match => ({
    value: Number(match[1]),
    offset: match.index + match[0].length - (match[1]?.length ?? 0),
  }))
}

function numberBehind(text: string, name: string, options: { readonly from: number }): Found | null {
  const found = matches(text, name, options)
  return new Set(found.map(({ value }) => value)).size === 1 ? (found[0] ?? null) : null
}

function firstBehind(text: string, name: string, options: { readonly from: number }): Found | null {
  return matches(text, name, options)[0] ?? null
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
