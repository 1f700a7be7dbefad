/** What a reader must meet in a table: its summary, its cells with what they are the head of, its notes. */
import type { Cell, Column, Inline, Row, Table } from '../document.ts'
import { fold } from '../readback/piece.ts'
import { plain } from './expected-inlines.ts'
import { type Expected, inlinePiece, piece } from './expected-piece.ts'
import type { Setting } from './setting.ts'

interface Where {
  readonly setting: Setting
  /** Of the annex or figure. */
  readonly label: string
}

export function tablePieces(table: Table, where: Where): Expected[] {
  const { setting, label } = where
  const head = table.head.map(({ content }) => ({
    ...inlinePiece('cells', content, { setting, where: label, kinds: ['cell'] }),
    head: 'column' as const,
  }))
  const rows = [
    ...table.groups.flatMap(({ bar, rows }) => [...(bar === null ? [] : [bar]), ...rows]),
    table.total,
  ]
  return [
    ...summaryPieces(table, where),
    ...head,
    ...rows.flatMap(row => rowPieces(row, table, where)),
    ...table.notes.map(({ content }) => inlinePiece('paragraphs', content, { setting, where: label })),
  ]
}

/** pdf.js does not give the summary of a PDF; a page has its caption for a title. */
function summaryPieces({ title, summary }: Table, { setting, label }: Where): Expected[] {
  if (setting.format === 'pdf') return []
  const named = setting.format === 'docx' ? `${title} ` : ''
  return [piece('summaries', `${named}${summary}`, label, ['summary'])]
}

function rowPieces(row: Row, table: Table, { setting, label }: Where): Expected[] {
  const name: Inline[] = [...row.header]
  const space: Inline = { type: 'text', text: ' ' }
  const header = row.description === null ? name : [...name, space, ...row.description]
  const words = (content: readonly Inline[], column: Column | undefined) => {
    const counted = column?.role === 'share' ? 'shares' : 'cells'
    const heads = [label, fold(plain(row.header)), ...(column === undefined ? [] : [column.name])]
    return inlinePiece(counted, content, { setting, where: heads.join(', '), kinds: ['cell'] })
  }
  return [
    { ...words(header, undefined), head: 'row' },
    ...row.cells.map((cell, index): Expected => {
      return { ...words(linesOf(cell), table.columns[index + 1]), head: 'none' }
    }),
  ]
}

/** Lines under each other, with a blank between them. */
function linesOf({ lines }: Cell): Inline[] {
  return lines.flatMap((line, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'text', text: ' ' } as const]),
    ...line,
  ])
}
