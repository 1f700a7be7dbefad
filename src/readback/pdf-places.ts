/** Where the links of a PDF lead: to what stands at the place that they name. */
import type { Spot } from './pdf-page.ts'
import { fold, type Link, type Piece } from './piece.ts'

/** A link whose place has not been looked up. */
export interface OpenLink {
  readonly text: string
  readonly to: string | Spot | null
  readonly title: string | null
  /** Of a reference to a footnote. */
  readonly corner: Spot | null
}

/** A piece on its way. */
export interface OpenPiece extends Omit<Piece, 'links'> {
  readonly links: readonly OpenLink[]
  /** Upper left corner of its first character. */
  readonly spot: Spot | null
}

/** Points from a place to what stands there, sideways and down: less than two lines of text. */
const nearest = 20

interface Anchor extends Spot {
  readonly name: string
}

export class Places {
  readonly #anchors = new Map<number, Anchor[]>()

  constructor(pieces: readonly OpenPiece[]) {
    for (const { kind, text, spot, links } of pieces) {
      const name = kind === 'footnote' ? `#footnote ${/^\d*/.exec(text)?.[0] ?? ''}` : `#${fold(text)}`
      if (spot !== null) this.#add(spot, name)
      for (const { corner, text: number } of links)
        if (corner !== null) this.#add(corner, `#reference ${number}`)
    }
  }

  close({ text, to, title }: OpenLink): Link {
    return { text, title, to: typeof to === 'string' || to === null ? to : this.at(to) }
  }

  /** Null where nothing stands. */
  at(spot: Spot): string | null {
    let found: string | null = null
    let least = nearest
    for (const { x, y, name } of this.#anchors.get(spot.page) ?? []) {
      const distance = Math.abs(x - spot.x) + Math.abs(y - spot.y)
      if (distance < least) {
        found = name
        least = distance
      }
    }
    return found
  }

  #add(spot: Spot, name: string): void {
    const anchors = this.#anchors.get(spot.page) ?? []
    anchors.push({ ...spot, name })
    this.#anchors.set(spot.page, anchors)
  }
}
