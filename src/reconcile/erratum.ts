/**
 * A proposed correction of the letter that was sent, in Dutch, ready to paste. It says only what the comparison
 * proves: what is printed, what it must be by the data, and which other numbers agree.
 */

import type { Letter } from '../document.ts'
import type { Comparison, Deviation } from './compare-printed.ts'
import type { NamesDeviation } from './compare-rows.ts'
import type { Names } from './names.ts'
import type { MissingRow, Unread } from './printed.ts'

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
    case 'names':
      return correctNames(deviation, ofLetter)
    case 'missing':
      return addRow(deviation.part, { names, ofLetter, counted })
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

function correctNames(
  { table, row, column, missing, extra, counted }: NamesDeviation,
  ofLetter: string,
): string {
  const where = `In ${table}${ofLetter}`
  const cell = `bij ${row}, in de kolom ${column}`
  const [gone, come] = [missing.join('; '), extra.join('; ')]
  if (missing.length === 0 && extra.length === 0) {
    return `${where} staan ${cell}, de namen in een andere volgorde. Dat moet zijn: ${counted}.`
  }
  if (missing.length === 1 && extra.length === 1) {
    return correctCell(where, { cell: `${cell},`, printed: come, counted: gone })
  }
  const lacks = `${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} ${cell}: ${gone}.`
  const has = `${extra.length === 1 ? 'staat' : 'staan'} ${cell}, ten onrechte: ${come}.`
  return [...(extra.length === 0 ? [] : [has]), ...(missing.length === 0 ? [] : [lacks])]
    .map((sentence, index) => `${index === 0 ? where : `In ${table}`} ${sentence}`)
    .join(' ')
}

function addRow(
  part: MissingRow,
  {
    names,
    ofLetter,
    counted,
  }: { readonly names: Names; readonly ofLetter: string; readonly counted: string | null },
): string {
  switch (part.what) {
    case 'row':
      return `In ${names.statuses}${ofLetter} ontbreekt de rij ${names.category(part.category)}: ${counted}.`
    case 'phase':
      return `In ${names.phases}${ofLetter} ontbreekt de rij ${names.phase(part.phase)}, met het aantal ${counted}.`
    case 'year':
      return `In ${names.phases}${ofLetter} ontbreekt bij ${names.phase(part.phase)} de rij jaar ${part.year}, met het aantal ${counted}.`
    case 'trajectories':
      return `In ${names.phases}${ofLetter} ontbreekt het totaal ${counted}.`
    case 'table-row':
      return `In ${part.table}${ofLetter} ontbreekt de rij ${part.row}.`
    default:
      return part satisfies never
  }
}

/** A group of numbers is said to be right only when all of it was read, and without what is corrected. */
function agreeing(
  { compared, deviations }: Comparison,
  { names, unread }: { readonly names: Names; readonly unread: readonly Unread[] },
): string[] {
  const deviating = (...kinds: readonly Deviation['kind'][]) =>
    deviations.filter(({ kind }) => kinds.includes(kind)).length
  const isUnread = (...what: readonly Unread['what'][]) => unread.some(part => what.includes(part.what))
  const isWhole = (table: string) =>
    !unread.some(part => 'table' in part && part.table === table) &&
    !deviations.some(deviation => deviation.kind === 'missing' && tableOf(deviation.part, names) === table)
  const parts: string[] = []
  if (isWhole(names.statuses) && !isUnread('row', 'torn', 'loose-cells')) {
    const ofRows = deviating('total')
    const corrected = ofRows + deviations.filter(deviation => isTotalIn(names.statuses, deviation)).length
    if (!isUnread('total') && compared.totals > ofRows) {
      parts.push(corrected === 0 ? 'de totalen' : 'de andere totalen')
    }
    if (!isUnread('cells', 'cell') && compared.cells > 0 && deviating('entry') === 0) {
      parts.push('de aantallen per traject')
    }
  }
  const sentences = parts.length === 0 ? [] : [`${joined(parts)} in ${names.statuses}`]
  const hasAllPhases = isWhole(names.phases) && !isUnread('phase', 'year', 'trajectories')
  if (hasAllPhases && compared.phases > 0 && deviating('phase', 'trajectories') === 0) {
    sentences.push(`de aantallen in ${names.phases}`)
  }
  if (sentences.length === 0) return []
  const text = sentences.join(' en ')
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)} zijn juist.`]
}

/** A total that is not that of a category: of a group, or in the row of totals. */
function isTotalIn(table: string, deviation: Deviation): boolean {
  return (
    (deviation.kind === 'count' || deviation.kind === 'text') &&
    deviation.isTotal &&
    deviation.table === table
  )
}

function tableOf(part: MissingRow, { statuses, phases }: Names): string {
  if (part.what === 'table-row') return part.table
  return part.what === 'row' ? statuses : phases
}

function joined(parts: readonly string[]): string {
  return parts.join(' en ')
}
