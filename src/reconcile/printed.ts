/** The numbers of a letter as they were printed, wherever they were read; may be wrong, may be incomplete. */
import type { Edition, Published } from '../edition/edition.ts'
import type { Tally } from '../tally/tally.ts'

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
  /** It stands in the column or the row of totals, or in the row of a group. */
  readonly isTotal: boolean
  readonly number: PrintedNumber
}

/** Another cell of such a letter, as text: a share ("13%"); beside it what the letter of today's data shows. */
export interface PrintedText {
  readonly table: string
  readonly row: string
  readonly column: string
  /** As of a count. */
  readonly isTotal: boolean
  readonly printed: string
  readonly expected: string
  readonly at: PrintedAt
}

/** A cell of names of such a letter, a name an element; beside it the names that the letter of today's data shows. */
export interface PrintedNames {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly printed: readonly string[]
  readonly expected: readonly string[]
  readonly at: PrintedAt
}

/** A row that a table lacks, although the table itself was found and read. */
export type MissingRow =
  | { readonly what: 'row'; readonly category: string }
  | { readonly what: 'phase'; readonly phase: string }
  | { readonly what: 'year'; readonly phase: string; readonly year: number }
  | { readonly what: 'trajectories' }
  /** Of a principle, of the totals of Bijlage 2, of the figure's table. */
  | { readonly what: 'table-row'; readonly table: string; readonly row: string }

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
  | { readonly what: 'table-row'; readonly table: string; readonly row: string }
  | { readonly what: 'table-cell'; readonly table: string; readonly row: string; readonly column: string }
  /** A row that the letter of today's data does not have; as printed. */
  | { readonly what: 'strange-row'; readonly table: string; readonly row: string }
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
  readonly names: readonly PrintedNames[]
  readonly missing: readonly MissingRow[]
  readonly unread: readonly Unread[]
}

/** Whether so much of a table was found that what lacks is missing in it, and is not a matter of reading. */
export function isRecognised({ found, rows }: { readonly found: number; readonly rows: number }): boolean {
  return found > 0 && found >= rows / 2
}

/** gepubliceerd.yaml as printed numbers; rows and phases that it lacks are missing, cells are unread. */
export function printedFromPublished(
  published: Published,
  { programme, phases }: { readonly programme: Edition['programme']; readonly phases: Tally['phases'] },
): Printed {
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
  const missing: MissingRow[] = [
    ...phases.flatMap(({ phase: { id }, years }): MissingRow[] => {
      const printed = published.phases.find(({ phase }) => phase === id)
      if (printed === undefined) return [{ what: 'phase', phase: id }]
      return years
        .filter(({ year }) => !printed.years.some(known => known.year === year))
        .map(({ year }) => ({ what: 'year', phase: id, year }))
    }),
    ...categories
      .filter(({ id }) => !rows.some(({ category }) => category === id))
      .map(({ id }): MissingRow => ({ what: 'row', category: id })),
  ]
  const unread = rows.flatMap(({ category, cells }) =>
    programme.statuses
      .filter(status => !cells.some(cell => cell.status === status.id))
      .map((status): Unread => ({ what: 'cell', category, status: status.id })),
  )
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
    names: [],
    missing,
    unread,
  }
}
