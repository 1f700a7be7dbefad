/**
 * Which single change of the data would make a printed total true.
 *
 * The rule. A change is one entry of one cell of the row: `IC2(5)` becomes `IC2(1)`.
 *
 * 1. An entry may take another amount of at least 1.
 * 2. An entry may vanish or appear only where the letter itself prints the cell so: without that entry, or with it,
 *    in that year and that amount. A misprint changes a number; it does not invent a trajectory.
 * 3. A trajectory keeps at least one agreement, because Bijlage 1 prints it as one that has them.
 * 4. Afterwards no more printed numbers may differ from the counted ones than before. So every other number that the
 *    letter prints (cells, totals of rows and columns, subtotals, the figure's table) speaks against a change.
 * 5. Of several, those stay after which the fewest printed numbers differ.
 */

import type { Edition } from '../edition/edition.ts'
import type { Tally } from '../tally/tally.ts'
import { tallyEdition } from '../tally/tally-edition.ts'
import { type CellChange, changeCell } from './change-cell.ts'
import { type Comparison, comparePrinted, type Deviation } from './compare-printed.ts'
import type { Printed, PrintedRow } from './printed.ts'

export interface Repair {
  readonly change: CellChange
  /** Counts after the change. */
  readonly tally: Tally
  /** Printed numbers that differ then. */
  readonly differing: number
}

export type TotalDeviation = Extract<Deviation, { kind: 'total' }>

/** In the order of statuses and codes; empty when no single change does it. */
export function findRepairs(
  tally: Tally,
  {
    printed,
    comparison,
    deviation,
  }: { readonly printed: Printed; readonly comparison: Comparison; readonly deviation: TotalDeviation },
): Repair[] {
  const row = printed.rows.find(({ category }) => category === deviation.category)
  if (row === undefined) return []
  const before = comparison.deviations.length
  const repairs = candidates(tally, { row, deviation }).flatMap((change): Repair[] => {
    const changed = tallyEdition(changeCell(tally.edition, change))
    const differing = comparePrinted(changed, printed).deviations.length
    return differing > before ? [] : [{ change, tally: changed, differing }]
  })
  const fewest = Math.min(...repairs.map(({ differing }) => differing))
  return repairs.filter(({ differing }) => differing === fewest)
}

function candidates(
  { edition, principles, coded }: Tally,
  { row, deviation }: { readonly row: PrintedRow; readonly deviation: TotalDeviation },
): CellChange[] {
  const { category, printedValue, countedValue } = deviation
  const surplus = printedValue - countedValue
  const cells =
    principles.flatMap(({ rows }) => rows).find(known => known.category.id === category)?.cells ?? []
  return cells.flatMap(({ status, tokens }) => {
    const amounts = new Map(tokens.map(({ code, count }) => [code, count.value]))
    const cell = row.cells.find(known => known.status === status.id)
    return coded.flatMap(({ code, year }): CellChange[] => {
      const from = amounts.get(code) ?? 0
      const to = from + surplus
      const change: CellChange = { category, status: status.id, code, year, from, to }
      if (to < 0) return []
      if (from > 0 && to > 0) return [change]
      const entries = cell?.entries.filter(entry => entry.code === code)
      const isPrintedSo =
        to === 0
          ? entries?.length === 0 && keepsAgreements(edition, change)
          : entries?.length === 1 && entries[0]?.year === year && entries[0].amount === to
      return isPrintedSo ? [change] : []
    })
  })
}

function keepsAgreements({ trajectories }: Edition, { code, category, status }: CellChange): boolean {
  return trajectories.some(
    trajectory =>
      trajectory.code === code &&
      trajectory.agreements.some(agreement => agreement.category !== category || agreement.status !== status),
  )
}
