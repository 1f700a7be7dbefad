/** Counts of Figuur 1: agreements per implementation year and status, over all trajectories of that year. */
import type { Status } from '../edition/edition.ts'
import { valuePath } from '../value-paths.ts'
import type { CodedTrajectory } from './coded-trajectories.ts'
import type { Register } from './register.ts'
import type { Count, YearShares } from './tally.ts'

export interface YearTallies {
  /** Ascending; only years that a trajectory is in. */
  readonly years: readonly YearShares[]
  readonly allYears: YearShares
}

export function tallyYears(
  register: Register,
  {
    statuses,
    coded,
    totalTrajectories,
  }: {
    readonly statuses: readonly Status[]
    readonly coded: readonly CodedTrajectory[]
    readonly totalTrajectories: Count
  },
): YearTallies {
  const tallyYear = (year: number | null, whole: Count | null): YearShares => {
    const paths = pathsOf(year)
    const members = year === null ? coded : coded.filter(entry => entry.year === year)
    const entries = members.flatMap(member => member.entries)
    const total = register.enterAgreements(paths.total, entries, whole)
    const trajectories = members.map(({ trajectory }) => trajectory)
    return {
      year,
      total,
      trajectories: register.enterTrajectories(paths.trajectories, trajectories, totalTrajectories),
      statuses: statuses.map(status => {
        const ofStatus = entries.filter(({ agreement }) => agreement.status === status.id)
        return { status, sum: register.enterAgreements(paths.ofStatus(status.id), ofStatus, total) }
      }),
    }
  }
  const allYears = tallyYear(null, null)
  const numbers = [...new Set(coded.map(({ year }) => year))].sort((a, b) => a - b)
  return { years: numbers.map(year => tallyYear(year, allYears.total)), allYears }
}

/** Null is all years together. */
function pathsOf(year: number | null) {
  if (year === null) {
    return {
      total: valuePath('allYears', {}),
      trajectories: valuePath('allYearsTrajectories', {}),
      ofStatus: (status: string) => valuePath('allYearsStatus', { status }),
    }
  }
  const n = year
  return {
    total: valuePath('year', { n }),
    trajectories: valuePath('yearTrajectories', { n }),
    ofStatus: (status: string) => valuePath('yearStatus', { n, status }),
  }
}
