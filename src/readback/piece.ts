/** What a finished document says, piece by piece, in the order in which a reader meets it. */

export type PieceKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'alternative'
  /** Name and summary of a table, for who does not see it. */
  | 'summary'
  | 'cell'
  | 'footnote'

/** What a cell is the head of. `unclear` for a head that does not say it. */
export type CellHead = 'column' | 'row' | 'unclear' | 'none'

export interface Link {
  /** The words that lead there, white space folded. */
  readonly text: string
  /**
   * An address as it is written, or `#` and what is met at a place of the document: `#footnote 1`, `#reference 1`, or
   * the words that stand there. Null for a link that leads nowhere.
   */
  readonly to: string | null
  /** What reading software says of it beside its words. */
  readonly title: string | null
}

export interface Piece {
  readonly kind: PieceKind
  /**
   * White space folded. A reference to a footnote is its number in brackets: `[1]`. A line end where a line of a PDF
   * ends: whether a blank stands there cannot be known.
   */
  readonly text: string
  /** Where it stands, in words for people: "table 2, row 3, cell 4" or "page 2". */
  readonly at: string
  /** Of a heading: 2 or deeper. */
  readonly level?: number
  /** Of an item of a list with numbers, at its first words. */
  readonly number?: number
  /** Of a cell. */
  readonly head?: CellHead
  /** Of a cell: its place, all from 1, and its paragraphs. */
  readonly cell?: CellPlace
  readonly links: readonly Link[]
  /** What is said in place of signs that say nothing: "geen" for a dash. */
  readonly spoken: readonly string[]
}

export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly paragraphs: readonly string[]
}

export type WhyUnreadable =
  | 'damaged'
  | 'encrypted'
  | 'other-kind'
  | 'no-tags'
  | 'unpacks-too-large'
  | 'too-complex'

/** A document that cannot be read to its end. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly why: WhyUnreadable
  constructor(why: WhyUnreadable, options?: ErrorOptions) {
    super(why, options)
    this.why = why
  }
}

/** Pieces that one document may have. */
export const mostPieces = 250_000

/** Runs of white space as one blank, no-break spaces too; soft hyphens are no text. */
export function fold(text: string): string {
  return foldLines(text).replaceAll('\n', ' ')
}

/** As `fold`, but a run with a line end in it is a line end. */
export function foldLines(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\u202f]+/gu, blanks => (blanks.includes('\n') ? '\n' : ' '))
    .trim()
}
