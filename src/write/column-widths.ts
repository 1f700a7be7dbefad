/** Widths of the columns of the three tables, for every format with pages: a number is never broken. */
import type { Row, Table } from '../document.ts'
import { plainText } from '../plain-text.ts'
import { type Layout, points } from './layout.ts'

/** Of a figure in the heavier weight, in ems; signs are narrower. */
const digit = 0.6
/** Millimetres around a number. */
const around = 0.8
/** Millimetres: tokens and names of rows need no more than this at least. */
const leastTokens = 14
const leastName = 40

/** Millimetres, one for each column. */
export function columnWidths(table: Table, { columns, grid, sizes }: Layout): number[] {
  const { portrait, landscape } = grid
  const own = table.columns
  const room = (role: string, size: number) => widest(table, role) * size * digit * (1 / points(1)) + around
  switch (table.kind) {
    case 'phases': {
      const count = Math.max(columns.phaseCount, room('count', sizes.phases.size))
      const rest = portrait.content - columns.phase - count
      return own.map(({ role }) => (role === 'label' ? columns.phase : role === 'count' ? count : rest))
    }
    case 'statuses': {
      const statuses = own.filter(({ role }) => role === 'tokens').length
      const sum = Math.max(columns.sum, room('count', sizes.sum.size))
      const total = Math.max(columns.statusTotal, room('total', sizes.sum.size) + around)
      const free = landscape.content - total - statuses * (sum + leastTokens)
      const category = Math.max(leastName, Math.min(columns.category, free))
      const tokens = (landscape.content - category - total) / Math.max(1, statuses) - sum
      const widths = { label: category, count: sum, total, tokens, share: tokens, names: tokens }
      return own.map(({ role }) => widths[role])
    }
    case 'years': {
      const statuses = Math.max(1, own.filter(({ role }) => role === 'share').length)
      const size = sizes.years.size
      const share = Math.max(columns.share, room('share', size))
      const total = Math.max(columns.yearTotal, room('total', size))
      const count = room('count', size)
      const free = portrait.content - columns.yearCount - total - statuses * (count + share)
      const year = Math.max(columns.yearCount, Math.min(columns.year, free))
      const pair = (portrait.content - year - columns.yearCount - total) / statuses
      return own.map(({ role }, index) => {
        if (role === 'label') return year
        if (role === 'total') return total
        if (role === 'share') return share
        return own[index + 1]?.role === 'share' ? pair - share : columns.yearCount
      })
    }
  }
}

/** Characters of the longest text in the columns of a role. */
function widest({ columns, groups, total }: Table, role: string): number {
  const rows: readonly Row[] = [
    ...groups.flatMap(({ bar, rows }) => [...(bar === null ? [] : [bar]), ...rows]),
    total,
  ]
  return rows.reduce((most, { cells }) => {
    const own = cells.filter((_, index) => columns[index + 1]?.role === role)
    return own.reduce(
      (longest, { lines }) => Math.max(longest, ...lines.map(line => plainText(line).length)),
      most,
    )
  }, 0)
}
