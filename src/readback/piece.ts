/** What a finished document says, piece by piece, in the order in which a reader meets it. */

export type PieceKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'alternative'
  | 'cell'
  | 'footnote'

export interface Piece {
  readonly kind: PieceKind
  /** White space folded. A reference to a footnote is its number in brackets: `[1]`. */
  readonly text: string
  /** Where it stands, in words for people: "table 2, row 3, cell 4" or "page 2". */
  readonly at: string
}

/** A document that cannot be read to its end. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly why: 'damaged' | 'no-tags' | 'unpacks-too-large'
  constructor(why: 'damaged' | 'no-tags' | 'unpacks-too-large', options?: ErrorOptions) {
    super(why, options)
    this.why = why
  }
}

/** Runs of white space as one blank, no-break spaces too; soft hyphens are no text. */
export function fold(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
}
