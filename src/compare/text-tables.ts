/** Tables of the letter as text for a terminal: only the rows, cells and totals that changed. */
import { wrapWords } from '../wrap-words.ts'
import type { Comparison } from './comparison.ts'
import type { CellText, RowComparison, TableComparison } from './letter-changes.ts'
import { gridOf } from './matrix-grid.ts'
import { changedRows, rowName } from './summarise.ts'
import { headLines, labelled, type Pen, room, signedLines } from './text-pen.ts'

/** Names up to this width stand in a column of their own, wider ones above what belongs to them. */
const widestName = 26

/** A block for each changed row, and one for the notes. */
export function renderTable(part: TableComparison, pen: Pen): string[][] {
  const { words } = pen
  const isFigure = part.kind === 'years'
  const label = isFigure ? words.label.shares : words.label.cells
  const notes = part.notes.flatMap(({ kind, text }) =>
    signedLines(kind === 'appeared' ? '+' : '-', text, pen),
  )
  return [
    ...changedRows(part).map(row => {
      const cells = isFigure ? shareLines(row, part, pen) : cellLines(row, part, pen)
      return labelled(
        label,
        [...headLines(`${part.label}, ${rowName(row, part, words)}`, pen), ...cells],
        pen,
      )
    }),
    ...(notes.length === 0 ? [] : [labelled(words.label.note, [part.label, ...notes], pen)]),
  ]
}

/** Lines behind a name. `make` gets the pen of what stands behind it. */
function named(
  name: string,
  { width, pen }: { readonly width: number; readonly pen: Pen },
  make: (pen: Pen) => readonly string[],
): string[] {
  if (width > widestName) {
    const inner = make({ ...pen, margin: pen.margin + 2 })
    return [...headLines(name, pen), ...inner.map(line => `  ${line}`)]
  }
  const lines = make({ ...pen, margin: pen.margin + width + 2 })
  return lines.map((line, index) => `${(index === 0 ? name : '').padEnd(width)}  ${line}`)
}

const widthOf = (names: readonly string[]) => names.reduce((most, name) => Math.max(most, name.length), 0)

interface ChangedCell {
  readonly name: string
  readonly before: CellText | null
  readonly after: CellText | null
}

function changedCells({ cells }: RowComparison, { columns }: TableComparison): ChangedCell[] {
  const names = new Map(columns.map(({ id, name }) => [id, name]))
  return cells.flatMap(({ isChanged, column, before, after }) =>
    isChanged ? [{ name: names.get(column) ?? column, before, after }] : [],
  )
}

/** `Gereed  - 1  UW3(1)` over `+ 2  MI3(1), UW3(1)`; where nothing stands behind the number, `Gereed  12 -> 13`. */
function cellLines(row: RowComparison, table: TableComparison, pen: Pen): string[] {
  const { words } = pen
  const changed = changedCells(row, table)
  const width = widthOf(changed.map(({ name }) => name))
  const text = (cell: CellText | null) =>
    cell === null ? words.table.absent : [cell.count, cell.detail].filter(part => part !== '').join('  ')
  return changed.flatMap(({ name, before, after }) =>
    named(name, { width, pen }, inner =>
      before?.detail || after?.detail
        ? [...signedLines('-', text(before), inner), ...signedLines('+', text(after), inner)]
        : wrapWords(`${text(before)} -> ${text(after)}`, { width: room(inner) }),
    ),
  )
}

/** `gereed  27% -> 27%  (57 -> 58)`: shares first, because they are what the figure shows. */
function shareLines(row: RowComparison, table: TableComparison, pen: Pen): string[] {
  const { words } = pen
  const changed = changedCells(row, table)
  const width = widthOf(changed.map(({ name }) => name))
  return changed.flatMap(({ name, before, after }) => {
    const arrow = (part: keyof CellText) => {
      const [old, now] = [before?.[part], after?.[part]].map(text => text ?? words.table.absent)
      return old === now ? `${now}` : `${old === '' ? '–' : old} -> ${now === '' ? '–' : now}`
    }
    const share = arrow('detail')
    const text = share === '' ? arrow('count') : `${share}  (${arrow('count')})`
    return named(name, { width, pen }, inner => wrapWords(text, { width: room(inner) }))
  })
}

/** Those that changed. */
export function renderTotals({ totals }: Comparison, pen: Pen): string[] {
  const { words } = pen
  const rows = [
    ...totals.statuses,
    { ...totals.agreements, name: words.totals.agreements },
    { ...totals.trajectories, name: words.totals.trajectories },
  ].filter(({ before, after }) => before !== after)
  const width = widthOf(rows.map(({ name }) => name))
  const shown = (value: number | null) => `${value ?? '–'}`
  const digits = widthOf(rows.flatMap(({ before, after }) => [shown(before), shown(after)]))
  const lines = rows.flatMap(({ name, before, after }) =>
    named(name, { width, pen }, () => [
      `${shown(before).padStart(digits)} -> ${shown(after).padStart(digits)}`,
    ]),
  )
  return labelled(words.label.totals, lines, pen)
}

/** The whole as a grid where it fits, and under it what moved in each trajectory. */
export function renderMatrix({ matrix }: Comparison, pen: Pen): string[] {
  if (matrix === null) return []
  const { words } = pen
  const moves = (transitions: typeof matrix.all) =>
    gridOf({ ...matrix, transitions }, words).moved.flatMap(({ from, to, amount }) =>
      wrapWords(`  ${from} -> ${to}  ${amount}`, { width: room(pen), later: '    ' }),
    )
  const { head, rows } = gridOf({ ...matrix, transitions: matrix.all }, words)
  const lines = [head, ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])]
  const widths = head.map((_name, index) => widthOf(lines.map(line => line[index] ?? '')))
  const grid = lines.map(line =>
    line
      .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  '),
  )
  const fits = widthOf(grid) <= room(pen)
  const moved = matrix.trajectories.flatMap(({ name, transitions }) => {
    const said = moves(transitions)
    return said.length === 0 ? [] : [...headLines(name, pen), ...said]
  })
  return labelled(
    words.label.statuses,
    [
      ...(fits ? grid : [...headLines(words.matrix.all, pen), ...moves(matrix.all)]),
      ...(moved.length === 0 ? [] : ['', ...moved]),
    ],
    pen,
  )
}
