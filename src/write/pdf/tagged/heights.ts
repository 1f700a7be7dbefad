/** Heights of measured blocks before they are laid out, for the decision whether they fit. */
import type { LayoutNode, Line } from 'pdfmake-internals'
import { linesOf } from './lines.ts'
import { buildColumnWidths } from './pdfmake.ts'
import type { Note } from './plan-state.ts'
import { notesOf } from './writer.ts'

/** Height of the whole block in a column of that width, margins included. */
export function fullHeight(node: LayoutNode, width: number): number {
  return heightOf(node, width, false)
}

/** Height of the part that cannot be on another page than the block's beginning: two lines, the first rows. */
export function leastHeight(node: LayoutNode, width: number): number {
  return heightOf(node, width, node.unbreakable !== true)
}

/** The notes that the part of `leastHeight` refers to, as far as they stand in texts. */
export function notesAtStart(node: LayoutNode, outer: number): Note[] {
  const [left, , right] = node._margin ?? [0, 0, 0, 0]
  const width = outer - left - right
  if (node.text !== undefined) return startOf(linesOf(node, width)).flatMap(notesOf)
  const items = node.ul ?? node.ol
  const inside = width - (items ? (node._gapSize?.width ?? 0) : 0)
  const notes: Note[] = []
  for (const item of node.stack ?? items ?? []) {
    notes.push(...notesAtStart(item, inside))
    if (item.keepWithNext !== true) break
  }
  return notes
}

function heightOf(node: LayoutNode, outer: number, least: boolean): number {
  if (node.absolutePosition || node.relativePosition) return 0
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0]
  const width = outer - left - right
  return top + insideHeight(node, width, least) + (least ? 0 : bottom)
}

function insideHeight(node: LayoutNode, width: number, least: boolean): number {
  if (node.text !== undefined) return textHeight(node, width, least)
  if (node.stack) return stackHeight(node.stack, width, least)
  if (node.columns) return columnsHeight(node, width, least)
  if (node.ul ?? node.ol) {
    const items = node.ul ?? node.ol ?? []
    return stackHeight(items, width - (node._gapSize?.width ?? 0), least)
  }
  if (node.table) return tableHeight(node, width, least)
  return node._height ?? node._minHeight ?? 0
}

function textHeight(node: LayoutNode, width: number, least: boolean): number {
  const lines = linesOf(node, width)
  return (least ? startOf(lines) : lines).reduce((sum, line) => sum + line.getHeight(), 0)
}

/** The lines of a paragraph that stand on one page: two, or all of three, since one cannot go on alone. */
function startOf(lines: readonly Line[]): readonly Line[] {
  return lines.length <= 3 ? lines : lines.slice(0, 2)
}

function stackHeight(items: readonly LayoutNode[], width: number, least: boolean): number {
  let height = 0
  for (const item of items) {
    if (least && item.keepWithNext !== true) return height + leastHeight(item, width)
    height += fullHeight(item, width)
  }
  return height
}

/**
 * Columns that take what their content needs, or what is left, make room for each other: pdfmake gives each the width of
 * its longest word, also where these are wider together than the page. A word that is too long then breaks.
 */
export function narrowColumns({ columns = [], _gap: gap = 0 }: LayoutNode, width: number): void {
  const fixed = columns.reduce(
    (sum, column) => sum + (typeof column.width === 'number' ? column.width : 0),
    0,
  )
  const least = (column: LayoutNode) => (typeof column._minWidth === 'number' ? column._minWidth : 0)
  const elastic = columns
    .filter(column => typeof column.width !== 'number')
    .toSorted((one, other) => least(one) - least(other))
  let room = width - fixed - gap * (columns.length - 1)
  for (const [index, column] of elastic.entries()) {
    const most = Math.max(0, room / (elastic.length - index))
    if (least(column) > most) column._minWidth = most
    room -= least(column)
  }
}

/** Height of columns side by side in that width: that of the tallest. */
export function columnsHeight(node: LayoutNode, width: number, least: boolean): number {
  const columns = node.columns ?? []
  narrowColumns(node, width)
  buildColumnWidths(columns, width - (node._gap ?? 0) * (columns.length - 1))
  return Math.max(0, ...columns.map(column => heightOf(column, column._calcWidth ?? 0, least)))
}

function tableHeight(node: LayoutNode, width: number, least: boolean): number {
  const heights = rowHeights(node, width)
  const top = node._layout?.hLineWidth(0, node) ?? 0
  return heights.slice(0, least ? together(node) : heights.length).reduce((sum, height) => sum + height, top)
}

/** Height of each row of a table in a column of that width, its padding and the line under it included. */
export function rowHeights(node: LayoutNode, width: number): number[] {
  const { table, _layout: layout, _offsets: offsets } = node
  if (!table || !layout || !offsets) return []
  buildColumnWidths(table.widths, width - offsets.total, offsets.total, node)
  return table.body.map((row, index) => {
    const padding = layout.paddingTop(index, node) + layout.paddingBottom(index, node)
    return rowHeight(node, row, index) + padding + layout.hLineWidth(index + 1, node)
  })
}

function rowHeight(node: LayoutNode, row: readonly LayoutNode[], index: number): number {
  const heights = row.map((cell, column) => {
    if (cell._span || (cell.rowSpan ?? 1) > 1) return 0
    const last = column + (cell.colSpan ?? 1)
    let width = 0
    for (let next = column; next < last; next++) {
      width += node.table?.widths[next]?._calcWidth ?? 0
      if (next > column) width += node._offsets?.offsets[next] ?? 0
    }
    return fullHeight(cell, width)
  })
  const asked: unknown = Reflect.get(node.table ?? {}, 'heights')
  const least = typeof asked === 'function' ? asked(index) : asked
  return Math.max(0, ...heights, typeof least === 'number' ? least : 0)
}

/** Number of rows that pdfmake and the layer keep with the first one. */
function together(node: LayoutNode): number {
  const kept = node.keptRows
  let last = (node.table?.headerRows ?? 0) + (node.table?.keepWithHeaderRows ?? 1) - 1
  while (kept instanceof Set && kept.has(last)) last += 1
  return last + 1
}
