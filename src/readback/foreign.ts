/**
 * What no letter holds and a file may: content that a reader does not see, that acts, or that comes from elsewhere. Who
 * compares pieces does not meet it, so each reader collects it apart.
 */

export type ForeignKind =
  /** Scripts, macros, handlers, actions. */
  | 'code'
  /** Text that is there and cannot be seen: hidden, white on white, tiny, covered, in a switched off layer. */
  | 'hidden-text'
  /** Fetched from elsewhere when the file is opened: a template, a picture, a frame. */
  | 'outside'
  /** Another file, or a part, inside this one. */
  | 'embedded'
  | 'form'
  | 'tracked-change'
  /** Notes of an editor, and annotations that are no links. */
  | 'comment'
  /** A field that fetches or computes. */
  | 'field'
  /** Words beside the letter: in running heads, in drawings, outside the tags. */
  | 'stray-text'
  | 'off-page'
  | 'overlap'
  /** A caption on a page without a row or drawing of its own. */
  | 'lone-caption'

export interface Foreign {
  readonly kind: ForeignKind
  /** As `Piece.at`: "page 2", "word/footer1.xml". */
  readonly at: string
  /** The words, or the name of what was found. */
  readonly text: string
}

/** Words around the letter: running heads, page numbers, ways around the page. */
export interface BesideText {
  /** As `Piece.at`. */
  readonly at: string
  readonly text: string
}

/** More of them in one file are not listed: the file is no letter of ours. */
const mostListed = 200

const longest = 120

/** Each once, in the order in which they were met. */
export class ForeignList {
  readonly #found = new Map<string, Foreign>()

  add(kind: ForeignKind, at: string, text: string): void {
    if (this.isFull) return
    const shown = text.length > longest ? `${text.slice(0, longest)}…` : text
    this.#found.set(`${kind} ${at} ${shown}`, { kind, at, text: shown })
  }

  get isFull(): boolean {
    return this.#found.size >= mostListed
  }

  list(): readonly Foreign[] {
    return [...this.#found.values()]
  }
}
