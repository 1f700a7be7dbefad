/** Rows that no page can hold: the only ones that are parted, and that nothing is kept with. */
import type { LayoutNode } from 'pdfmake-internals'
import { rowHeights } from './heights.ts'

/**
 * Finds the rows of a table that are higher than `room`, the height of a page, and loosens what stays together where
 * it would be. pdfmake parts a row only if a cell of it asks for a page break, and looks when the row begins: so one
 * asks, until `settle`.
 */
export function partTallRows(node: LayoutNode, width: number, room: number): void {
  const { table } = node
  if (!table) return
  const heights = rowHeights(node, width)
  if (sum(heights) <= room) return
  const headRows = table.headerRows ?? 0
  const left = room - sum(heights.slice(0, headRows))
  const kept = node.keptRows instanceof Set ? node.keptRows : new Set()
  const loose = new Set(kept)
  for (let first = headRows; first < heights.length; first++) {
    let last = first
    while (kept.has(last)) last += 1
    const chain = heights.slice(first, last + 1)
    if (sum(chain) > left) {
      for (let index = first; index < last; index++) loose.delete(index)
      for (const [index, height] of chain.entries()) {
        if (height > left) ask(table.body[first + index])
      }
      if (first === headRows) table.keepWithHeaderRows = 0
    }
    first = last
  }
  node.keptRows = loose
}

/** Takes back what a row that is parted asked for. */
export function settle(row: readonly LayoutNode[] | undefined): void {
  const [cell] = row ?? []
  if (cell) delete cell.pageBreak
}

function ask(row: readonly LayoutNode[] | undefined): void {
  const [cell] = row ?? []
  if (cell) cell.pageBreak = 'after'
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0)
}
