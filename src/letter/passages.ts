/**
 * The running text of a letter as it stands in the template: words with the place of every character, and values with
 * what they say. For those who look at sentences and point at words; made only when somebody asks.
 */

import type { Amount, Inline } from '../document.ts'
import type { Place } from '../findings/diagnostic.ts'
import type { DraftInline } from './draft-inline.ts'
import type { Piece } from './value-syntax.ts'

/**
 * Typed words, all on one line of the template. The first character of `text` stands at `place`, each next one a column
 * further; only where one sign is written with several (`\*`, `&amp;`) does the whole place stand for it. A line end is
 * a blank.
 */
export interface WordsPiece {
  readonly type: 'words'
  readonly text: string
  readonly place: Place
}

/** `{{ path | filter }}` */
export interface ValuePiece {
  readonly type: 'value'
  /** As it stands in the letter. */
  readonly text: string
  readonly path: string
  /** The filter that words it; a capital is none. */
  readonly filter: string | null
  /** Null for words and days. */
  readonly amount: Amount | null
  /** What it may say besides: both forms of `vorm` and `telt`, of which the count chooses one. */
  readonly forms: readonly WordsPiece[]
  /** Of the path. */
  readonly place: Place
}

export type PassagePiece = WordsPiece | ValuePiece

/** A block of running text, in the order of the letter, without its markup. */
export interface TextPassage {
  readonly kind: 'heading' | 'paragraph' | 'footnote' | 'title'
  /** Only of a heading: unique in the letter. */
  readonly id: string | null
  readonly pieces: readonly PassagePiece[]
  readonly place: Place
}

/** What a directive places between them. The examples of a theme: the place is that of its name. */
export type Passage =
  | TextPassage
  | { readonly kind: 'figure'; readonly place: Place }
  | { readonly kind: 'examples'; readonly theme: string; readonly place: Place }

/** A value whose words wait for the end of the block. */
type TrailPiece = WordsPiece | (Omit<ValuePiece, 'text' | 'amount'> & { readonly inline: DraftInline })

/** What was left behind since the last block ended. */
export interface Trail {
  readonly pieces: TrailPiece[]
  readonly collect: (passage: Passage) => void
}

type PlaceOf = (stretch: { readonly start: number; readonly end: number }) => Place

/** Escapes, entities, letters with separate accents, and line ends: what the parser reads as another text. */
const rewritten = /\\[!-/:-@[-`{-~]|&(?:#x?[\da-f]+|[a-z][a-z\d]*);|\P{M}\p{M}+|[ \t]*\r?\n[ \t]*/giu

/** `text` is what the parser made of `source` from `start` to `end`. */
export function leaveWords(
  trail: Trail | null,
  stretch: {
    readonly text: string
    readonly source: string
    readonly start: number
    readonly end: number
    readonly place: PlaceOf
  },
): void {
  if (trail === null) return
  const { text, start, end, place } = stretch
  const source = stretch.source.slice(start, end)
  const leave = (words: string, from: number, to: number) => {
    if (words !== '')
      trail.pieces.push({
        type: 'words',
        text: words,
        place: place({ start: start + from, end: start + to }),
      })
  }
  let at = 0
  let read = 0
  for (const match of source.matchAll(rewritten)) {
    const { index, 0: typed } = match
    const to = index + typed.length
    leave(source.slice(at, index), at, index)
    read += index - at
    if (typed.endsWith('\n') || /\n[ \t]*$/.test(typed)) {
      leave(' ', index, index + 1)
      read = Math.max(read, text.indexOf('\n', read)) + 1
    } else {
      const meant = text.startsWith(typed, read) && !typed.startsWith('\\') ? typed : signAt(text, read)
      leave(meant.normalize('NFC'), index, to)
      read += meant.length
    }
    at = to
  }
  leave(source.slice(at), at, source.length)
}

function signAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0x20)
}

/** `inline` is what the value became; its final words come with the end of the block. */
export function leaveValue(
  trail: Trail | null,
  {
    value,
    inline,
    place,
  }: {
    readonly value: Extract<Piece, { kind: 'value' }>
    readonly inline: DraftInline
    readonly place: PlaceOf
  },
): void {
  const call = value.filters.find(({ name }) => name.text !== 'hoofdletter')
  const filter = call?.name.text ?? null
  // The words of `deel` are of a closed list.
  const given = filter === 'deel' ? [] : (call?.arguments ?? [])
  const forms = given.map(
    ({ text, start, end }): WordsPiece => ({
      type: 'words',
      text,
      // Without its quotes.
      place: place({ start: start + 1, end: end - 1 }),
    }),
  )
  trail?.pieces.push({
    type: 'value',
    path: value.path.text,
    filter,
    inline,
    forms,
    place: place(value.path),
  })
}

/** The title of a link, which screen readers say: a text of its own, on one line of the template. */
export function leaveTitle(trail: Trail | null, words: Omit<WordsPiece, 'type'>): void {
  const { text, place } = words
  trail?.collect({ kind: 'title', id: null, pieces: [{ type: 'words', text, place }], place })
}

/** Ends the block whose words and values were left since the last one; `content` is what it became. */
export function endPassage(
  trail: Trail | null,
  {
    kind,
    id = null,
    content,
    place,
  }: {
    readonly kind: TextPassage['kind']
    readonly id?: string | null
    readonly content: readonly Inline[]
    readonly place: Place
  },
): void {
  if (trail === null) return
  const values = content.flatMap(valuesOf)
  const pieces = trail.pieces.splice(0).map((piece): PassagePiece => {
    if (piece.type === 'words') return piece
    const { inline, ...facts } = piece
    // Words and days are final at once; counts stand in the block in the order in which they were asked for.
    if (inline.type === 'text' || inline.type === 'words')
      return { ...facts, text: inline.text, amount: null }
    const shown = values.shift()
    return { ...facts, text: shown?.text ?? '', amount: shown?.amount ?? null }
  })
  trail.collect({ kind, id, pieces, place })
}

function valuesOf(inline: Inline): { readonly text: string; readonly amount: Amount }[] {
  if (inline.type === 'value') return [inline]
  return inline.type === 'strong' || inline.type === 'link' ? inline.content.flatMap(valuesOf) : []
}
