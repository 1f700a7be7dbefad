/** Columns of numbers on the page are as wide as their longest number needs, and the table as all of them need. */
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/document.ts'
import { roomOf, roomRules, widthOf } from '../../src/write/html/column-rooms.ts'
import { letterWith } from './letter.ts'

function tableOf(kind: Table['kind']): Table {
  const { annexes, body } = letterWith({ name: 'x' })
  const tables = [
    ...annexes.map(({ table }) => table),
    ...body.flatMap(block => (block.type === 'figure' ? [block.table] : [])),
  ]
  const table = tables.find(one => one.kind === kind)
  if (table === undefined) throw new Error(`no ${kind}`)
  return table
}

/** Every number of the columns of numbers replaced. */
function withNumber(table: Table, number: string): Table {
  const cells = table.total.cells.map((cell, index) => {
    const role = table.columns[index + 1]?.role
    const isNumber = role === 'count' || role === 'total'
    return isNumber ? { ...cell, lines: [[{ type: 'text', text: number } as const]] } : cell
  })
  return { ...table, total: { ...table.total, cells } }
}

describe('a column of numbers', () => {
  it.each([
    ['12', []],
    ['999', []],
    ['1234', ['wide']],
    ['12.345', ['wide']],
    ['1.234.567', ['wider']],
  ])('with %s', (number, classes) => {
    const table = withNumber(tableOf('statuses'), number)
    const column = table.columns.findIndex(({ role }) => role === 'count')
    expect(widthOf(table, column)).toEqual(classes)
    for (const name of classes) expect(roomRules()).toContain(`.statuses col.count.${name} { width: `)
  })
})

describe('a table', () => {
  it('has the usual room while its columns fit in it', () => {
    expect(roomOf(tableOf('statuses'))).toEqual([])
    expect(roomOf(tableOf('years'))).toEqual([])
  })

  it('has the room that its columns need', () => {
    const table = tableOf('years')
    const six = {
      ...table,
      columns: [...table.columns, ...table.columns, ...table.columns, ...table.columns],
    }
    const [room = ''] = roomOf(six)
    expect(room).toMatch(/^room-\d+$/)
    expect(roomRules()).toContain(`.${room} { min-width: ${16 * Number(room.slice(5))}rem; }`)
  })
})
