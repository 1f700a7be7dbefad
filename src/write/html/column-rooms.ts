/**
 * How wide the columns of numbers are: three steps by their longest number, which does not wrap. A page may hold no style
 * but its style sheet, so the steps are classes, and so is the room of a table that needs more than the others.
 */
import type { ColumnRole, Table, TableKind } from '../../document.ts'
import { plainText } from '../../plain-text.ts'

const steps = ['', 'wide', 'wider'] as const

/** Rem for each step. What has no width of its own in the style sheet gets the rest, and needs at least this. */
const widths: Readonly<Record<TableKind, Readonly<Partial<Record<ColumnRole, readonly number[]>>>>> = {
  years: { label: [8, 8, 8], count: [2.4, 3.4, 5.4], share: [3.4, 4.4, 5.8], total: [5, 5, 6.4] },
  statuses: { label: [15.5, 15.5, 15.5], count: [2.2, 3.4, 5], tokens: [4, 5.5, 7.5], total: [4.2, 5, 6.2] },
  phases: {},
}

/** Rem that a table of each kind has at least. */
const usual: Readonly<Record<TableKind, number>> = { years: 46, statuses: 60, phases: 34 }

/** Rem between two rooms. */
const stride = 16
const mostRooms = 10

/** Characters from which on a column is wide, and wider. */
const lengths: Readonly<Partial<Record<ColumnRole, readonly [wide: number, wider: number]>>> = {
  count: [4, 7],
  share: [6, 8],
  total: [4, 7],
  tokens: [9, 12],
}

const stepOf = ({ columns, groups, total }: Table, column: number): number => {
  const [wide, wider] = lengths[columns[column]?.role ?? 'label'] ?? [Infinity, Infinity]
  const rows = [...groups.flatMap(({ bar, rows: own }) => (bar === null ? own : [bar, ...own])), total]
  let longest = 0
  for (const { cells } of rows)
    for (const line of cells[column - 1]?.lines ?? [])
      for (const word of plainText(line).split(' ')) longest = Math.max(longest, word.length)
  return longest >= wider ? 2 : longest >= wide ? 1 : 0
}

/** Class of a column beside its role; none for the usual width. */
export function widthOf(table: Table, column: number): readonly string[] {
  const step = steps[stepOf(table, column)] ?? ''
  return step === '' || table.columns[column]?.role === 'tokens' ? [] : [step]
}

/** Class of a table whose columns together need more than is usual for its kind. */
export function roomOf(table: Table): readonly string[] {
  const needed = table.columns.reduce(
    (sum, { role }, column) => sum + (widths[table.kind][role]?.[stepOf(table, column)] ?? 0),
    0,
  )
  if (needed <= usual[table.kind]) return []
  return [`room-${Math.min(mostRooms, Math.ceil(needed / stride))}`]
}

/** Widths of all steps and rooms. */
export function roomRules(): string {
  const columns = (['years', 'statuses'] as const).flatMap(kind =>
    (['count', 'share', 'total'] as const).flatMap(role =>
      [1, 2].flatMap(step => {
        const width = widths[kind][role]?.[step]
        return width === undefined ? [] : [`.${kind} col.${role}.${steps[step]} { width: ${width}rem; }`]
      }),
    ),
  )
  const rooms = Array.from({ length: mostRooms - 3 }, (_, index) => index + 4)
  return [...columns, ...rooms.map(room => `.room-${room} { min-width: ${room * stride}rem; }`)].join('\n')
}
