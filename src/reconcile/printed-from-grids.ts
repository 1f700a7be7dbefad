/** Tables of a finished document to printed numbers, by the rows and columns that the letter has. */
import type { Amount, Cell, Column, Letter, Row, Table } from '../document.ts'
import type { Tally } from '../tally/tally.ts'
import type { Grid, GridCell } from './grid.ts'
import { rowsOf, tablesOf, wordsOf } from './letter-changes.ts'
import type { Printed, PrintedAt, PrintedCell, PrintedCount, PrintedText, Unread } from './printed.ts'
import { parseCount, parseEntries } from './printed-entries.ts'

/** What could be read of one table, before it is known what its rows count. */
interface TableReading {
  readonly counts: (PrintedCount & { readonly rowId: string; readonly columnId: string })[]
  readonly tokens: { readonly rowId: string; readonly status: string; readonly text: string }[]
  readonly texts: PrintedText[]
  readonly unread: Unread[]
}

/** Words outside tables and the figure are not compared, and are listed as unread. */
export function printedFromGrids(
  grids: readonly Grid[],
  { shown, tally, letter }: { readonly shown: string; readonly tally: Tally; readonly letter: Letter },
): Printed {
  const at: PrintedAt = { file: shown, line: null, column: null }
  const free = new Set(grids)
  const readings = tablesOf(letter).map(({ label, table }) => {
    const grid = bestGrid(table, free)
    if (grid === null) {
      const unread: Unread[] = [{ what: 'table', table: label }]
      return { table, reading: { counts: [], tokens: [], texts: [], unread } satisfies TableReading }
    }
    free.delete(grid)
    return { table, reading: readTable(table, { grid, label, at }) }
  })
  const statuses = readings.find(({ table }) => table.kind === 'statuses')?.reading
  const phases = readings.find(({ table }) => table.kind === 'phases')?.reading
  const unread = readings.flatMap(({ reading }) => reading.unread)
  const rows = tally.principles.flatMap(principle => principle.rows)
  const rowIds = new Set(rows.map(row => rowKey(row.category.id)))
  const isOther = (count: TableReading['counts'][number]) =>
    !(count.columnId === 'totaal' && rowIds.has(count.rowId)) && !phases?.counts.includes(count)
  return {
    file: shown,
    rows: rows.flatMap(({ category }) => {
      const rowId = rowKey(category.id)
      const total = statuses?.counts.find(count => count.rowId === rowId && count.columnId === 'totaal')
      const cells = (statuses?.tokens ?? []).flatMap((token): PrintedCell[] => {
        if (token.rowId !== rowId) return []
        const entries = parseEntries(token.text)
        if (entries !== null) return [{ status: token.status, entries, at }]
        unread.push({ what: 'cell', category: category.id, status: token.status })
        return []
      })
      if (total === undefined && cells.length === 0) return []
      return [{ category: category.id, cells, total: total?.number ?? null }]
    }),
    phases: tally.phases.flatMap(({ phase, years }) => {
      const of = (id: string) => phases?.counts.find(count => count.rowId === id)?.number ?? null
      const total = of(phase.id)
      if (total === null) return []
      const printedYears = years.flatMap(({ year }) => {
        const number = of(`${phase.id}/jaar-${year}`)
        return number === null ? [] : [{ year, total: number }]
      })
      return [{ phase: phase.id, total, years: printedYears }]
    }),
    trajectories: phases?.counts.find(({ rowId }) => rowId === 'totaal')?.number ?? null,
    counts: readings
      .flatMap(({ reading }) => reading.counts)
      .filter(isOther)
      .map(({ path, table, row, column, number }) => ({ path, table, row, column, number })),
    texts: readings.flatMap(({ reading }) => reading.texts),
    unread: [...unread, { what: 'figure' }, { what: 'sentences' }],
  }
}

/** Bars and rows may share an id; the rows of Bijlage 2 get one that no bar has. */
const rowKey = (category: string) => `row:${category}`

/** The table that has most of the rows, and at least half of them. */
function bestGrid(table: Table, grids: ReadonlySet<Grid>): Grid | null {
  const rows = rowsOf(table)
  let best: Grid | null = null
  let most = rows.length / 2
  for (const grid of grids) {
    const found = matchRows(rows, grid).filter(match => match !== null).length
    if (found >= most && found > 0) {
      best = grid
      most = found + 1
    }
  }
  return best
}

/** For each row of the letter its row of the grid, by its head and in order. */
function matchRows(rows: readonly Row[], { rows: gridRows }: Grid): (readonly GridCell[] | null)[] {
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
function isHead(cell: GridCell | undefined, name: string): boolean {
  const text = cell?.join(' ') ?? ''
  return text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length))
}

function readTable(
  table: Table,
  { grid, label, at }: { readonly grid: Grid; readonly label: string; readonly at: PrintedAt },
): TableReading {
  const reading: TableReading = { counts: [], tokens: [], texts: [], unread: [] }
  const rows = rowsOf(table)
  const matched = matchRows(rows, grid)
  const bars = new Set(table.groups.map(({ bar }) => bar))
  for (const [index, row] of rows.entries()) {
    const isCategory = table.kind === 'statuses' && !bars.has(row) && row !== table.total
    const rowId = isCategory ? rowKey(row.id) : row.id
    const gridRow = matched[index] ?? null
    const isWhole = gridRow !== null && gridRow.length === row.cells.length + 1
    for (const [position, cell] of row.cells.entries()) {
      const column = table.columns[position + 1]
      if (column === undefined) continue
      const where = { table: label, row: wordsOf(row.header), column: column.name }
      const text = isWhole ? (gridRow[position + 1]?.join(', ') ?? '') : null
      if (text === null) {
        if (cell.lines.length > 0) reading.unread.push({ what: 'table-cell', ...where })
        continue
      }
      readCell(reading, { cell, column, text, isCategory, rowId, where, at })
    }
  }
  return reading
}

function readCell(
  reading: TableReading,
  {
    cell,
    column,
    text,
    isCategory,
    rowId,
    where,
    at,
  }: {
    readonly cell: Cell
    readonly column: Column
    readonly text: string
    readonly isCategory: boolean
    readonly rowId: string
    readonly where: { readonly table: string; readonly row: string; readonly column: string }
    readonly at: PrintedAt
  },
): void {
  if (column.role === 'tokens' && isCategory) {
    reading.tokens.push({ rowId, status: column.id.replace(/-trajecten$/, ''), text })
    return
  }
  const amount = countOf(cell)
  if ((column.role === 'count' || column.role === 'total') && amount !== null) {
    const value = parseCount(text)
    if (value === null) reading.unread.push({ what: 'table-cell', ...where })
    else {
      const number = { value, at }
      reading.counts.push({ path: amount.path, ...where, number, rowId, columnId: column.id })
    }
    return
  }
  const expected = cell.lines.map(wordsOf).join(', ')
  if (expected !== '' || text !== '') reading.texts.push({ ...where, printed: text, expected, at })
}

function countOf(cell: Cell): Amount | null {
  const [inline] = cell.lines.flat()
  return inline?.type === 'value' ? inline.amount : null
}
