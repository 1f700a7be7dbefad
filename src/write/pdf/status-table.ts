/** Bijlage 2: agreements by category and status, with the trajectories in each cell. */
import type { Cell, Row, Table } from '../../document.ts'
import { columnWidths } from '../column-widths.ts'
import { points } from '../layout.ts'
import { runsOf } from './inlines.ts'
import type { Setting } from './setting.ts'
import { cellNode } from './table-cells.ts'
import type { CellNode, Content } from './tagged/definition.ts'
import { dropTo, textStyle } from './text-styles.ts'

const padding = { top: 1.7, bottom: 2.7 }
const outer = points(1.5)
const tokenIndent = points(2.5)

type Weight = 'row' | 'bar' | 'total'

export function statusTable(table: Table, setting: Setting, captionId: string): Content {
  const { colours, rules } = setting.layout
  const widths = columnWidths(table, setting.layout).map(points)
  const weights: Weight[] = []
  const body: (CellNode | Record<string, never>)[][] = [headRow(table, setting)]
  const add = (row: Row, weight: Weight) => {
    weights.push(weight)
    body.push(bodyRow(row, table, { setting, weight }))
  }
  for (const { bar, rows } of table.groups) {
    if (bar !== null) add(bar, 'bar')
    for (const row of rows) add(row, 'row')
  }
  add(table.total, 'total')
  const weightOf = (row: number): Weight | undefined => weights[row - 1]
  const last = body.length
  return {
    tag: { type: 'Table', id: captionId, title: table.title, summary: table.summary },
    table: {
      widths,
      headerRows: 1,
      groupBars: weights.flatMap((weight, index) => (weight === 'bar' ? [index + 1] : [])),
      groupStarts: [last - 1],
      body,
    },
    layout: {
      hLineWidth: line => {
        if (line === 0) return rules.outer
        if (line >= last - 1) return rules.outerStatuses
        if (line === 1) return rules.groupBar
        return weightOf(line) === 'bar' || weightOf(line - 1) === 'bar' ? rules.groupBar : rules.thin
      },
      hLineColor: line =>
        line > 1 && line < last - 1 && weightOf(line) === 'row' && weightOf(line - 1) === 'row'
          ? colours.hairline
          : colours.brand,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => padding.top,
      paddingBottom: () => padding.bottom,
      fillColor: row => (weightOf(row) === 'bar' ? colours.tint : null),
    },
  }
}

function headRow({ head }: Table, setting: Setting): (CellNode | Record<string, never>)[] {
  return head.flatMap(({ content, span, align }): (CellNode | Record<string, never>)[] => [
    {
      ...textStyle(setting.layout, 'statuses', { bold: true }),
      alignment: align,
      ...(span === 1 ? {} : { colSpan: span }),
      text: runsOf(content, setting),
      margin: [outer, 0, outer, 0],
    },
    ...Array.from({ length: span - 1 }, () => ({})),
  ])
}

function bodyRow(
  row: Row,
  table: Table,
  { setting, weight }: { readonly setting: Setting; readonly weight: Weight },
): CellNode[] {
  const isRow = weight === 'row'
  return [
    rowHead(row, { setting, weight }),
    ...row.cells.map((cell, index): CellNode => {
      const role = table.columns[index + 1]?.role
      if (role === 'tokens') return tokenCell(cell, setting)
      return cellNode(cell, setting, {
        ...textStyle(setting.layout, 'sum', { bold: !isRow || role === 'total', tabular: true }),
        alignment: 'right',
        margin: [0, 0, role === 'total' ? outer : 0, 0],
      })
    }),
  ]
}

/** Name, and under it what the category is; a bar and the total have a name only. */
function rowHead(
  { header, description }: Row,
  { setting, weight }: { readonly setting: Setting; readonly weight: Weight },
): CellNode {
  const size = weight === 'bar' ? 'groupBar' : weight === 'total' ? 'sum' : 'rowName'
  const color = weight === 'bar' ? 'brand' : 'ink'
  const name = {
    ...textStyle(setting.layout, size, { bold: true, color }),
    text: runsOf(header, setting),
  }
  const margin = [outer, dropTo(setting.layout, 'sum', size), points(3), 0] as const
  if (description === null) return { ...name, margin }
  const line = {
    ...textStyle(setting.layout, 'statuses', { color: 'soft' }),
    text: runsOf(description, setting),
  }
  return { stack: [name, line], margin }
}

function tokenCell(cell: Cell, setting: Setting): CellNode {
  return cellNode(cell, setting, {
    ...textStyle(setting.layout, 'statuses', { tabular: true }),
    margin: [tokenIndent, dropTo(setting.layout, 'sum', 'statuses'), points(1), 0],
  })
}
