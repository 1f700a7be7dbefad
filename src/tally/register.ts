/** Where every count is entered under its path, so that all places that show a number show the same one. */
import type { Unit } from '../document.ts'
import type { Agreement, Trajectory } from '../edition/edition.ts'
import type { Count } from './tally.ts'

/** An agreement with the trajectory it belongs to. */
export interface Entry {
  readonly trajectory: Trajectory
  readonly agreement: Agreement
}

export class Register {
  readonly #counts = new Map<string, Count>()

  /** In the order in which they were entered. */
  get counts(): ReadonlyMap<string, Count> {
    return this.#counts
  }

  /** How many trajectories; `whole` is the count that this one is a part of. */
  enterTrajectories(path: string, trajectories: readonly Trajectory[], whole: Count | null): Count {
    const slugs = trajectories.map(({ slug }) => slug)
    return this.#enter({
      path,
      unit: 'trajectories',
      value: slugs.length,
      whole,
      agreements: [],
      trajectories: slugs,
    })
  }

  /** The sum of `amount` over the agreements (DOMAIN §5). */
  enterAgreements(path: string, entries: readonly Entry[], whole: Count | null): Count {
    return this.#enter({
      path,
      unit: 'agreements',
      value: entries.reduce((sum, { agreement }) => sum + agreement.amount, 0),
      whole,
      agreements: entries.map(({ agreement }) => agreement.id),
      trajectories: [...new Set(entries.map(({ trajectory }) => trajectory.slug))],
    })
  }

  /** Other things of the data that the text counts; `slugs` are the trajectories they stand in. */
  enterThings(path: string, unit: Unit, value: number, slugs: readonly string[]): Count {
    return this.#enter({ path, unit, value, whole: null, agreements: [], trajectories: slugs })
  }

  #enter(count: Count): Count {
    this.#counts.set(count.path, count)
    return count
  }
}
