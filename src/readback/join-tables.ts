/**
 * Tables over several pages. pdf.js shows a table whole on each page that holds a part of it, with words only in what
 * stands there. The rest of a table has no words in its head. Where a page has its caption alone, the table is read
 * with what follows.
 */
import type { OpenPiece } from './pdf-places.ts'
import { foldLines } from './piece.ts'

export class TableJoiner {
  /** The last table as it has been read so far, its caption included. */
  #last: { readonly page: OpenPiece[]; readonly from: number; readonly pieces: readonly OpenPiece[] } | null =
    null

  /** True when the table that stands from `from` to the end of a page is the rest of the one before it. */
  join(page: OpenPiece[], from: number): boolean {
    const own = page.slice(from)
    const cells = own.filter(isCell)
    const earlier = this.#last
    this.#last = { page, from, pieces: own }
    if (earlier === null || earlier.pieces.filter(isCell).length !== cells.length) return false
    if (earlier.pieces.every(piece => !isCell(piece) || piece.text === '')) {
      replacePieces(earlier.page, earlier, [])
      const heads = earlier.pieces.filter(piece => !isCell(piece))
      replacePieces(page, { from, pieces: own }, [...heads, ...cells])
      this.#last = { page, from, pieces: page.slice(from) }
      return true
    }
    if (cells[0]?.text !== '') return false
    const rest = cells.values()
    const whole = earlier.pieces.map(piece => (isCell(piece) ? joinCells(piece, rest.next().value) : piece))
    replacePieces(earlier.page, earlier, whole)
    page.length = from
    this.#last = { ...earlier, pieces: whole }
    return true
  }
}

/** A page may hold more pieces than a call has arguments. */
function replacePieces(
  page: OpenPiece[],
  { from, pieces }: { readonly from: number; readonly pieces: readonly OpenPiece[] },
  others: readonly OpenPiece[],
): void {
  const behind = page.splice(from).slice(pieces.length)
  for (const piece of [...others, ...behind]) page.push(piece)
}

const isCell = ({ kind }: OpenPiece): boolean => kind === 'cell'

function joinCells(piece: OpenPiece, more: OpenPiece | undefined): OpenPiece {
  if (more === undefined || more.text === '') return piece
  const paragraphs = [...(piece.cell?.paragraphs ?? []), ...(more.cell?.paragraphs ?? [])]
  return {
    ...piece,
    text: foldLines(`${piece.text}\n${more.text}`),
    links: [...piece.links, ...more.links],
    spoken: [...piece.spoken, ...more.spoken],
    spot: piece.spot ?? more.spot,
    ...(piece.cell === undefined ? {} : { cell: { ...piece.cell, paragraphs } }),
  }
}
