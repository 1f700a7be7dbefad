/** The tables of the letter: real heads, rows that stay whole, fixed widths. */

import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  ImageRun,
  type ITableCellOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Artwork, Cell, Column, Row, RowGroup, Swatch, Table } from '../../document.ts'
import { columnWidths } from '../column-widths.ts'
import type { Layout } from '../layout.ts'
import { TitledTable } from './elements.ts'
import { runsOf } from './inlines.ts'
import { columnTwips, eighths, hex, millimetres, pixels } from './measures.ts'
import type { Setting } from './setting.ts'
import { type TableFace, tableFaceOf } from './table-faces.ts'
import { tableStyleIds } from './table-styles.ts'

/** A row as it is set: what it is decides weight, rules and what it keeps with. */
type RowRole = 'head' | 'row' | 'bar' | 'total'

interface RowSetting {
  readonly role: RowRole
  readonly keepNext: boolean
  /** First of a group that has no bar: a rule parts it from the group above. */
  readonly parted: boolean
}

/** A table on its way; `widths` are twips. */
interface Job {
  readonly table: Table
  readonly layout: Layout
  readonly face: TableFace
  readonly widths: readonly number[]
}

/** `swatches` are the keys of the statuses, by id, for heads that want one. */
export function tableOf(table: Table, { layout }: Setting, swatches?: Artwork['swatches']): TitledTable {
  const job: Job = {
    table,
    layout,
    face: tableFaceOf(table.kind, layout),
    widths: columnTwips(columnWidths(table, layout)),
  }
  const { widths } = job
  return new TitledTable({
    title: table.title,
    description: table.summary,
    style: tableStyleIds[table.kind],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: true,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      headRow(job, swatches),
      ...table.groups.flatMap((group, at) => groupRows(job, group, at)),
      totalRow(job),
    ],
  })
}

/** What stands under a table, such as the note on rounding. */
export function noteParagraphs(table: Table): Paragraph[] {
  return table.notes.map(({ content }) => new Paragraph({ style: 'TableNote', children: runsOf(content) }))
}

/** The paragraph that the format asks for where a table ends a part of the document; it takes no room. */
export function tableEnd(): Paragraph {
  return new Paragraph({ style: 'TableEnd' })
}

function headRow(job: Job, swatches?: Artwork['swatches']): TableRow {
  const { table, face, widths } = job
  let column = 0
  const cells = table.head.map(cell => {
    const first = column
    column += cell.span
    const width = widths.slice(first, column).reduce((sum, size) => sum + size, 0)
    return new TableCell({
      children: [
        new Paragraph({
          style: face.head,
          alignment: cell.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [...swatchRuns(cell.swatch, job, swatches), ...runsOf(cell.content)],
        }),
      ],
      width: { size: width, type: WidthType.DXA },
      ...(cell.span === 1 ? {} : { columnSpan: cell.span }),
      verticalAlign: VerticalAlignTable.BOTTOM,
      ...marginsOf(face, table.columns, first, column - 1),
      ...groundOf(job, { role: 'head', keepNext: true, parted: false }),
    })
  })
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true })
}

/** The key of a status before its name, which says the same: decoration for who cannot see it. */
function swatchRuns(
  swatch: Swatch | null,
  { layout: { columns } }: Job,
  swatches?: Artwork['swatches'],
): ParagraphChild[] {
  const drawn = swatch === null ? undefined : swatches?.get(swatch.status)
  if (swatch === null || drawn === undefined) return []
  const key = new ImageRun({
    type: 'png',
    data: drawn.png,
    transformation: { width: pixels(columns.swatch.width), height: pixels(columns.swatch.height) },
    altText: { name: swatch.status },
    decorative: true,
  })
  return [key, new TextRun(' ')]
}

/** A longer table goes on over pages. */
const mostTogether = 24

function groupRows(job: Job, group: RowGroup, at: number): TableRow[] {
  const { table, face } = job
  const last = at === table.groups.length - 1
  const bar =
    group.bar === null ? [] : [rowOf(job, group.bar, { role: 'bar', keepNext: true, parted: false })]
  const rows = group.rows.map((row, index) =>
    rowOf(job, row, {
      role: 'row',
      keepNext:
        (face.whole && group.rows.length <= mostTogether) || (last && index === group.rows.length - 1),
      parted: group.bar === null && index === 0 && at > 0,
    }),
  )
  return [...bar, ...rows]
}

