/**
 * What a reader must meet in a finished document, from the model of the letter alone: no writer is asked. Where the
 * formats differ, and why, stands with `expectedOf` here and in expected-inlines.ts.
 */
import type { Annex, Block, Figure, Heading, List } from '../document.ts'
import { fold } from '../readback/piece.ts'
import { backLink, linksIn, plain, spokenIn } from './expected-inlines.ts'
import { closingPieces, footPieces, headPieces } from './expected-parts.ts'
import { type Expected, inlinePiece, piece } from './expected-piece.ts'
import { tablePieces } from './expected-tables.ts'
import type { Setting } from './setting.ts'

/**
 * The formats differ in four places. The reference column stands beside the letter on paper, at the foot of a page on
 * the web; a footnote follows its paragraph on paper, its section on the web; the caption of an annex stands above its
 * reading note in Word, where a table cannot hold one; reading software meets a figure in a PDF before its caption.
 */
export function expectedOf(setting: Setting): Expected[] {
  const { letter, format } = setting
  const body = letter.body.flatMap(block => blockPieces(block, setting))
  const main = [...headPieces(setting), ...body, ...closingPieces(setting)]
  const notes = letter.footnotes.map(({ number, content }): Expected => {
    const [back, own] = [backLink(number, setting), linksIn(content, setting)]
    return {
      ...piece('footnotes', `${number} ${plain(content)}`, `${letter.furniture.footnote} ${number}`, [
        'footnote',
      ]),
      links: format === 'html' ? [...own, back] : [back, ...own],
      spoken: spokenIn(content, setting),
    }
  })
  const placed =
    format === 'html'
      ? [...main, ...(notes.length > 0 ? [headingPiece(letter.furniture.footnotes)] : []), ...notes]
      : placeNotes(main, notes)
  const annexes = letter.annexes.flatMap(annex => annexPieces(annex, setting))
  const foot = format === 'html' ? footPieces(letter.head) : []
  return [...placed, ...annexes, ...foot].filter(
    ({ counted, text }) => counted === 'cells' || counted === 'shares' || text !== '',
  )
}

const headingPiece = (text: string): Expected => ({ ...piece('headings', text, text, ['heading']), level: 2 })

/** Each note after the paragraph that refers to it first. */
function placeNotes(pieces: readonly Expected[], notes: readonly Expected[]): Expected[] {
  const placed = new Set<Expected>()
  return pieces.flatMap(one => {
    const own = [...one.text.matchAll(/\[(\d+)\]/g)].flatMap(([, number]) => {
      const note = notes.find(({ text }) => text.startsWith(`${number} `))
      return note === undefined || placed.has(note) ? [] : [note]
    })
    for (const note of own) placed.add(note)
    return [one, ...own]
  })
}

function blockPieces(block: Block, setting: Setting): Expected[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(block, setting)]
    case 'paragraph':
      return [inlinePiece('paragraphs', block.content, { setting, where: whereIn(block) })]
    case 'list':
      return listPieces(block, setting)
    case 'figure':
      return figurePieces(block, setting)
  }
}

function headingOf({ level, content }: Heading, setting: Setting): Expected {
  const where = fold(plain(content))
  return { ...inlinePiece('headings', content, { setting, where, kinds: ['heading'] }), level }
}

/** The first words of an item have its number. */
function listPieces({ start, items }: List, setting: Setting): Expected[] {
  return items.flatMap((item, index) =>
    item.flatMap((part, place) => {
      if (part.type === 'list') return listPieces(part, setting)
      const kinds = ['item', 'paragraph'] as const
      const words = inlinePiece('items', part.content, { setting, where: whereIn(part), kinds })
      return [start !== null && place === 0 ? { ...words, number: start + index } : words]
    }),
  )
}

function whereIn({
  place,
}: {
  readonly place: { readonly file: string; readonly line: number } | null
}): string {
  return place === null ? '' : `${place.file}:${place.line}`
}

function figurePieces(figure: Figure, setting: Setting): Expected[] {
  const { label, title, caption, alt, table } = figure
  const alternative = piece('alternatives', plain(alt), label, ['alternative'])
  const captions = [`${label} ${title}`, caption].map(text => piece('captions', text, label, ['caption']))
  const rest = [piece('captions', table.title, label, ['caption']), ...tablePieces(table, { setting, label })]
  return setting.format === 'pdf' ? [alternative, ...captions, ...rest] : [...captions, alternative, ...rest]
}

function annexPieces(annex: Annex, setting: Setting): Expected[] {
  const { label, title, caption, readingNote, legend, table } = annex
  const captions = [piece('captions', caption, label, ['caption'])]
  const about = [
    ...readingNote.map(content => inlinePiece('paragraphs', content, { setting, where: label })),
    ...legend.map(({ token, name }) =>
      piece('items', `${plain([token])} ${name}`, label, ['item', 'paragraph']),
    ),
  ]
  return [
    headingPiece(`${label} ${title}`),
    ...(setting.format === 'docx' ? [...captions, ...about] : [...about, ...captions]),
    ...tablePieces(table, { setting, label }),
  ]
}
