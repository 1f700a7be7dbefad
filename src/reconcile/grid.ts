/** A table as it was read from a finished document: rows of cells, a cell as its paragraphs. */

export type GridCell = readonly string[]

export interface Grid {
  readonly rows: readonly (readonly GridCell[])[]
}

/** One paragraph of a cell: line ends and no-break spaces are spaces, none at its ends. */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}
