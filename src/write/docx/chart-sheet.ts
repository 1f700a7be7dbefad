/** The cells behind the chart: the counts, which editors change, and the shares that follow from them. */

import type { Figure } from '../../document.ts'
import { plainText } from '../../plain-text.ts'

/** A number, or a formula with the value it has now. */
export type SheetCell = string | number | { readonly formula: string; readonly value: number }

export interface ChartSheet {
  /** As programs allow it for a sheet. */
  readonly name: string
  /** Head first; a row for each bar. */
  readonly rows: readonly (readonly SheetCell[])[]
  /** Columns from this one on hold shares. */
  readonly firstShare: number
  readonly series: readonly ChartSeries[]
  readonly bars: readonly string[]
}

export interface ChartSeries {
  /** Id of the status. */
  readonly status: string
  readonly name: string
  /** One for each bar: counts, and counts over the sum of the bar; 0 for a bar without any. */
  readonly counts: readonly number[]
  readonly shares: readonly number[]
  /** Columns, from 0. */
  readonly nameColumn: number
  readonly shareColumn: number
}

/** Column 0 names the bars, then come the counts, their sum, and the shares. */
export function chartSheet({ label, chart, table }: Figure): ChartSheet {
  const { swatches, bars } = chart
  const names = bars.map(bar => `${bar.label}\n${plainText(bar.detail)}`)
  const sums = bars.map(bar => bar.segments.reduce((sum, { amount }) => sum + amount.count, 0))
  const firstShare = swatches.length + 2
  const series = swatches.map(({ status }, index): ChartSeries => {
    const counts = bars.map(bar => bar.segments.find(segment => segment.status === status)?.amount.count ?? 0)
    return {
      status,
      name: columnName(table, status, 'count') ?? status,
      counts,
      shares: counts.map((count, bar) => ((sums[bar] ?? 0) === 0 ? 0 : count / (sums[bar] ?? 1))),
      nameColumn: index + 1,
      shareColumn: firstShare + index,
    }
  })
  const total = columnName(table, 'totaal', 'total') ?? ''
  const head = [
    table.columns[0]?.name ?? '',
    ...series.map(({ name }) => name),
    total,
    ...series.map(({ status, name }) => columnName(table, `${status}-aandeel`, 'share') ?? name),
  ]
  const last = columnLetter(swatches.length)
  const rows = names.map((name, bar): SheetCell[] => {
    const row = bar + 2
    const sumCell = `${columnLetter(swatches.length + 1)}${row}`
    return [
      name,
      ...series.map(({ counts }) => counts[bar] ?? 0),
      { formula: `SUM(B${row}:${last}${row})`, value: sums[bar] ?? 0 },
      ...series.map(({ nameColumn, shares }) => ({
        formula: `IF(${sumCell}=0,0,${columnLetter(nameColumn)}${row}/${sumCell})`,
        value: shares[bar] ?? 0,
      })),
    ]
  })
  return { name: sheetName(label), rows: [head, ...rows], firstShare, series, bars: names }
}

/** What the data table calls a column. */
function columnName({ columns }: Figure['table'], id: string, role: string): string | null {
  return columns.find(column => column.id === id && column.role === role)?.name ?? null
}

/** No sheet may be called otherwise; longer names are cut. */
function sheetName(label: string): string {
  return (
    label
      .replaceAll('\u00a0', ' ')
      .replaceAll(/[[\]:*?/\\'"]/g, '')
      .slice(0, 31) || 'figuur'
  )
}

/** `A` for 0, `AA` for 26. */
export function columnLetter(column: number): string {
  const before = Math.floor(column / 26)
  return `${before > 0 ? columnLetter(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}
