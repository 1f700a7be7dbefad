/**
 * A proposed correction of the letter that was sent, in Dutch, ready to paste. It says only what the comparison
 * proves: what is printed, what it must be by the data, and which other numbers agree.
 */

import type { Letter } from '../document.ts'
import type { Comparison, Deviation } from './compare-printed.ts'
import type { Names } from './names.ts'
import type { Unread } from './printed.ts'

/** One paragraph; null without deviations. */
export function composeErratum({
  letter,
  names,
  comparison,
  unread,
}: {
  readonly letter: Letter
  readonly names: Names
  readonly comparison: Comparison
  readonly unread: readonly Unread[]
}): string | null {
  const { deviations } = comparison
  if (deviations.length === 0) return null
  const date = letter.head.date.replace(/\u00a0/g, ' ')
  const corrections = deviations.map((deviation, index) =>
    correct(deviation, { names, ofLetter: index === 0 ? ` van de brief van ${date}` : '' }),
  )
  return [...corrections, ...agreeing(comparison, { names, unread })].join(' ')
}

function correct(
  deviation: Deviation,
  { names, ofLetter }: { readonly names: Names; readonly ofLetter: string },
): string {
  const { printed, counted } = deviation
  switch (deviation.kind) {
    case 'total': {
      const row = names.category(deviation.category)
      return `In ${names.statuses}${ofLetter} staat bij ${row} het totaal ${printed}. Dat moet ${counted} zijn.`
    }
    case 'phase': {
      const year = deviation.year === null ? '' : `, jaar ${deviation.year},`
      const row = `${names.phase(deviation.phase)}${year}`
      if (printed === null) {
        return `In ${names.phases}${ofLetter} ontbreekt bij ${row} het aantal ${counted}.`
      }
      return `In ${names.phases}${ofLetter} staat bij ${row} het aantal ${printed}. Dat moet ${counted} zijn.`
    }
    case 'trajectories':
      return `In ${names.phases}${ofLetter} staat als totaal ${printed}. Dat moet ${counted} zijn.`
    case 'entry': {
      const cell = `bij ${names.category(deviation.category)}, in de kolom ${names.status(deviation.status)},`
      return correctCell(`In ${names.statuses}${ofLetter}`, { cell, printed, counted })
    }
    case 'count':
    case 'text': {
      const cell = `bij ${deviation.row}, in de kolom ${deviation.column},`
      return correctCell(`In ${deviation.table}${ofLetter}`, { cell, printed, counted })
    }
    default:
      return deviation satisfies never
  }
}

function correctCell(
  where: string,
  {
    cell,
    printed,
    counted,
  }: { readonly cell: string; readonly printed: string | null; readonly counted: string | null },
): string {
  if (printed === null) return `${where} ontbreekt ${cell} ${counted}.`
  if (counted === null) return `${where} staat ${cell} ${printed}. Dat hoort daar niet te staan.`
  return `${where} staat ${cell} ${printed}. Dat moet ${counted} zijn.`
}

/** A group of numbers is said to be right only when all of it was read. */
function agreeing(
  { compared, deviations }: Comparison,
  { names, unread }: { readonly names: Names; readonly unread: readonly Unread[] },
): string[] {
  const deviating = (kind: Deviation['kind']) =>
    deviations.filter(deviation => deviation.kind === kind).length
  const isUnread = (...what: readonly Unread['what'][]) => unread.some(part => what.includes(part.what))
  const totals = deviating('total')
  const parts: string[] = []
  if (!isUnread('row', 'torn', 'total') && compared.totals > totals) {
    parts.push(totals === 0 ? 'de totalen' : 'de andere totalen')
  }
  const hasAllCells = !isUnread('row', 'torn', 'cells', 'cell', 'loose-cells', 'table')
  if (hasAllCells && compared.cells > 0 && deviating('entry') === 0) parts.push('de aantallen per traject')
  const sentences = parts.length === 0 ? [] : [`${joined(parts)} in ${names.statuses}`]
  const hasAllPhases = !isUnread('phase', 'year', 'trajectories', 'table')
  if (hasAllPhases && compared.phases > 0 && deviating('phase') + deviating('trajectories') === 0) {
    sentences.push(`de aantallen in ${names.phases}`)
  }
  if (sentences.length === 0) return []
  const text = sentences.join(' en ')
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)} zijn juist.`]
}

function joined(parts: readonly string[]): string {
  return parts.join(' en ')
}
