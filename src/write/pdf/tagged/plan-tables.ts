/**
 * Tables: THead, one TBody for each group, TR, TH and TD. A group bar is a row whose first cell is a TH with Scope Row;
 * since no scope reaches over a group of rows, every cell under it names the bar, its column's heads and its row's
 * heads in Headers, which is what reading software follows first.
 */
import type { LayoutNode } from 'pdfmake-internals'
import type { CellNode, Content, TableNode } from './definition.ts'
import { claim } from './plan-places.ts'
import type { Into, Plan, PlanBlock } from './plan-state.ts'
import { addElement, DefinitionError, type Element } from './tree.ts'

type Place = TableNode['table']['body'][number][number]

interface Grid {
  readonly prefix: string
  readonly headRows: number
  readonly headColumns: number
  /** Whether scopes alone do not say it: bars, or more than one row of heads. */
  readonly named: boolean
  /** Heads of each column from the head rows, and of each row that a spanning head still covers. */
  readonly columnHeads: Element[][]
  readonly rowHeads: Map<number, Element[]>
  /** Places that a span covers, as "row:column". */
  readonly covered: Set<string>
  bar: Element | null
  heads: number
}

/** The parts of a table node that pdfmake reads; rows are never parted, a last row never stands alone. */
export function planTable(
  plan: Plan,
  content: TableNode,
  into: Into,
  planBlock: PlanBlock,
): Record<string, unknown> {
  const { table } = content
  const width = table.body[0]?.length ?? 0
  if (width === 0 || table.body.some(row => row.length !== width)) {
    throw new DefinitionError('a table without cells, or with rows of different length')
  }
  const headRows = table.headerRows ?? 0
  const owner = typeof into === 'object' && content.tag?.type !== 'Table' ? addElement(into, 'Table') : into
  const bars = new Set(table.groupBars ?? [])
  const grid: Grid = {
    prefix: `table-${++plan.tables}`,
    headRows,
    headColumns: table.headerColumns ?? 1,
    named: bars.size > 0 || headRows > 1,
    columnHeads: Array.from({ length: width }, () => []),
    rowHeads: new Map(),
    covered: new Set(),
    bar: null,
    heads: 0,
  }
  const starts = new Set([...bars, ...(table.groupStarts ?? []), headRows])
  const kept = keptRows(content, bars)
  let part: Into = owner
  const body = table.body.map((row, index) => {
    if (typeof owner === 'object') {
      if (index === 0 && headRows > 0) part = addElement(owner, 'THead')
      else if (starts.has(index)) part = addElement(owner, 'TBody')
      if (starts.has(index)) grid.bar = null
    }
    return planRow(plan, { grid, row, index, bar: bars.has(index), into: part, planBlock })
  })
  if (typeof owner === 'object' && !hasHead(owner)) throw new DefinitionError('a table without heads')
  const { groupBars: _bars, groupStarts: _starts, headerColumns: _columns, ...rest } = table
  const lastKept = lastOfChain(kept, headRows)
  return {
    table: {
      ...rest,
      widths: [...(table.widths ?? Array.from({ length: width }, () => 'auto'))],
      body,
      dontBreakRows: true,
      ...(headRows > 0 && { keepWithHeaderRows: Math.min(lastKept, table.body.length - 1) - headRows + 1 }),
    },
    keptRows: kept,
  }
}

function hasHead(element: Element): boolean {
  return element.type === 'TH' || element.kids.some(kid => kid.kind === 'element' && hasHead(kid))
}

function keptRows({ table }: TableNode, bars: ReadonlySet<number>): ReadonlySet<number> {
  const last = table.body.length - 1
  const penultimate = last - 1 >= (table.headerRows ?? 0) ? [last - 1] : []
  return new Set([...bars, ...(table.keepWithNext ?? []), ...penultimate].filter(index => index < last))
}

function lastOfChain(kept: ReadonlySet<number>, from: number): number {
  let index = from
  while (kept.has(index)) index += 1
  return index
}

interface RowPlan {
  readonly grid: Grid
  readonly row: readonly Place[]
  readonly index: number
  readonly bar: boolean
  readonly into: Into
  readonly planBlock: PlanBlock
}

function planRow(plan: Plan, { grid, row, index, bar, into, planBlock }: RowPlan): LayoutNode[] {
  const element = typeof into === 'string' ? into : addElement(into, 'TR')
  const isHead = index < grid.headRows
  return row.map((place, column) => {
    if (grid.covered.has(`${index}:${column}`)) return planBlock(plan, '', 'Layout', false)
    const cell = asCell(place)
    const colSpan = cell.colSpan ?? 1
    const rowSpan = cell.rowSpan ?? 1
    for (let down = 0; down < rowSpan; down++) {
      for (let next = 0; next < colSpan; next++) grid.covered.add(`${index + down}:${column + next}`)
    }
    if (typeof element === 'string') return planBlock(plan, cell, element, false)
    const heads = isHead || column < grid.headColumns || cell.tag?.type === 'TH'
    const made = addElement(element, heads ? 'TH' : 'TD', cellTag(cell, heads, isHead))
    made.colSpan = colSpan
    made.rowSpan = rowSpan
    if (grid.named) nameHeads(plan, { grid, made, column, index, isHead, bar, heads })
    else if (made.id !== null) claim(plan, made.id, made)
    const { tag, ...rest } = cell
    const inner: Content = tag?.type === 'TH' || tag?.type === 'TD' ? rest : cell
    return planBlock(plan, inner, made, false)
  })
}

function cellTag(cell: CellObject, heads: boolean, isHead: boolean): Element['tag'] {
  const given = cell.tag?.type === 'TH' || cell.tag?.type === 'TD' ? cell.tag : {}
  return heads ? { scope: isHead ? 'Column' : 'Row', ...given } : given
}

interface HeadPlan {
  readonly grid: Grid
  readonly made: Element
  readonly column: number
  readonly index: number
  readonly isHead: boolean
  readonly bar: boolean
  readonly heads: boolean
}

function nameHeads(plan: Plan, { grid, made, column, index, isHead, bar, heads }: HeadPlan): void {
  if (heads) {
    made.id ??= `${grid.prefix}-head-${++grid.heads}`
    claim(plan, made.id, made)
  }
  const columns = Array.from({ length: made.colSpan }, (_, next) => grid.columnHeads[column + next] ?? [])
  const above = [...new Set(columns.flat())]
  if (isHead) {
    for (const column of columns) column.push(made)
  } else if (heads && bar && column === 0) {
    grid.bar = made
  }
  const beside = isHead || (heads && column === 0) ? [] : (grid.rowHeads.get(index) ?? [])
  if (made.headers.length === 0) {
    const over = grid.bar && grid.bar !== made && !isHead ? [grid.bar] : []
    made.headers = [...above, ...over, ...beside.filter(head => head !== grid.bar)].flatMap(
      head => head.id ?? [],
    )
  }
  if (!isHead && heads) {
    for (let next = 0; next < made.rowSpan; next++) {
      grid.rowHeads.set(index + next, [...(grid.rowHeads.get(index + next) ?? []), made])
    }
  }
}

type CellObject = Exclude<CellNode, string | readonly Content[]>

function asCell(place: Place): CellObject {
  if (typeof place === 'string') return { text: place }
  if (Array.isArray(place)) return { stack: place }
  return isFilled(place) ? place : { text: '' }
}

function isFilled(place: Exclude<Place, string>): place is CellObject {
  return Object.keys(place).length > 0
}
