/** The data table with Figuur 1. */
import type { Row, Table } from '../../document.ts'
import { columnWidths } from '../column-widths.ts'
import { points } from '../layout.ts'
import { runsOf, textRuns } from './inlines.ts'
import type { BlockSetting } from './setting.ts'
import { spaces } from './spaces.ts'
import { cellNode, lineNode } from './table-cells.ts'
import type { CellNode, Content } from './tagged/definition.ts'
import { textStyle } from './text-styles.ts'

export function yearTable(table: Table, setting: BlockSetting): Content[] {
  const { colours, rules } = setting.layout
  const widths = columnWidths(table, setting.layout).map(points)
  const rows = table.groups.flatMap(group => group.rows)
  const body = [
    headRow(table, setting),
    ...rows.map(row => bodyRow(row, setting, { bold: false })),
    bodyRow(table.total, setting, { bold: true }),
  ]
  const last = body.length
  const id = `tabel-${table.id}`
  return [
    {
      ...textStyle(setting.layout, 'figureNote', { color: 'soft' }),
      captionOf: id,
      keepWithNext: true,
      text: textRuns(table.title, setting),
      margin: [0, 0, 0, spaces.figureTableCaption],
    },
    {
      tag: { type: 'Table', id, title: table.title, summary: table.summary },
      keepWithNext: table.notes.length > 0,
      table: {
        widths,
        headerRows: 1,
        groupStarts: [last - 1],
        // A small table stays together: each row keeps with the next.
        keepWithNext: body.length > mostTogether ? [] : body.slice(0, -1).map((_, index) => index),
        body,
      },
      layout: {
        hLineWidth: line => (line === 0 || line >= last - 1 ? rules.outer : line === 1 ? rules.thin : 0),
        vLineWidth: () => 0,
        hLineColor: colours.brand,
        paddingLeft: () => 0,
        paddingRight: () => 0,
        paddingTop: () => 2,
        paddingBottom: () => 2,
      },
    },
    ...table.notes.map(
      ({ content }): Content => ({
        ...textStyle(setting.layout, 'small', { color: 'soft' }),
        text: runsOf(content, setting),
        tag: { type: 'P' },
        margin: [0, spaces.tableNote, 0, 0],
      }),
    ),
    { canvas: [], margin: [0, spaces.figureTableAfter, 0, 0] },
  ]
}

/** A longer table goes on over pages. */
const mostTogether = 24

/** With more statuses than these a name has the width of its column to itself, under its key. */
const mostBeside = 4

function headRow({ head }: Table, setting: BlockSetting): (CellNode | Record<string, never>)[] {
  const style = textStyle(setting.layout, 'years', { bold: true })
  const isStacked = head.filter(({ swatch }) => swatch !== null).length > mostBeside
  const low = isStacked ? ({ verticalAlignment: 'bottom' } as const) : {}
  return head.flatMap(({ content, span, align, swatch }): (CellNode | Record<string, never>)[] => {
    const covered = Array.from({ length: span - 1 }, () => ({}))
    const key = swatch === null ? undefined : setting.artwork?.swatches.get(swatch.status)
    const spans = span === 1 ? {} : { colSpan: span }
    if (key === undefined) {
      return [{ ...style, alignment: align, ...spans, ...low, text: runsOf(content, setting) }, ...covered]
    }
    const text = runsOf(content, setting)
    const swatchColumn = {
      width: points(setting.layout.columns.swatch.width),
      svg: key.svg,
      margin: [0, 1.5, 0, 0],
    } as const
    const filler = { width: '*', canvas: [] } as const
    const cell: CellNode = {
      ...spans,
      // The key of a long name does not touch the name before it.
      margin: [6, 0, 0, 0],
      ...low,
      ...(isStacked
        ? { stack: [{ columns: [filler, swatchColumn] }, { ...style, alignment: 'right', text }] }
        : {
            columns: [filler, swatchColumn, { ...style, width: 'auto', text, margin: [3, 0, 0, 0] }],
          }),
    }
    return [cell, ...covered]
  })
}

function bodyRow(row: Row, setting: BlockSetting, { bold }: { readonly bold: boolean }): CellNode[] {
  const style = textStyle(setting.layout, 'years', { bold, tabular: true })
  return [
    lineNode(row.header, setting, textStyle(setting.layout, 'years', { bold })),
    ...row.cells.map(cell =>
      cellNode(cell, setting, {
        ...style,
        alignment: 'right',
        ...(cell.soft ? { color: setting.layout.colours.soft } : {}),
      }),
    ),
  ]
}
