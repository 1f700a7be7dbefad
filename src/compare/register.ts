/** One side of the comparison, ready to be looked up: its agreements and trajectories in the words of the letter. */
import type { Agreement, Programme, Trajectory } from '../edition/edition.ts'
import type { Tally } from '../tally/tally.ts'
import type { AgreementFacts, TrajectoryFacts } from './comparison.ts'

/** An agreement as the data have it, and as people know it. */
export interface Entry {
  readonly agreement: Agreement
  readonly trajectory: Trajectory
  readonly facts: AgreementFacts
}

export interface Register {
  readonly tally: Tally
  /** In the order of codes, then by file, then as in the file. */
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<string, Entry>
  readonly trajectories: readonly Trajectory[]
  readonly trajectoryFacts: (trajectory: Trajectory) => TrajectoryFacts
}

interface Names {
  readonly categories: ReadonlyMap<string, string>
  readonly statuses: ReadonlyMap<string, { readonly name: string; readonly role: string }>
  readonly phases: ReadonlyMap<string, string>
}

function namesOf({ principles, statuses, phases }: Programme): Names {
  return {
    categories: new Map(principles.flatMap(({ categories }) => categories.map(({ id, name }) => [id, name]))),
    statuses: new Map(statuses.map(({ id, name, role }) => [id, { name, role }])),
    phases: new Map(phases.map(({ id, name }) => [id, name])),
  }
}

/** Pure. Ids that the programme does not name stand for themselves. */
export function makeRegister(tally: Tally): Register {
  const { programme, trajectories } = tally.edition
  const names = namesOf(programme)
  const coded = new Set(tally.coded.map(({ trajectory }) => trajectory))
  const inOrder = [...coded, ...trajectories.filter(trajectory => !coded.has(trajectory))]
  const entries = inOrder.flatMap(trajectory =>
    trajectory.agreements.map(agreement => ({
      agreement,
      trajectory,
      facts: describe(agreement, { trajectory, names, isCounted: coded.has(trajectory) }),
    })),
  )
  return {
    tally,
    entries,
    byId: new Map(entries.map(entry => [entry.agreement.id, entry])),
    trajectories: inOrder,
    trajectoryFacts: trajectory => ({
      slug: trajectory.slug,
      code: trajectory.code,
      name: trajectory.name,
      phase: trajectory.phase,
      phaseName: names.phases.get(trajectory.phase) ?? trajectory.phase,
      year: trajectory.implementationYear,
      agreements: coded.has(trajectory)
        ? trajectory.agreements.reduce((sum, { amount }) => sum + amount, 0)
        : 0,
    }),
  }
}

function describe(
  agreement: Agreement,
  {
    trajectory,
    names,
    isCounted,
  }: { readonly trajectory: Trajectory; readonly names: Names; readonly isCounted: boolean },
): AgreementFacts {
  const status = names.statuses.get(agreement.status)
  return {
    id: agreement.id,
    trajectory: trajectory.slug,
    trajectoryName: trajectory.name,
    category: agreement.category,
    categoryName: names.categories.get(agreement.category) ?? agreement.category,
    status: agreement.status,
    statusName: status?.name ?? agreement.status,
    role: status?.role ?? '',
    amount: agreement.amount,
    isCounted,
    file: trajectory.file,
    line: agreement.place.line,
  }
}
