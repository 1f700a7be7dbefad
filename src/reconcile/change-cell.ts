/** An edition in which one entry of one cell of Bijlage 2 has another amount; tried in memory, never written. */
import type { Agreement, Edition, Trajectory } from '../edition/edition.ts'

export interface CellChange {
  readonly category: string
  readonly status: string
  readonly code: string
  readonly year: number
  /** Amounts of the cell; 0 for an entry that is not there. */
  readonly from: number
  readonly to: number
}

/**
 * The first agreement of the cell takes the whole amount, so that counts and their order are right; how a real change
 * would be spread over several agreements is not known here.
 */
export function changeCell(edition: Edition, change: CellChange): Edition {
  return {
    ...edition,
    trajectories: edition.trajectories.map(trajectory =>
      trajectory.code === change.code && trajectory.implementationYear !== null
        ? { ...trajectory, agreements: changeAgreements(trajectory, change) }
        : trajectory,
    ),
  }
}

function changeAgreements(
  { agreements, code }: Trajectory,
  { category, status, to }: CellChange,
): readonly Agreement[] {
  const isOfCell = (agreement: Agreement) => agreement.category === category && agreement.status === status
  const first = agreements.find(isOfCell)
  const others = agreements.filter(agreement => !isOfCell(agreement) || agreement === first)
  if (first !== undefined) {
    return others.flatMap(agreement =>
      agreement !== first ? [agreement] : to === 0 ? [] : [{ ...agreement, amount: to }],
    )
  }
  const place = agreements[0]?.place
  if (to === 0 || place === undefined) return agreements
  const added: Agreement = {
    id: `${code}-${category}-${status}`,
    category,
    status,
    amount: to,
    from: null,
    description: null,
    note: null,
    place,
  }
  return [...agreements, added]
}
