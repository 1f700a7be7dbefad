/**
 * What a reader must meet in a finished document, from the model of the letter alone: no writer is asked. Where the
 * formats differ, and why, stands in `orders`.
 */
import type { Annex, Block, Cell, Figure, Inline, Letter, LetterHead, Row, Table } from '../document.ts'
import { fold, type PieceKind } from '../readback/piece.ts'

export type DocumentFormat = 'pdf' | 'docx' | 'html'

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

export interface Expected {
  /** What it may be in the document. */
  readonly kinds: readonly PieceKind[]
  readonly counted: Counted
  readonly text: string
  /** In words of the letter: "Bijlage 2, Kennisontwikkeling, Gereed". */
  readonly where: string
}

/**
 * The formats differ in four places. The reference column stands beside the letter on paper, at the foot of a page on
 * the web; a footnote follows its paragraph on paper, its section on the web; the caption of an annex stands above its
 * reading note in Word, where a table cannot hold one; reading software meets a figure in a PDF before its caption.
 *
 * `logo` is what the logo of a house style says.
 */
export function expectedOf(letter: Letter, format: DocumentFormat, logo: string | null = null): Expected[] {
  const body = letter.body.flatMap(block => blockPieces(block, { letter, format }))
  const main = [...headPieces(letter, format, logo), ...body, ...closingPieces(letter, format)]
  const notes = letter.footnotes.map(({ number, content }) =>
    piece('footnotes', `${number} ${plain(content)}`, `${letter.furniture.footnote} ${number}`, ['footnote']),
  )
  const placed =
    format === 'html'
      ? [...main, ...(notes.length > 0 ? [heading(letter.furniture.footnotes)] : []), ...notes]
      : placeNotes(main, notes)
  const annexes = letter.annexes.flatMap(annex => annexPieces(annex, format))
  const foot = format === 'html' ? footPieces(letter.head) : []
  return [...placed, ...annexes, ...foot].filter(
    ({ counted, text }) => counted === 'cells' || counted === 'shares' || text !== '',
  )
}

function piece(
  counted: Counted,
  text: string,
  where: string,
  kinds: readonly PieceKind[] = ['paragraph'],
): Expected {
  return { counted, text: fold(text.normalize('NFC')), where, kinds }
}

const heading = (text: string): Expected => piece('headings', text, text, ['heading'])

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

function headPieces(letter: Letter, format: DocumentFormat, logo: string | null): Expected[] {
  const { head, furniture } = letter
  const line = (text: string) => piece('paragraphs', text, head.subject, ['paragraph', 'cell'])
  const title = piece('headings', head.subject, head.subject, ['title'])
  const dated = line(`${furniture.date} ${head.date}`)
  const salutation = line(head.salutation)
  const column = columnLines(head)
  const address = head.returnAddress === null ? [] : [line(head.returnAddress)]
  const sign = logo === null ? [] : [piece('alternatives', logo, head.organisation, ['alternative'])]
  switch (format) {
    case 'pdf':
      return [
        ...sign,
        line(head.organisation),
        ...address,
        line(head.addressee.join(' ')),
        dated,
        line(furniture.subject),
        title,
        ...column.map(line),
        salutation,
      ]
    case 'docx':
      return [
        ...address,
        ...sign,
        line(head.organisation),
        ...column.map(line),
        ...head.addressee.map(line),
        dated,
        title,
        salutation,
      ]
    case 'html':
      return [
        ...sign,
        line(head.organisation),
        line(furniture.letterTo),
        title,
        dated,
        ...webFacts(letter),
        salutation,
      ]
  }
}

/** A page on the web says the facts of the column that are about the letter; the sender stands at its foot. */
function webFacts({ head, furniture, annexes }: Letter): Expected[] {
  const fact = (label: string, text: string) =>
    text === '' ? [] : [piece('paragraphs', `${label} ${text}`, head.subject)]
  return [
    ...fact(furniture.reference, head.reference),
    ...fact(furniture.department, head.departments.join(', ')),
    ...fact(furniture.annexes, annexes.map(({ label }) => label).join(' ')),
  ]
}

function columnLines({ column }: LetterHead, kinds?: readonly string[]): string[] {
  return column
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ label, lines }) => [...(label === null ? [] : [label]), ...lines].join(' '))
}

