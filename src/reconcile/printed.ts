/** The numbers of a letter as they were printed, wherever they were read; may be wrong, may be incomplete. */
import type { Edition, Published } from '../edition/edition.ts'

/** Where something is printed: a line of a text file, or words for a place that has no lines. */
export interface PrintedAt {
  readonly file: string
  /** 1-based; null in a PDF or DOCX. */
  readonly line: number | null
  readonly column: number | null
}

export interface PrintedNumber {
  readonly value: number
  readonly at: PrintedAt
}

/** `KR3(2)` */
export interface PrintedEntry {
  readonly code: string
  readonly year: number
  readonly amount: number
}

/** One cell of Bijlage 2; without entries it is blank. */
export interface PrintedCell {
  readonly status: string
  readonly entries: readonly PrintedEntry[]
  readonly at: PrintedAt
}

export interface PrintedRow {
  readonly category: string
  /** Those that could be read. */
  readonly cells: readonly PrintedCell[]
  readonly total: PrintedNumber | null
}

/** Another count of a letter that this tool made: a sum, a subtotal, a number of the figure's table. */
export interface PrintedCount {
  /** Path of the value. */
  readonly path: string
  readonly table: string
  readonly row: string
  readonly column: string
  readonly number: PrintedNumber
}

/** Another cell of such a letter, as text: a share ("13%"), names; beside it what the letter of today's data shows. */
export interface PrintedText {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly printed: string
  readonly expected: string
  readonly at: PrintedAt
}

/** What could not be read, so that nobody takes it for compared. */
export type Unread =
  | { readonly what: 'row'; readonly category: string }
  | { readonly what: 'cells'; readonly category: string; readonly found: number; readonly columns: number }
  | { readonly what: 'cell'; readonly category: string; readonly status: string }
  | { readonly what: 'total'; readonly category: string }
  | { readonly what: 'phase'; readonly phase: string }
  | { readonly what: 'year'; readonly phase: string; readonly year: number }
  | { readonly what: 'trajectories' }
  | { readonly what: 'table'; readonly table: string }
  | { readonly what: 'table-cell'; readonly table: string; readonly row: string; readonly column: string }
  /** A row without an end, or with a cell that ends in the middle: its words do not stand together in the text. */
  | { readonly what: 'torn'; readonly category: string }
  /** Cells that stand in no row with a known name; the first of them as printed. */
  | {
      readonly what: 'loose-cells'
      readonly count: number
      readonly text: string
      readonly line: number | null
    }
  | { readonly what: 'figure' }
  | { readonly what: 'sentences' }

export interface Printed {
  /** As the user named it. */
  readonly file: string
  readonly phases: readonly {
    readonly phase: string
    readonly total: PrintedNumber | null
    readonly years: readonly { readonly year: number; readonly total: PrintedNumber }[]
  }[]
  readonly trajectories: PrintedNumber | null
  readonly rows: readonly PrintedRow[]
  readonly counts: readonly PrintedCount[]
  readonly texts: readonly PrintedText[]
  readonly unread: readonly Unread[]
}

/** gepubliceerd.yaml as printed numbers; rows, cells and phases that it lacks are unread. */
export function printedFromPublished(published: Published, { programme }: Edition): Printed {
  const at = ({ file, line, column }: PrintedAt): PrintedAt => ({ file, line, column })
  const number = ({ value, place }: { value: number; place: PrintedAt }) => ({ value, at: at(place) })
  const rows = published.categories.map(
    ({ category, cells, total }): PrintedRow => ({
      category,
      cells: cells.map(({ status, entries, place }) => ({ status, entries, at: at(place) })),
      total: number(total),
    }),
  )
  const categories = programme.principles.flatMap(principle => principle.categories)
  const unread: Unread[] = [
    ...programme.phases
      .filter(({ id }) => !published.phases.some(({ phase }) => phase === id))
      .map(({ id }): Unread => ({ what: 'phase', phase: id })),
    ...categories.flatMap(({ id }): Unread[] => {
      const row = rows.find(({ category }) => category === id)
      if (row === undefined) return [{ what: 'row', category: id }]
      return programme.statuses
        .filter(status => !row.cells.some(cell => cell.status === status.id))
        .map(status => ({ what: 'cell', category: id, status: status.id }))
    }),
  ]
  return {
    file: published.file,
    phases: published.phases.map(({ phase, total, years }) => ({
      phase,
      total: number(total),
      years: years.map(({ year, total: ofYear }) => ({ year, total: number(ofYear) })),
    })),
    trajectories: number(published.trajectories),
    rows,
    counts: [],
    texts: [],
    unread,
  }
}
