/** The texts of a letter in the order in which its PDF is read, and the PDF of a letter for the tests. */
import type { Annex, Block, Drawing, Inline, Letter, List, Row, Table } from '../../src/document.ts'
import { readFaces } from '../../src/fonts.ts'
import { writePdf } from '../../src/write/pdf/write-pdf.ts'

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="9" height="7" fill="#154273"/></svg>`

/** Stands in for the drawn figure, at its size in points. */
const whole = { svg: drawing(468, 156), width: 468, height: 156 }

export const drawn: Drawing = {
  ...whole,
  parts: [whole],
  swatches: new Map([['gereed', { svg: drawing(9, 7), png: new Uint8Array() }]]),
}

const fonts = { text: readFaces('text'), tabular: readFaces('tabular'), fallback: readFaces('fallback') }

export function pdfOf(letter: Letter, artwork: Drawing | null = drawn) {
  return writePdf(letter, artwork, fonts)
}

/** Words alone, and nothing of how lines and cells part them. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '')
}

/** Every text of the model in reading order. A footnote is read after its paragraph. */
export function textsOf(letter: Letter): string[] {
  const { head, furniture, body, closing, annexes } = letter
  return [
    head.organisation,
    ...(head.returnAddress === null ? [] : [head.returnAddress]),
    ...head.addressee,
    furniture.date,
    head.date,
    furniture.subject,
    head.subject,
    ...head.column.flatMap(({ label, lines }) => [...(label === null ? [] : [label]), ...lines]),
    head.salutation,
    ...body.flatMap(block => blockTexts(block, letter)),
    closing.greeting,
    closing.name,
    closing.role,
    ...annexes.flatMap(({ label, title }) => [label, title]),
    ...annexes.flatMap(annexTexts),
  ]
}

function blockTexts(block: Block, letter: Letter): string[] {
  switch (block.type) {
    case 'heading':
      return [plain(block.content)]
    case 'paragraph':
      return [plain(block.content), ...notesIn(block.content, letter)]
    case 'list':
      return listTexts(block)
    case 'figure':
      return [block.label, block.title, block.caption, block.table.title, ...tableTexts(block.table)]
  }
}

function notesIn(content: readonly Inline[], { footnotes }: Letter): string[] {
  return content.flatMap(inline => {
    const note = footnotes.find(({ number }) => inline.type === 'footnote' && number === inline.number)
    return note === undefined ? [] : [`${note.number}`, plain(note.content)]
  })
}

function listTexts({ start, items }: List): string[] {
  return items.flatMap((blocks, index) => [
    start === null ? '–' : `${start + index}.`,
    ...blocks.flatMap(block => (block.type === 'list' ? listTexts(block) : [plain(block.content)])),
  ])
}

function annexTexts({ label, title, caption, readingNote, legend, table }: Annex): string[] {
  const entries = legend.flatMap(({ token, name }) => [plain([token]), name])
  return [label, title, ...readingNote.map(plain), ...entries, caption, ...tableTexts(table)]
}

function tableTexts({ head, groups, total, notes }: Table): string[] {
  const rows = [...groups.flatMap(({ bar, rows }) => [...(bar === null ? [] : [bar]), ...rows]), total]
  return [
    ...head.map(({ content }) => plain(content)),
    ...rows.flatMap(rowTexts),
    ...notes.map(({ content }) => plain(content)),
  ]
}

function rowTexts({ header, description, cells }: Row): string[] {
  const lines = cells.flatMap(cell => cell.lines.map(plain))
  return [plain(header), ...(description === null ? [] : [plain(description)]), ...lines]
}

export function plain(content: readonly Inline[]): string {
  return content
    .map(inline => {
      switch (inline.type) {
        case 'text':
        case 'value':
        case 'words':
          return inline.text
        case 'strong':
        case 'link':
          return plain(inline.content)
        case 'footnote':
          return `${inline.number}`
        case 'token':
          return `${inline.code}${inline.year}${inline.amount === null ? '' : `(${inline.amount.count})`}`
        default:
          return inline satisfies never
      }
    })
    .join('')
}
