/** Columns of every table hold their numbers whole, whatever the counts and however many statuses there are. */
import { describe, expect, it } from 'vitest'
import type { Cell, Row, Table } from '../../src/document.ts'
import { columnWidths } from '../../src/write/column-widths.ts'
import { defaultLayout, points } from '../../src/write/layout.ts'

const cell = (text: string): Cell => ({ lines: [[{ type: 'text', text }]], soft: false })

function tableOf(kind: Table['kind'], statuses: number, count: string): Table {
  const pairs = Array.from({ length: statuses }, (_, index) => index)
  const detail = kind === 'years' ? 'share' : 'tokens'
  const columns: Table['columns'] =
    kind === 'phases'
      ? [
          { id: 'fase', role: 'label', name: 'Fase' },
          { id: 'aantal', role: 'count', name: 'Aantal' },
          { id: 'namen', role: 'names', name: 'Namen' },
        ]
      : [
          { id: 'rij', role: 'label', name: 'Rij' },
          ...(kind === 'years' ? [{ id: 'trajecten', role: 'count', name: 'Trajecten' } as const] : []),
          ...pairs.flatMap(
            index =>
              [
                { id: `s${index}`, role: 'count', name: `S${index}` },
                { id: `d${index}`, role: detail, name: `D${index}` },
              ] as const,
          ),
          { id: 'totaal', role: 'total', name: 'Totaal' },
        ]
  const cells = columns
    .slice(1)
    .map(({ role }) => cell(role === 'share' ? '>99%' : role === 'tokens' ? 'AS1(1)' : count))
  const total: Row = { id: 'totaal', header: [], description: null, level: 0, cells }
  return {
    type: 'table',
    kind,
    id: kind,
    title: '',
    summary: '',
    columns,
    head: [],
    groups: [],
    total,
    notes: [],
  }
}

const kinds = [
  ['phases', 1, 165],
  ['statuses', 2, 257],
  ['statuses', 4, 257],
  ['statuses', 6, 257],
  ['years', 2, 165],
  ['years', 6, 165],
] as const

describe('columns of numbers', () => {
  it.each(kinds)(
    'of the table of %s with %i statuses fill the page, and hold 99.999',
    (kind, statuses, page) => {
      for (const count of ['7', '152', '1000', '99.999']) {
        const table = tableOf(kind, statuses, count)
        const widths = columnWidths(table, defaultLayout)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(page, 6)
        const size = kind === 'years' ? defaultLayout.sizes.years.size : defaultLayout.sizes.sum.size
        for (const [index, { role }] of table.columns.entries()) {
          const width = points(widths[index] ?? 0)
          // A figure of Fira Sans, tabular and semi-bold, is 0.58 em wide.
          if (role === 'count' || role === 'total') expect(width).toBeGreaterThan(count.length * size * 0.58)
          expect(width).toBeGreaterThan(points(5))
        }
      }
    },
  )

  it('are as they were where the numbers are short', () => {
    const { columns } = defaultLayout
    const [category, sum, , ...rest] = columnWidths(tableOf('statuses', 4, '152'), defaultLayout)
    expect([category, sum, rest.at(-1)]).toEqual([columns.category, columns.sum, columns.statusTotal])
  })
})
