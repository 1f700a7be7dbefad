/** Tables of a finished document to printed numbers, by the rows and columns that the letter has. */

import type { Amount, Cell, Column, Letter, Row, Table } from '../document.ts'
import { rowsOf, tablesOf } from '../letter-texts.ts'
import { straightQuotes } from '../plain-text.ts'
import type { Tally } from '../tally/tally.ts'
import type { Grid, GridCell } from './grid.ts'
import { wordsOf } from './letter-changes.ts'
import { bestGrid, isHead, matchRows, strangeRows } from './match-rows.ts'
import type {
  MissingRow,
  Printed,
  PrintedAt,
  PrintedCell,
  PrintedCount,
  PrintedNames,
  PrintedText,
  Unread,
} from './printed.ts'
import { parseCount, parseEntries } from './printed-entries.ts'

/** What could be read of one table, before it is known what its rows count. */
interface TableReading {
  readonly counts: (PrintedCount & { readonly rowId: string; readonly columnId: string })[]
  readonly tokens: { readonly rowId: string; readonly status: string; readonly text: string }[]
  readonly texts: PrintedText[]
  readonly names: PrintedNames[]
  readonly missing: MissingRow[]
  readonly unread: Unread[]
}

/** Words outside tables and the figure are not compared, and are listed as unread. */
export function printedFromGrids(
  grids: readonly Grid[],
  { shown, tally, letter }: { readonly shown: string; readonly tally: Tally; readonly letter: Letter },
): Printed {
  const at: PrintedAt = { file: shown, line: null, column: null }
  const free = new Set(grids)
  const found = tablesOf(letter).map(({ label, table }) => {
    const grid = bestGrid(table, free)
    if (grid !== null) free.delete(grid)
    return { label, table, grid }
  })
  const readings = found.map(({ label, table, grid }) => ({
    table,
    reading: readTable(table, { grid, label, at, others: free }),
  }))
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
      .map(({ path, table, row, column, isTotal, number }) => ({
        path,
        table,
        row,
        column,
        isTotal,
        number,
      })),
    texts: readings.flatMap(({ reading }) => reading.texts),
    names: readings.flatMap(({ reading }) => reading.names),
    missing: readings.flatMap(({ reading }) => reading.missing),
    unread: [...unread, { what: 'figure' }, { what: 'sentences' }],
  }
}

/** Bars and rows may share an id; the rows of Bijlage 2 get one that no bar has. */
const rowKey = (category: string) => `row:${category}`

/** A row that none of the tables has is missing; one that stands in a table of its own is unread. */
function readTable(
  table: Table,
  {
    grid,
    label,
    at,
    others,
  }: {
    readonly grid: Grid | null
    readonly label: string
    readonly at: PrintedAt
    /** Tables that are none of the letter's. */
    readonly others: ReadonlySet<Grid>
  },
): TableReading {
  const reading: TableReading = { counts: [], tokens: [], texts: [], names: [], missing: [], unread: [] }
  if (grid === null) {
    reading.unread.push({ what: 'table', table: label })
    return reading
  }
  const rows = rowsOf(table)
  const matched = matchRows(rows, grid)
  const bars = new Set(table.groups.map(({ bar }) => bar))
  for (const [index, row] of rows.entries()) {
    const isCategory = table.kind === 'statuses' && !bars.has(row) && row !== table.total
    const rowId = isCategory ? rowKey(row.id) : row.id
    const isTotalRow = bars.has(row) || row === table.total
    const gridRow = matched[index] ?? null
    if (gridRow === null) {
      const name = wordsOf(row.header)
      const isElsewhere = [...others].some(other => other.rows.some(cells => isHead(cells[0], name)))
      if (isElsewhere) reading.unread.push({ what: 'table-row', table: label, row: name })
      else reading.missing.push(missingRow(row, { table, label, isCategory }))
      continue
    }
    const isWhole = gridRow.length === row.cells.length + 1
    for (const [position, cell] of row.cells.entries()) {
      const column = table.columns[position + 1]
      if (column === undefined) continue
      const where = { table: label, row: wordsOf(row.header), column: column.name }
      if (isWhole) {
        const paragraphs = gridRow[position + 1] ?? []
        readCell(reading, { cell, column, paragraphs, isCategory, isTotalRow, rowId, where, at })
      } else if (cell.lines.length > 0) reading.unread.push({ what: 'table-cell', ...where })
    }
  }
  for (const row of strangeRows(grid, matched))
    reading.unread.push({ what: 'strange-row', table: label, row })
  return reading
}

function missingRow(
  row: Row,
  {
    table,
    label,
    isCategory,
  }: { readonly table: Table; readonly label: string; readonly isCategory: boolean },
): MissingRow {
  if (isCategory) return { what: 'row', category: row.id }
  if (table.kind !== 'phases') return { what: 'table-row', table: label, row: wordsOf(row.header) }
  if (row === table.total) return { what: 'trajectories' }
  const [phase = row.id, year] = row.id.split('/jaar-')
  return year === undefined ? { what: 'phase', phase } : { what: 'year', phase, year: Number(year) }
}

function readCell(
  reading: TableReading,
  {
    cell,
    column,
    paragraphs,
    isCategory,
    isTotalRow,
    rowId,
    where,
    at,
  }: {
    readonly cell: Cell
    readonly column: Column
    readonly paragraphs: GridCell
    readonly isCategory: boolean
    readonly isTotalRow: boolean
    readonly rowId: string
    readonly where: { readonly table: string; readonly row: string; readonly column: string }
    readonly at: PrintedAt
  },
): void {
  const text = paragraphs.join(', ')
  const isTotal = isTotalRow || column.role === 'total'
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
      reading.counts.push({ path: amount.path, ...where, isTotal, number, rowId, columnId: column.id })
    }
    return
  }
  const lines = cell.lines.map(wordsOf)
  if (column.role === 'names') {
    const printed = text === lines.join(', ') ? lines : namesIn(paragraphs, lines)
    if (lines.length > 0 || text !== '') reading.names.push({ ...where, printed, expected: lines, at })
    return
  }
  const expected = lines.join(', ')
  if (expected !== '' || text !== '') reading.texts.push({ ...where, isTotal, printed: text, expected, at })
}

/** A name a paragraph; names may stand behind each other in one, and a known one may have commas itself. */
function namesIn(paragraphs: GridCell, known: readonly string[]): string[] {
  const names = new Set(known.map(straightQuotes))
  return paragraphs.flatMap(text =>
    (names.has(straightQuotes(text)) ? [text] : text.split(/[,;] /)).filter(Boolean),
  )
}

function countOf(cell: Cell): Amount | null {
  const [inline] = cell.lines.flat()
  return inline?.type === 'value' ? inline.amount : null
}
