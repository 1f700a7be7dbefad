/** One thing that a reader must meet, and how it is made from the letter. */

import type { Inline } from '../document.ts'
import { type CellHead, fold, type Link, type PieceKind } from '../readback/piece.ts'
import { linksIn, plain, spokenIn } from './expected-inlines.ts'
import type { Setting } from './setting.ts'

/** What is counted apart in the report of a verification. */
export type Counted =
  | 'headings'
  | 'paragraphs'
  | 'items'
  | 'cells'
  | 'shares'
  | 'captions'
  | 'footnotes'
  | 'alternatives'
  | 'summaries'

export interface Expected {
  /** What it may be in the document. */
  readonly kinds: readonly PieceKind[]
  readonly counted: Counted
  readonly text: string
  /** In words of the letter: "Bijlage 2, Kennisontwikkeling, Gereed". */
  readonly where: string
  /** Of a heading under the subject. */
  readonly level?: number
  /** Of the first words of an item in a list with numbers. */
  readonly number?: number
  /** Of a cell of a table; a line that a format may set in a cell has none. */
  readonly head?: CellHead
  readonly links: readonly Link[]
  readonly spoken: readonly string[]
}

/** Words without links or signs. */
export function piece(
  counted: Counted,
  text: string,
  where: string,
  kinds: readonly PieceKind[] = ['paragraph'],
): Expected {
  return { counted, text: fold(text.normalize('NFC')), where, kinds, links: [], spoken: [] }
}

/** Words with what is in them. */
export function inlinePiece(
  counted: Counted,
  content: readonly Inline[],
  { setting, where, kinds }: { setting: Setting; where: string; kinds?: readonly PieceKind[] },
): Expected {
  return {
    ...piece(counted, plain(content), where, kinds),
    links: linksIn(content, setting),
    spoken: spokenIn(content, setting),
  }
}