function totalRow(job: Job): TableRow {
  const { table } = job
  const keepNext = table.notes.length > 0
  return rowOf(job, table.total, { role: 'total', keepNext, parted: false })
}

function rowOf(job: Job, row: Row, setting: RowSetting): TableRow {
  const { table, face, widths } = job
  const cells = table.columns.map((column, index) => {
    const children =
      index === 0
        ? rowHeader(face, row, setting)
        : cellContent(face, column, row.cells[index - 1], row, setting)
    return new TableCell({
      children,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...marginsOf(face, table.columns, index, index),
      ...groundOf(job, setting),
    })
  })
  return new TableRow({ children: cells, cantSplit: true, ...(setting.keepNext ? { keepNext: true } : {}) })
}

function rowHeader(face: TableFace, row: Row, { role }: RowSetting): Paragraph[] {
  const indent = row.level === 0 ? {} : { indent: { left: millimetres(face.levelIndent) } }
  const strong = role !== 'row' || (face.strongRows && row.level === 0)
  const style = role === 'bar' ? face.bar : role === 'total' ? face.total : face.rowName
  const name = new Paragraph({
    style,
    ...indent,
    children: runsOf(row.header, strong ? { style: 'Strong' } : {}),
  })
  if (row.description === null) return [name]
  return [
    name,
    new Paragraph({ style: face.text, ...indent, children: runsOf(row.description, { style: 'Soft' }) }),
  ]
}

function cellContent(
  face: TableFace,
  column: Column,
  cell: Cell | undefined,
  row: Row,
  { role }: RowSetting,
): Paragraph[] {
  const right = column.role === 'count' || column.role === 'share' || column.role === 'total'
  const number = column.role === 'count' || column.role === 'total'
  const strong =
    number &&
    (role !== 'row' || (face.strongTotals && column.role === 'total') || (face.strongRows && row.level === 0))
  const runStyle =
    cell?.soft === true && role !== 'total' ? { style: 'Soft' } : strong ? { style: 'Strong' } : {}
  const style = number ? face.number : face.text
  const alignment = right ? { alignment: AlignmentType.RIGHT } : {}
  const paragraph = (children: ParagraphChild[]) => new Paragraph({ style, ...alignment, children })
  const lines = cell?.lines ?? []
  return lines.length === 0 ? [paragraph([])] : lines.map(line => paragraph(runsOf(line, runStyle)))
}

function marginsOf(
  face: TableFace,
  columns: readonly Column[],
  first: number,
  last: number,
): Pick<ITableCellOptions, 'margins'> {
  const role = columns[first]?.role
  const left = first === 0 ? face.outer : role === undefined ? 0 : (face.before[role] ?? 0)
  const head = last > first ? face.headBefore : 0
  const right = last === columns.length - 1 ? face.outer : role === undefined ? 0 : (face.after[role] ?? 0)
  return {
    margins: {
      marginUnitType: WidthType.DXA,
      left: millimetres(last > first ? head : left),
      right: millimetres(right),
    },
  }
}

/** Rules are in the styles of the tables too; LibreOffice does not see all of them there. */
function groundOf(
  { face: { underHead, overTotal }, layout }: Job,
  { role, parted }: RowSetting,
): Pick<ITableCellOptions, 'borders' | 'shading'> {
  const { colours, rules } = layout
  const ruleOf = (weight: number): IBorderOptions => ({
    style: BorderStyle.SINGLE,
    size: eighths(weight),
    color: hex(colours.rule),
  })
  if (role === 'head') return { borders: { bottom: ruleOf(underHead) } }
  if (role === 'total') return { borders: { top: ruleOf(overTotal) } }
  if (role === 'bar') {
    const rule = ruleOf(rules.groupBar)
    return {
      borders: { top: rule, bottom: rule },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colours.tint) },
    }
  }
  return parted ? { borders: { top: ruleOf(rules.thin) } } : {}
}
