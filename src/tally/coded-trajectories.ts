/** The trajectories whose agreements count, ready to be looked up by category and status. */
import type { Edition, Trajectory } from '../edition/edition.ts'
import type { Entry } from './register.ts'

export interface CodedTrajectory {
  readonly trajectory: Trajectory
  readonly code: string
  readonly year: number
  /** In file order. */
  readonly entries: readonly Entry[]
  readonly inCell: (category: string, status: string) => readonly Entry[]
}

/** In the order of codes (`volgorde`), which names each trajectory of the phase with years once. */
export function codedTrajectories({ programme, trajectories }: Edition): CodedTrajectory[] {
  const perYear = programme.phases.find(phase => phase.perYear)
  const byCode = new Map<string | null, Trajectory>()
  for (const trajectory of trajectories) {
    if (trajectory.phase === perYear?.id) byCode.set(trajectory.code, trajectory)
  }
  return programme.order.flatMap((code): CodedTrajectory[] => {
    const trajectory = byCode.get(code)
    if (trajectory === undefined || trajectory.implementationYear === null) return []
    const cells = new Map<string, Entry[]>()
    const entries = trajectory.agreements.map(agreement => ({ trajectory, agreement }))
    for (const entry of entries) {
      const key = `${entry.agreement.category}/${entry.agreement.status}`
      const cell = cells.get(key)
      if (cell === undefined) cells.set(key, [entry])
      else cell.push(entry)
    }
    const inCell = (category: string, status: string) => cells.get(`${category}/${status}`) ?? []
    return [{ trajectory, code, year: trajectory.implementationYear, entries, inCell }]
  })
}
