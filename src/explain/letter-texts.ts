/** Every text of a letter with the part that it stands in, for values and words that are no counts. */
import type { Annex, Block, Figure, Inline, Letter, Row, Table, TableKind } from '../document.ts'
import { labelInText, ordinarySpaces } from '../plain-text.ts'
import { plainWords, tokenText } from './plain-words.ts'

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
  readonly table: TableKind | null
  /** With ordinary spaces; never empty. */
  readonly text: string
  /** The same with its values; null for words that hold none. */
  readonly content: readonly Inline[] | null
  /** Where its paragraph begins in template or data; null where no single place makes it. */
  readonly at: { readonly file: string; readonly line: number; readonly column: number } | null
}

type Facts = Partial<Omit<LetterText, 'part' | 'text'>>

function textOf(part: LetterText['part'], text: string | null, facts: Facts = {}): LetterText[] {
  if (text === null || text.trim() === '') return []
  return [
    {
      part,
      of: null,
      cell: null,
      table: null,
      content: null,
      at: null,
      ...facts,
      text: ordinarySpaces(text),
    },
  ]
}

function contentOf(part: LetterText['part'], content: readonly Inline[] | null, facts: Facts = {}) {
  return content === null ? [] : textOf(part, plainWords(content), { ...facts, content })
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
      return contentOf('text', block.content, { at: block.place })
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
    ...textOf('alt', alt, { of }),
    ...chart.bars.flatMap(bar => [...textOf('bar', bar.label, { of }), ...textOf('bar', bar.detail, { of })]),
    ...[...names].flatMap(name => textOf('segment', name, { of })),
    ...chart.axis.flatMap(text => textOf('axis', text, { of })),
    ...tableTexts(table, of),
  ]
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
      ...textOf('legend', tokenText(token), { of }),
      ...textOf('legend', name, { of }),
    ]),
    ...tableTexts(table, of),
  ]
}

function tableTexts({ kind, summary, columns, head, groups, total, notes }: Table, of: string): LetterText[] {
  const facts = { of, table: kind }
  const names = columns.map(({ name }) => ordinarySpaces(name))
  const rowTexts = ({ header, description, cells }: Row): LetterText[] => {
    const row = plainWords(header)
    return [
      ...contentOf('row-head', header, facts),
      ...contentOf('description', description, facts),
      ...cells.flatMap(({ lines }, index) =>
        lines.flatMap(line =>
          contentOf('cell', line, { ...facts, cell: { row, column: names[index + 1] ?? '' } }),
        ),
      ),
    ]
  }
  return [
    ...textOf('table-summary', summary, facts),
    ...head.flatMap(({ content }) => contentOf('table-head', content, facts)),
    ...groups.flatMap(({ bar, rows }) => [...(bar === null ? [] : [bar]), ...rows].flatMap(rowTexts)),
    ...rowTexts(total),
    ...notes.flatMap(note => contentOf('note', note, facts)),
  ]
}
