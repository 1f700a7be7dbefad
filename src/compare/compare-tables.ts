/** The tables of both letters, cell by cell, old and new side by side. */
import type { Cell, Column, Letter, Row, Table } from '../document.ts'
import { plainText } from '../plain-text.ts'
import type {
  CellComparison,
  CellText,
  NoteChange,
  RowComparison,
  TableComparison,
} from './letter-changes.ts'
import { mergeOrder, pairById } from './pair-items.ts'

interface Labelled {
  readonly label: string
  readonly table: Table
}

/** Annexes first, then the figure whose shares follow from them. A table that one side lacks has empty halves. */
export function compareTables(before: Letter, after: Letter): TableComparison[] {
  return pairById(tablesOf(before), tablesOf(after), ({ table }) => table.id).flatMap(pair => {
    const shown = pair.after ?? pair.before
    return shown === null ? [] : [compareTable(pair.before?.table ?? null, pair.after?.table ?? null, shown)]
  })
}

function tablesOf({ body, annexes }: Letter): Labelled[] {
  return [
    ...annexes.map(({ label, table }) => ({ label, table })),
    ...body.flatMap(block => (block.type === 'figure' ? [{ label: block.label, table: block.table }] : [])),
  ]
}

function compareTable(
  before: Table | null,
  after: Table | null,
  { label, table }: Labelled,
): TableComparison {
  const columns = pairById(columnsOf(before), columnsOf(after), ({ id }) => id).map(pair => ({
    id: pair.id,
    name: pair.after?.name ?? pair.before?.name ?? pair.id,
  }))
  const rows = pairById(rowsOf(before), rowsOf(after), ({ id }) => id)
  return {
    id: table.id,
    kind: table.kind,
    label,
    title: table.title,
    rowHead: table.columns[0]?.name ?? '',
    columns,
    rows: rows.flatMap((pair): RowComparison[] => {
      const shown = pair.after ?? pair.before
      if (shown === null) return []
      const { id, name, kind, level } = shown
      const cells = columns.map(column => compareCell(column.id, pair))
      return [{ id, name, kind, level, cells }]
    }),
    notes: compareNotes(before, after),
  }
}

interface CountColumn {
  readonly id: string
  readonly name: string
  /** Places among the cells of a row. */
  readonly count: number
  readonly detail: number | null
}

const details: ReadonlySet<Column['role']> = new Set(['names', 'share', 'tokens'])

/** A column of counts and, behind it, the one that says what is in them, are one column here. */
function columnsOf(table: Table | null): CountColumn[] {
  const columns = table?.columns.slice(1) ?? []
  return columns.flatMap(({ id, name, role }, index): CountColumn[] => {
    if (details.has(role)) return []
    const next = columns[index + 1]
    const hasDetail = next !== undefined && details.has(next.role)
    return [{ id, name, count: index, detail: hasDetail ? index + 1 : null }]
  })
}

interface ReadRow extends Pick<RowComparison, 'id' | 'name' | 'kind' | 'level'> {
  readonly cells: ReadonlyMap<string, CellText>
}

/** A bar may have the id of a row under it, and a category that of a principle. */
function rowsOf(table: Table | null): ReadRow[] {
  if (table === null) return []
  const columns = columnsOf(table)
  const read = (row: Row, kind: ReadRow['kind']): ReadRow => ({
    id: kind === 'row' ? row.id : `${kind}/${row.id}`,
    name: plainText(row.header),
    kind,
    level: row.level,
    cells: new Map(
      columns.map(({ id, count, detail }) => [
        id,
        { count: textOf(row.cells[count]), detail: detail === null ? '' : textOf(row.cells[detail]) },
      ]),
    ),
  })
  return [
    ...table.groups.flatMap(({ bar, rows }) => [
      ...(bar === null ? [] : [read(bar, 'bar')]),
      ...rows.map(row => read(row, 'row')),
    ]),
    read(table.total, 'total'),
  ]
}

/** Names stand under each other, and may hold commas. */
function textOf(cell: Cell | undefined): string {
  return cell?.lines.map(line => plainText(line)).join('; ') ?? ''
}

function compareCell(
  column: string,
  rows: { readonly before: ReadRow | null; readonly after: ReadRow | null },
): CellComparison {
  const before = rows.before?.cells.get(column) ?? null
  const after = rows.after?.cells.get(column) ?? null
  const isChanged = before?.count !== after?.count || before?.detail !== after?.detail
  return { column, before, after, isChanged }
}

function compareNotes(before: Table | null, after: Table | null): NoteChange[] {
  const texts = (table: Table | null) => table?.notes.map(({ content }) => plainText(content)) ?? []
  const [old, now] = [texts(before), texts(after)]
  return mergeOrder(old, now).flatMap((text): NoteChange[] => {
    if (!now.includes(text)) return [{ kind: 'vanished', text }]
    return old.includes(text) ? [] : [{ kind: 'appeared', text }]
  })
}
