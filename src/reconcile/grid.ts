/** A table as it was read from a finished document: rows of cells, a cell as its paragraphs. */
import type { Piece } from '../readback/piece.ts'

export type GridCell = readonly string[]

export interface Grid {
  readonly rows: readonly (readonly GridCell[])[]
}

/** The tables of a document in their order; a place without a cell is empty. */
export function gridsOf(pieces: readonly Piece[]): Grid[] {
  const tables = new Map<number, GridCell[][]>()
  for (const { cell } of pieces) {
    if (cell === undefined) continue
    const rows = tables.get(cell.table) ?? []
    tables.set(cell.table, rows)
    while (rows.length < cell.row) rows.push([])
    const row = rows[cell.row - 1]
    while (row !== undefined && row.length < cell.column) row.push([])
    row?.splice(cell.column - 1, 1, cell.paragraphs)
  }
  return [...tables.values()].map(rows => ({ rows }))
}

/** One paragraph of a cell: line ends and no-break spaces are spaces, none at its ends. */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}
