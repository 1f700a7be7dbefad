/** A reconciliation as plain values for machines; the same in every language. */
import type { Reconciliation } from './reconcile-printed.ts'

export function reconciliationAsJson(reconciliation: Reconciliation): Record<string, unknown> {
  const { printed, comparison, totals, erratum, unread } = reconciliation
  return {
    file: printed.file,
    compared: comparison.compared,
    deviations: comparison.deviations,
    differing: comparison.differing,
    differingOf: comparison.differingOf,
    sum: comparison.sum,
    repairs: totals.map(({ deviation, repairs }) => ({
      category: deviation.category,
      printed: deviation.printedValue,
      changes: repairs.map(({ change, differing, changes, refusals }) => ({
        ...change,
        differingAfterwards: differing,
        consequences: changes,
        refusals: refusals.map(({ code, place }) => ({ code, file: place.file, line: place.line })),
      })),
    })),
    erratum,
    unread,
  }
}
