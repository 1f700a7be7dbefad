/** A text to look at: what the reader sees, what was typed of it, and where each character stands. */

import type { Amount } from '../document.ts'
import type { Place } from '../findings/diagnostic.ts'
import type { PassagePiece, TextPassage, WordsPiece } from '../letter/passages.ts'
import { valueSign } from '../sentences.ts'

/** A value in a text. Offsets are UTF-16, in `shown` and `typed` alike. */
export interface BlockValue {
  readonly start: number
  readonly end: number
  readonly path: string
  readonly filter: string | null
  readonly amount: Amount | null
  readonly place: Place
}

export interface TextBlock {
  readonly shown: string
  /** As long as `shown`; every character of a value is a sign that no word has. */
  readonly typed: string
  readonly values: readonly BlockValue[]
  /** Of a stretch of typed words; offsets as above, the end exclusive. */
  readonly place: (start: number, end: number) => Place
}

const lengthOf = (text: string): number => [...text].length

/** Where character `offset` of a piece stands: its column, and the column behind it. */
function columnsIn(
  { text, place }: WordsPiece,
  offset: number,
): { readonly from: number; readonly to: number } {
  const isEven = place.line === place.endLine && lengthOf(text) === place.endColumn - place.column
  if (!isEven) return { from: place.column, to: place.endColumn }
  return {
    from: place.column + lengthOf(text.slice(0, offset)),
    to: place.column + lengthOf(text.slice(0, offset + 1)),
  }
}

/**
 * A block of the template with the words of its filters as the typed words that they are: once for each form, because
 * with other data the letter says the other one. The block as it is where no filter has words.
 */
export function writtenBlocks(passage: TextPassage): TextBlock[] {
  const forms = Math.max(0, ...passage.pieces.map(piece => (piece.type === 'value' ? piece.forms.length : 0)))
  if (forms === 0) return [templateBlock(passage)]
  return Array.from({ length: forms }, (_, form) =>
    templateBlock({ ...passage, pieces: passage.pieces.flatMap(piece => inForm(piece, form)) }),
  )
}

/** `telt` prints the count before its words, `vorm` the words alone. */
function inForm(piece: PassagePiece, form: number): readonly PassagePiece[] {
  if (piece.type === 'words') return [piece]
  const words = piece.forms[form]
  if (words === undefined) return [piece]
  if (piece.amount === null) return [words]
  const [count = ''] = piece.text.split(/\s/u)
  return [{ ...piece, text: count }, { ...words, text: ' ' }, words]
}

/** A block of the template. */
export function templateBlock({ pieces, place: whole }: TextPassage): TextBlock {
  const starts: number[] = []
  const values: BlockValue[] = []
  let shown = ''
  let typed = ''
  for (const piece of pieces) {
    starts.push(shown.length)
    if (piece.type === 'value') {
      const { path, filter, amount, place } = piece
      values.push({ start: shown.length, end: shown.length + piece.text.length, path, filter, amount, place })
    }
    shown += piece.text
    typed += piece.type === 'words' ? piece.text : valueSign.repeat(piece.text.length)
  }
  const pieceAt = (offset: number): { readonly piece: PassagePiece | undefined; readonly start: number } => {
    let index = starts.findLastIndex(start => start <= offset)
    while (index > 0 && pieces[index]?.text === '') index--
    return { piece: pieces[index], start: starts[index] ?? 0 }
  }
  const place = (start: number, end: number): Place => {
    const first = pieceAt(start)
    const last = pieceAt(Math.max(start, end - 1))
    if (first.piece === undefined || last.piece === undefined) return whole
    const from =
      first.piece.type === 'words'
        ? columnsIn(first.piece, start - first.start).from
        : first.piece.place.column
    const to =
      last.piece.type === 'words'
        ? columnsIn(last.piece, Math.max(start, end - 1) - last.start).to
        : last.piece.place.endColumn
    return { ...first.piece.place, column: from, endLine: last.piece.place.line, endColumn: to }
  }
  return { shown, typed, values, place }
}
