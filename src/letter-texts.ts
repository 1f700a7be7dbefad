/** The one walk over a letter: every text in reading order, with its part, its values and its place. */
import type {
  Annex,
  Bar,
  Block,
  Figure,
  Inline,
  Letter,
  Row,
  Segment,
  Table,
  TableKind,
  TableNote,
} from './document.ts'
import type { Place } from './findings/diagnostic.ts'
import { labelInText, ordinarySpaces, plainText } from './plain-text.ts'

/** A part of the letter besides its running text; the same names in JSON for both languages. */
export type LetterPart =
  | 'sender'
  | 'side-column'
  | 'return-address'
  | 'addressee'
  | 'opening-line'
  | 'salutation'
  | 'running-head'
  | 'closing'
  | 'footnote'
  | 'label'
  | 'title'
  | 'caption'
  | 'alt'
  | 'axis'
  | 'bar'
  | 'segment'
  | 'table-head'
  | 'table-summary'
  | 'row-head'
  | 'description'
  | 'cell'
  | 'note'
  | 'reading-note'
  | 'legend'

export interface LetterText {
  readonly part: LetterPart | 'text'
  /** What the part belongs to, in the words of the letter: "Datum", "figuur 1", "bijlage 2"; null for the letter. */
  readonly of: string | null
  /** Row and column of a cell. */
  readonly cell: { readonly row: string; readonly column: string } | null
  /** Label of the bar that it stands at. */
  readonly bar: string | null
  readonly table: TableKind | null
  /** Ids of the rows of that table that it stands in or, a note, is about. */
  readonly rows: readonly string[]
  /** With ordinary spaces; never empty. */
  readonly text: string
  /** The same, word for word, with its values; furniture has none. */
  readonly content: readonly Inline[]
  /** Where its paragraph begins in template or data; null where no single place makes it. */
  readonly place: Place | null
}

type Facts = Partial<Omit<LetterText, 'part' | 'text' | 'content'>>

function textOf(part: LetterText['part'], text: string | null, facts: Facts = {}): LetterText[] {
  return text === null ? [] : contentOf(part, [{ type: 'text', text }], facts)
}

function contentOf(part: LetterText['part'], content: readonly Inline[], facts: Facts = {}): LetterText[] {
  const text = ordinarySpaces(plainText(content))
  if (text.trim() === '') return []
  const none = { of: null, cell: null, bar: null, table: null, rows: [], place: null }
  return [{ part, ...none, ...facts, text, content }]
}

/** Every table of a letter in its order, with the label of its annex or figure: "bijlage 2". */
export function tablesOf({ body, annexes }: Letter): { readonly label: string; readonly table: Table }[] {
  return [
    ...body.flatMap(block =>
      block.type === 'figure' ? [{ label: labelInText(block.label), table: block.table }] : [],
    ),
    ...annexes.map(({ label, table }) => ({ label: labelInText(label), table })),
  ]
}

/** Rows as they stand: the bar of a group before its rows, the total last. */
export function rowsOf({ groups, total }: Table): Row[] {
  return [...groups.flatMap(({ bar, rows }) => (bar === null ? rows : [bar, ...rows])), total]
}

/** In the order of reading. */
export function letterTexts(letter: Letter): LetterText[] {
  const { head, furniture, body, footnotes, closing, annexes } = letter
  return [
    ...textOf('sender', head.organisation),
    ...head.departments.flatMap(name => textOf('sender', name)),
    ...textOf('return-address', head.returnAddress),
    ...head.addressee.flatMap(line => textOf('addressee', line)),
    ...head.column.flatMap(({ kind, label, lines }) => [
      ...textOf('side-column', label),
      ...lines.flatMap(line => textOf('side-column', line, { of: kind === 'organisation' ? null : label })),
    ]),
    ...textOf('opening-line', head.date, { of: furniture.date }),
    ...textOf('opening-line', head.subject, { of: furniture.subject }),
    ...textOf('salutation', head.salutation),
    ...[head.organisation, head.date, head.subject, head.reference].flatMap(text =>
      textOf('running-head', text),
    ),
    ...body.flatMap(blockTexts),
    ...[closing.greeting, closing.name, closing.role].flatMap(text => textOf('closing', text)),
    ...footnotes.flatMap(({ number, content }) => contentOf('footnote', content, { of: `${number}` })),
    ...annexes.flatMap(annexTexts),
  ]
}

function blockTexts(block: Block): LetterText[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return contentOf('text', block.content, { place: block.place })
    case 'list':
      return block.items.flatMap(item => item.flatMap(blockTexts))
    case 'figure':
      return figureTexts(block)
    default:
      return block satisfies never
  }
}

function figureTexts({ label, title, caption, alt, chart, table }: Figure): LetterText[] {
  const of = labelInText(label)
  const names = new Set(chart.bars.flatMap(({ segments }) => segments.map(({ name }) => name)))
  return [
    ...textOf('label', label, { of }),
    ...textOf('title', title, { of }),
    ...textOf('caption', caption, { of }),
    ...chart.bars.flatMap(bar => barTexts(bar, of)),
    ...[...names].flatMap(name => textOf('segment', name, { of })),
    ...chart.axis.flatMap(text => textOf('axis', text, { of })),
    ...contentOf('alt', alt, { of }),
    ...tableTexts(table, of),
  ]
}

/** A segment of zero is not drawn. */
function barTexts({ label, detail, segments }: Bar, of: string): LetterText[] {
  const facts = { of, bar: ordinarySpaces(label) }
  return [
    ...textOf('bar', label, facts),
    ...contentOf('bar', detail, facts),
    ...segments.flatMap(segment =>
      segment.amount.count === 0 ? [] : contentOf('bar', [shareInline(segment)], facts),
    ),
  ]
}

function shareInline({ text, amount }: Segment): Inline {
  return { type: 'value', text, number: text, spoken: null, amount, filters: [], place: null }
}

function annexTexts({ label, title, caption, runningSuffix, readingNote, legend, table }: Annex) {
  const of = labelInText(label)
  return [
    ...textOf('label', label, { of }),
    ...textOf('title', title, { of }),
    ...textOf('caption', caption, { of }),
    ...textOf('running-head', runningSuffix.replace(/^[\s,]+/, ''), { of }),
    ...readingNote.flatMap(note => contentOf('reading-note', note, { of })),
    ...legend.flatMap(({ token, name }) => [
      ...contentOf('legend', [token], { of }),
      ...textOf('legend', name, { of }),
    ]),
    ...tableTexts(table, of),
  ]
}

function tableTexts(table: Table, of: string): LetterText[] {
  const { kind, summary, columns, head, notes } = table
  const facts = { of, table: kind }
  const names = columns.map(({ name }) => ordinarySpaces(name))
  const rowTexts = ({ id, header, description, cells }: Row): LetterText[] => {
    const inRow = { ...facts, rows: [id] }
    const row = ordinarySpaces(plainText(header))
    return [
      ...contentOf('row-head', header, inRow),
      ...contentOf('description', description ?? [], inRow),
      ...cells.flatMap(({ lines }, index) => {
        const cell = { row, column: names[index + 1] ?? '' }
        return lines.flatMap(line => contentOf('cell', line, { ...inRow, cell }))
      }),
    ]
  }
  return [
    ...textOf('table-summary', summary, facts),
    ...head.flatMap(({ content }) => contentOf('table-head', content, facts)),
    ...rowsOf(table).flatMap(rowTexts),
    ...notes.flatMap(({ content, rows }: TableNote) => contentOf('note', content, { ...facts, rows })),
  ]
}