function footPieces(head: LetterHead): Expected[] {
  return columnLines(head, ['organisation', 'address', 'web']).map(text =>
    piece('paragraphs', text, head.organisation),
  )
}

function closingPieces({ closing, annexes, furniture }: Letter, format: DocumentFormat): Expected[] {
  const where = closing.greeting
  const signature = format === 'docx' ? [closing.name, closing.role] : [`${closing.name} ${closing.role}`]
  return [
    ...[closing.greeting, ...signature].map(text => piece('paragraphs', text, where)),
    ...(format === 'html' && annexes.length > 0 ? [piece('paragraphs', furniture.annexes, where)] : []),
    ...annexes.map(({ label, title }) =>
      piece('items', `${label} ${title}`, furniture.annexes, ['item', 'paragraph']),
    ),
  ]
}

interface Setting {
  readonly letter: Letter
  readonly format: DocumentFormat
}

function blockPieces(block: Block, setting: Setting): Expected[] {
  switch (block.type) {
    case 'heading':
      return [heading(plain(block.content))]
    case 'paragraph':
      return [piece('paragraphs', plain(block.content), whereIn(block))]
    case 'list':
      return block.items.flatMap(item =>
        item.flatMap(part =>
          part.type === 'paragraph'
            ? [piece('items', plain(part.content), whereIn(part), ['item', 'paragraph'])]
            : blockPieces(part, setting),
        ),
      )
    case 'figure':
      return figurePieces(block, setting.format)
  }
}

function whereIn({
  place,
}: {
  readonly place: { readonly file: string; readonly line: number } | null
}): string {
  return place === null ? '' : `${place.file}:${place.line}`
}

function figurePieces(figure: Figure, format: DocumentFormat): Expected[] {
  const alternative = piece('alternatives', figure.alt, figure.label, ['alternative'])
  const captions = [`${figure.label} ${figure.title}`, figure.caption].map(text =>
    piece('captions', text, figure.label, ['caption']),
  )
  const table = [...cellPieces(figure.table, figure.label), ...notePieces(figure.table, figure.label)]
  return format === 'pdf' ? [alternative, ...captions, ...table] : [...captions, alternative, ...table]
}

function annexPieces(annex: Annex, format: DocumentFormat): Expected[] {
  const { label, title, caption, readingNote, legend, table } = annex
  const captions = [piece('captions', caption, label, ['caption'])]
  const notes = readingNote.map(content => piece('paragraphs', plain(content), label))
  const entries = legend.map(({ token, name }) =>
    piece('items', `${plain([token])} ${name}`, label, ['item', 'paragraph']),
  )
  const about = [...notes, ...entries]
  return [
    heading(`${label} ${title}`),
    ...(format === 'docx' ? [...captions, ...about] : [...about, ...captions]),
    ...cellPieces(table, label),
    ...notePieces(table, label),
  ]
}

function notePieces({ notes }: Table, where: string): Expected[] {
  return notes.map(content => piece('paragraphs', plain(content), where))
}

function cellPieces(table: Table, label: string): Expected[] {
  const head = table.head.map(({ content }) => piece('cells', plain(content), label, ['cell']))
  const rows = [
    ...table.groups.flatMap(({ bar, rows }) => [...(bar === null ? [] : [bar]), ...rows]),
    table.total,
  ]
  return [...head, ...rows.flatMap(row => rowPieces(row, table, label))]
}

function rowPieces(row: Row, table: Table, label: string): Expected[] {
  const name = plain(row.header)
  const header = row.description === null ? name : `${name} ${plain(row.description)}`
  return [
    piece('cells', header, `${label}, ${name}`, ['cell']),
    ...row.cells.map((cell, index) => {
      const column = table.columns[index + 1]
      const counted = column?.role === 'share' ? 'shares' : 'cells'
      return piece(counted, cellText(cell), `${label}, ${name}, ${column?.name ?? ''}`, ['cell'])
    }),
  ]
}

const cellText = ({ lines }: Cell): string => lines.map(plain).join(' ')

const plain = (content: readonly Inline[]): string => content.map(seen).join('')

/** What is seen of it. */
function seen(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
      return inline.text
    case 'strong':
    case 'link':
      return plain(inline.content)
    case 'footnote':
      return `[${inline.number}]`
    case 'token':
      return `${inline.code}${inline.year}${inline.amount === null ? '' : `(${inline.amount.count})`}`
  }
}
