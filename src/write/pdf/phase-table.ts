/** Bijlage 1: trajectories by phase; one name a line, so that length shows number. */
import type { Row, Table } from '../../document.ts'
import { columnWidths } from '../column-widths.ts'
import { points } from '../layout.ts'
import { runsOf } from './inlines.ts'
import type { Setting } from './setting.ts'
import { cellNode, lineNode } from './table-cells.ts'
import type { CellNode, Content } from './tagged/definition.ts'
import { textStyle } from './text-styles.ts'

const padding = 3.3
const namesIndent = points(8)
const levelIndent = points(4)

export function phaseTable(table: Table, setting: Setting, captionId: string): Content {
  const { colours, rules } = setting.layout
  const body = [
    headRow(table, setting),
    ...table.groups.flatMap(({ rows }) => rows.map(row => bodyRow(row, setting, { bold: row.level === 0 }))),
    bodyRow(table.total, setting, { bold: true }),
  ]
  const starts = groupStarts(table)
  const bars = starts.filter((_, group) => (table.groups[group]?.rows.length ?? 0) > 1)
  const last = body.length
  return {
    tag: { type: 'Table', id: captionId, title: table.title, summary: table.summary },
    table: {
      widths: columnWidths(table, setting.layout).map(points),
      headerRows: 1,
      // The row of a phase heads the rows of its years.
      groupBars: bars,
      groupStarts: [...starts, last - 1],
      body,
    },
    layout: {
      hLineWidth: line => {
        if (line === 0 || line >= last - 1) return rules.outer
        return line === 1 || starts.includes(line) ? rules.thin : 0
      },
      vLineWidth: () => 0,
      hLineColor: colours.brand,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => padding,
      paddingBottom: () => padding,
    },
  }
}

/** Indices of the first row of each group; the head is row 0. */
function groupStarts({ groups }: Table): number[] {
  let next = 1
  return groups.map(({ rows }) => {
    const start = next
    next += rows.length
    return start
  })
}

function headRow({ head }: Table, setting: Setting): CellNode[] {
  return head.map(({ content, align }, index) => ({
    ...textStyle(setting.layout, 'phases', { bold: true }),
    alignment: align,
    text: runsOf(content, setting),
    margin: [index === 2 ? namesIndent : 0, 0, 0, 0],
  }))
}

function bodyRow(
  { header, level, cells }: Row,
  setting: Setting,
  { bold }: { readonly bold: boolean },
): CellNode[] {
  const [count, names] = cells
  const look = textStyle(setting.layout, 'phases', { bold })
  return [
    lineNode(header, setting, { ...look, margin: [level * levelIndent, 0, 0, 0] }),
    cellNode(count ?? { lines: [], soft: false }, setting, {
      ...textStyle(setting.layout, 'phases', { bold, tabular: true }),
      alignment: 'right',
    }),
    cellNode(names ?? { lines: [], soft: false }, setting, {
      ...textStyle(setting.layout, 'phases', { color: names?.soft === true ? 'soft' : 'ink' }),
      margin: [namesIndent, 0, 0, 0],
    }),
  ]
}
