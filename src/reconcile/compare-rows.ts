/** What lacks or differs as a whole: a row that is not printed, a cell of names. */
import { straightQuotes } from '../plain-text.ts'
import type { Tally } from '../tally/tally.ts'
import type { MissingRow, Printed, PrintedAt } from './printed.ts'

/** A cell of names that are not those of the letter of today's data. */
export interface NamesDeviation {
  readonly kind: 'names'
  readonly table: string
  readonly row: string
  readonly column: string
  /** Names with commas between them. */
  readonly printed: string
  readonly counted: string
  /** Names that are counted and not printed, and those that are printed and not counted; both empty: the order differs. */
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  readonly at: PrintedAt
}

/** One deviation for each cell of names that does not show the names of today's letter in their order. */
export function compareNames({ names }: Printed): NamesDeviation[] {
  return names.flatMap(({ printed, expected, ...where }): NamesDeviation[] => {
    const [shown, counted] = [printed.join(', '), expected.join(', ')]
    if (straightQuotes(shown) === straightQuotes(counted)) return []
    const missing = without(expected, printed)
    const extra = without(printed, expected)
    return [{ kind: 'names', ...where, printed: shown, counted, missing, extra }]
  })
}

/** The names of `all` that `taken` does not have as often. */
function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = taken.map(straightQuotes)
  return all.filter(name => {
    const at = left.indexOf(straightQuotes(name))
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}

/**
 * What should stand in a row: "Gereed UW3(1); Geen actie EP2(2); totaal 3", or a number of trajectories. Null for rows
 * that only add up others.
 */
export function countedRow(
  part: MissingRow,
  { principles, phases, totalTrajectories }: Tally,
): string | null {
  switch (part.what) {
    case 'row': {
      const rows = principles.flatMap(principle => principle.rows)
      const row = rows.find(({ category }) => category.id === part.category)
      if (row === undefined) return null
      const cells = row.cells.flatMap(({ status, tokens }) => {
        const entries = tokens.map(({ code, year, count }) => `${code}${year}(${count.value})`)
        return entries.length === 0 ? [] : [`${status.name} ${entries.join(', ')}`]
      })
      return [...cells, `totaal ${row.total.value}`].join('; ')
    }
    case 'phase':
      return countedIn(phases.find(({ phase }) => phase.id === part.phase))
    case 'year': {
      const years = phases.find(({ phase }) => phase.id === part.phase)?.years
      return countedIn(years?.find(({ year }) => year === part.year))
    }
    case 'trajectories':
      return `${totalTrajectories.value}`
    case 'table-row':
      return null
    default:
      return part satisfies never
  }
}

function countedIn(counted: { readonly count: { readonly value: number } } | undefined): string | null {
  return counted === undefined ? null : `${counted.count.value}`
}
