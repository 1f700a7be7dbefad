/** The comparison as plain data. The same in every language; of the tables only what changed. */
import type { Comparison } from './comparison.ts'
import { changedRows } from './summarise.ts'

/** For `JSON.stringify`; keys in a fixed order. */
export function renderJson(comparison: Comparison): Record<string, unknown> {
  const { tables, ...others } = comparison
  return {
    ...others,
    tables: tables.map(({ id, label, notes, ...table }) => ({
      id,
      label,
      cells: changedRows({ ...table, id, label, notes }).flatMap(({ id: row, kind, cells }) =>
        cells
          .filter(({ isChanged }) => isChanged)
          .map(({ column, before, after }) => ({ row, kind, column, before, after })),
      ),
      notes,
    })),
  }
}
