/** What a reader must meet around the text of the letter: its head, its closing, its foot. */
import type { LetterHead } from '../document.ts'
import { annexLinks } from './expected-inlines.ts'
import { type Expected, piece } from './expected-piece.ts'
import type { Setting } from './setting.ts'

export function headPieces(setting: Setting): Expected[] {
  const { letter, format, logo } = setting
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
        ...webFacts(setting),
        salutation,
      ]
  }
}

/** A page on the web says the facts of the column that are about the letter; the sender stands at its foot. */
function webFacts(setting: Setting): Expected[] {
  const { letter } = setting
  const { head, furniture, annexes } = letter
  const fact = (label: string, text: string) =>
    text === '' ? [] : [piece('paragraphs', `${label} ${text}`, head.subject)]
  const links = annexes.flatMap(annex => annexLinks(annex, setting))
  return [
    ...fact(furniture.reference, head.reference),
    ...fact(furniture.department, head.departments.join(', ')),
    ...fact(furniture.annexes, annexes.map(({ label }) => label).join(' ')).map(one => ({ ...one, links })),
  ]
}

function columnLines({ column }: LetterHead, kinds?: readonly string[]): string[] {
  return column
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ label, lines }) => [...(label === null ? [] : [label]), ...lines].join(' '))
}

/** Who sends the letter, on the web. */
export function footPieces(head: LetterHead): Expected[] {
  return columnLines(head, ['organisation', 'address', 'web']).map(text =>
    piece('paragraphs', text, head.organisation),
  )
}

export function closingPieces(setting: Setting): Expected[] {
  const { letter, format } = setting
  const { closing, annexes, furniture } = letter
  const where = closing.greeting
  const signature = format === 'docx' ? [closing.name, closing.role] : [`${closing.name} ${closing.role}`]
  return [
    ...[closing.greeting, ...signature].map(text => piece('paragraphs', text, where)),
    ...(format === 'html' && annexes.length > 0 ? [piece('paragraphs', furniture.annexes, where)] : []),
    ...annexes.map(annex => ({
      ...piece('items', `${annex.label} ${annex.title}`, furniture.annexes, ['item', 'paragraph']),
      links: annexLinks(annex, setting),
    })),
  ]
}
