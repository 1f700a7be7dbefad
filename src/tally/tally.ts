/**
 * Counts: numbers only, each with the agreements and trajectories it came from. One aggregate for text, tables,
 * figure, alt text and JSON (STANDARDS N1); nothing downstream adds anything up.
 */
import type { Unit } from '../document.ts'
import type { Category, Edition, Phase, Principle, Status, Trajectory } from '../edition/edition.ts'

/** A number under its path: `bijlage-2/kennisontwikkeling/gereed`. */
export interface Count {
  readonly path: string
  readonly unit: Unit
  readonly value: number
  /** The count that this one is a part of, if a share of it means something. */
  readonly whole: Count | null
  /** Ids of agreements, in order of trajectory code and file. */
  readonly agreements: readonly string[]
  /** Slugs, in the same order. */
  readonly trajectories: readonly string[]
}

export interface YearOfPhase {
  readonly year: number
  readonly count: Count
  /** In order of name. */
  readonly trajectories: readonly Trajectory[]
}

export interface PhaseTally {
  readonly phase: Phase
  readonly count: Count
  /** In order of name. */
  readonly trajectories: readonly Trajectory[]
  /** Only in the phase with years, ascending, each with at least one trajectory. */
  readonly years: readonly YearOfPhase[]
}

export interface TokenCount {
  readonly trajectory: Trajectory
  readonly code: string
  readonly year: number
  /** Never zero. */
  readonly count: Count
}

/** One cell of Bijlage 2; its tokens add up to its sum. */
export interface StatusCell {
  readonly status: Status
  readonly sum: Count
  /** In the order of codes. */
  readonly tokens: readonly TokenCount[]
}

export interface CategoryRow {
  readonly category: Category
  readonly cells: readonly StatusCell[]
  readonly total: Count
}

export interface PrincipleRows {
  readonly principle: Principle
  /** Subtotal per status. */
  readonly sums: readonly { readonly status: Status; readonly sum: Count }[]
  readonly total: Count
  readonly rows: readonly CategoryRow[]
}

/** One bar of Figuur 1: the agreements of one implementation year, or of all years. */
export interface YearShares {
  readonly year: number | null
  readonly trajectories: Count
  readonly total: Count
  readonly statuses: readonly { readonly status: Status; readonly sum: Count }[]
}

export interface Tally {
  readonly edition: Edition
  readonly phases: readonly PhaseTally[]
  readonly totalTrajectories: Count
  /** Trajectories of all other phases than the one with years. */
  readonly otherTrajectories: Count
  readonly principles: readonly PrincipleRows[]
  readonly statusTotals: readonly { readonly status: Status; readonly sum: Count }[]
  readonly totalAgreements: Count
  /** Principles, without the group that is none. */
  readonly totalPrinciples: Count
  readonly years: readonly YearShares[]
  readonly allYears: YearShares
  /** Trajectories with a code, in the order of codes. */
  readonly coded: readonly { readonly trajectory: Trajectory; readonly code: string; readonly year: number }[]
  /** Every count under its path, in the order in which the documents show them. */
  readonly counts: ReadonlyMap<string, Count>
}
