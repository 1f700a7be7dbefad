/** All words of this room, in the languages of the command line. The erratum is Dutch in both. */
import type { Comparison } from './compare-printed.ts'
import type { Unread } from './printed.ts'
import type { Refused } from './read-letter-file.ts'

/** How many were compared, numbers and cells of names apart. */
export interface Compared {
  readonly numbers: number
  readonly names: number
}

/** Names that stand in a line are those of the data. */
export interface ReconcileWords {
  /** "44 cells and 11 totals of bijlage 2 and 9 numbers of bijlage 1 compared with …"; zeros are left out, or all was zero. */
  readonly compared: (parts: {
    readonly cells: number
    readonly totals: number
    readonly statuses: string
    readonly phaseNumbers: number
    readonly phases: string
    readonly counts: number
    readonly texts: number
    readonly names: number
    readonly file: string
  }) => string
  readonly head: {
    readonly row: string
    readonly column: string
    readonly printed: string
    readonly counted: string
    readonly difference: string
  }
  readonly total: string
  readonly sumOfTotals: string
  readonly none: string
  readonly inData: string
  readonly ownCells: (row: string, sum: number, printed: number) => string
  /** "smallest change that would make 25 true" */
  readonly repairs: (row: string, printed: number, count: number) => string
  readonly noRepair: (row: string, printed: number) => string
  readonly follows: string
  /** The text would not be true: place and code of the finding. */
  readonly refusedBy: (place: string, code: string) => string
  /** Stands above changes whose consequences are not worked out. */
  readonly others: (count: number) => string
  /** Stands before the names that are not printed. */
  readonly namesMissing: (count: number) => string
  /** Stands before names that are printed and should not be. */
  readonly namesExtra: string
  readonly namesOrder: string
  /** Stands above the rows. */
  readonly missingRows: (count: number, file: string) => string
  readonly note: (table: string) => string
  readonly goes: string
  readonly comes: string
  readonly drawn: (figure: string) => string
  readonly row: string
  readonly ofLetter: string
  readonly erratum: string
  readonly unread: string
  readonly unreadPart: (part: Unread, names: { readonly row: string; readonly column: string }) => string
  readonly summary: (differing: Comparison['differingOf'], of: Compared) => string
  readonly agrees: (of: Compared) => string
  /** The same, where some rows or numbers could not be read. */
  readonly agreesInPart: (of: Compared) => string
  readonly nothingRead: (file: string) => string
  readonly notPublished: (edition: string) => { readonly found: string; readonly hint: string }
  readonly hint: string
  readonly refused: Readonly<Record<Refused, string>>
  /** What helps; null where the reason says it. */
  readonly refusedHint: (refused: Refused) => string | null
}
