/** Counts of Bijlage 1: trajectories per phase and, in the phase with years, per implementation year. */
import type { Phase, Programme, Trajectory } from '../edition/edition.ts'
import { valuePath } from '../value-paths.ts'
import type { Register } from './register.ts'
import type { Count, PhaseTally } from './tally.ts'

const collator = new Intl.Collator('nl')

/** "'t Zand" stands under its Z; other signs in front sort nothing either. */
const sortKey = (name: string): string => name.replace(/^(?:['’‘]\p{L}\s+|["'“”„‘’(]+)/u, '')

/** docs/rules.md, Order: names by the Dutch collation, ties by code unit. */
function compareNames(a: Trajectory, b: Trajectory): number {
  return (
    collator.compare(sortKey(a.name), sortKey(b.name)) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  )
}

export interface PhaseTallies {
  readonly phases: readonly PhaseTally[]
  readonly total: Count
  /** Of all other phases than the one with years. */
  readonly others: Count
}

export function tallyPhases(
  register: Register,
  {
    programme,
    trajectories,
  }: { readonly programme: Programme; readonly trajectories: readonly Trajectory[] },
): PhaseTallies {
  const ordered = trajectories.toSorted(compareNames)
  const total = register.enterTrajectories(valuePath('allTrajectories', {}), ordered, null)
  const phases = programme.phases.map(phase => tallyPhase(register, { phase, ordered, total }))
  const perYear = programme.phases.find(phase => phase.perYear)
  const elsewhere = ordered.filter(({ phase }) => phase !== perYear?.id)
  const others = register.enterTrajectories(valuePath('otherTrajectories', {}), elsewhere, total)
  return { phases, total, others }
}

function tallyPhase(
  register: Register,
  {
    phase,
    ordered,
    total,
  }: { readonly phase: Phase; readonly ordered: readonly Trajectory[]; readonly total: Count },
): PhaseTally {
  const trajectories = ordered.filter(trajectory => trajectory.phase === phase.id)
  const fase = phase.id
  const count = register.enterTrajectories(valuePath('phase', { fase }), trajectories, total)
  if (!phase.perYear) return { phase, count, trajectories, years: [] }
  const numbers = new Set(trajectories.flatMap(({ implementationYear }) => implementationYear ?? []))
  const years = [...numbers]
    .sort((a, b) => a - b)
    .map(year => {
      const members = trajectories.filter(({ implementationYear }) => implementationYear === year)
      const path = valuePath('phaseYear', { fase, n: year })
      const yearCount = register.enterTrajectories(path, members, count)
      return { year, count: yearCount, trajectories: members }
    })
  return { phase, count, trajectories, years }
}
