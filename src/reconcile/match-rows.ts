/** Which table of a finished document is a table of the letter, and which of its rows is which. */
import type { Row, Table } from '../document.ts'
import { rowsOf } from '../letter-texts.ts'
import { straightQuotes } from '../plain-text.ts'
import type { Grid, GridCell } from './grid.ts'
import { wordsOf } from './letter-changes.ts'
import { isRecognised } from './printed.ts'

/** The table that has most of the rows, and at least half of them. */
export function bestGrid(table: Table, grids: ReadonlySet<Grid>): Grid | null {
  const rows = rowsOf(table)
  let best: Grid | null = null
  let most = 0
  for (const grid of grids) {
    const found = matchRows(rows, grid).filter(match => match !== null).length
    if (found > most && isRecognised({ found, rows: rows.length })) {
      best = grid
      most = found
    }
  }
  return best
}

/** For each row of the letter its row of the grid, by its head and in order. */
export function matchRows(rows: readonly Row[], { rows: gridRows }: Grid): (readonly GridCell[] | null)[] {
  let next = 0
  return rows.map(row => {
    const name = wordsOf(row.header)
    const at = gridRows.findIndex((cells, index) => index >= next && isHead(cells[0], name))
    if (at < 0) return null
    next = at + 1
    return gridRows[at] ?? null
  })
}

/** A description may follow the name in one paragraph or in the next. */
export function isHead(cell: GridCell | undefined, name: string): boolean {
  const text = straightQuotes(cell?.join(' ') ?? '')
  return text.startsWith(straightQuotes(name)) && !/^[\p{L}\d]/u.test(text.slice(name.length))
}

/** Heads of rows that are no row of the letter, behind the first one that is: what stands above are heads of columns. */
export function strangeRows({ rows }: Grid, matched: readonly (readonly GridCell[] | null)[]): string[] {
  const first = rows.findIndex(cells => matched.includes(cells))
  return rows.slice(first).flatMap(cells => {
    const isBlank = cells.every(cell => cell.join('') === '')
    return matched.includes(cells) || isBlank ? [] : [cells[0]?.join(' ') || '–']
  })
}
