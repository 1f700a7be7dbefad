/** What changed in the letter itself: cells of its tables, sentences, and all other words. */
import type { TableKind } from '../document.ts'

/** A number of a table with what stands behind it: trajectories, names or its share. Empty texts where nothing stands. */
export interface CellText {
  readonly count: string
  readonly detail: string
}

export interface CellComparison {
  readonly column: string
  /** Null where the row or column is not there. */
  readonly before: CellText | null
  readonly after: CellText | null
  readonly isChanged: boolean
}

export interface RowComparison {
  readonly id: string
  readonly name: string
  /** `bar` is the head of a principle, with subtotals. */
  readonly kind: 'row' | 'bar' | 'total'
  readonly level: 0 | 1
  /** One for each column, in their order. */
  readonly cells: readonly CellComparison[]
}

/** A table of the letter with both sides in every cell. */
export interface TableComparison {
  readonly id: string
  readonly kind: TableKind
  /** "Bijlage 2", "Figuur 1" */
  readonly label: string
  readonly title: string
  /** Name of the column of row heads. */
  readonly rowHead: string
  readonly columns: readonly { readonly id: string; readonly name: string }[]
  readonly rows: readonly RowComparison[]
  readonly notes: readonly NoteChange[]
}

/** A note under a table, such as the one on rounding. */
export interface NoteChange {
  readonly kind: 'appeared' | 'vanished'
  readonly text: string
}

/** Why a sentence differs: what the data say, what was typed, or both. */
export type Cause = 'data' | 'template' | 'both'

export interface SentenceChange {
  /** The last two print the same words: `still-true` from another number, `retyped` from another value. */
  readonly kind: 'changed' | 'appeared' | 'vanished' | 'moved' | 'still-true' | 'retyped'
  readonly cause: Cause
  /** Heading that it stands under; '' before the first one. */
  readonly section: string
  readonly file: string | null
  readonly line: number | null
  readonly before: string | null
  readonly after: string | null
  /** Numbers in it that changed, each path once. */
  readonly values: readonly {
    readonly path: string
    readonly before: number | null
    readonly after: number | null
  }[]
  /** Values that were typed otherwise in the template: `{{ bijlage-2/totaal | cijfers }}`. */
  readonly typed: readonly TypedValue[]
}

/** A value of the template before and after; null where it is not there. */
export interface TypedValue {
  readonly before: string | null
  readonly after: string | null
}

/** Parts of the letter besides its running text and the numbers of its tables. */
export type LetterPart =
  | 'addressee'
  | 'annex'
  | 'caption'
  | 'closing'
  | 'column'
  | 'file-name'
  | 'footnote'
  | 'furniture'
  | 'language'
  | 'legend'
  | 'legend-order'
  | 'organisation'
  | 'programme'
  | 'reading-note'
  | 'salutation'
  | 'subject'
  | 'swatch'
  | 'table-words'
  | 'title'

export interface TextChange {
  readonly part: LetterPart
  /** What of it: "Bijlage 2", a code, a number. May be empty. */
  readonly where: string
  readonly before: string | null
  readonly after: string | null
}
