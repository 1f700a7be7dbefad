/** Printed numbers held against the data: deviations, what would repair a total, what follows, the erratum. */

import type { Letter } from '../document.ts'
import type { Tally } from '../tally/tally.ts'
import { type Comparison, comparePrinted } from './compare-printed.ts'
import { composeErratum } from './erratum.ts'
import { findRepairs, type Repair, type TotalDeviation } from './find-repairs.ts'
import { compareLetters, type LetterChanges } from './letter-changes.ts'
import { type Names, namesOf } from './names.ts'
import type { Printed, Unread } from './printed.ts'

/** What a repair would change in the letter. */
export interface RepairWithChanges extends Repair {
  /** Null where it was not worked out, or the letter cannot be composed with it. */
  readonly changes: LetterChanges | null
  /** Why the letter cannot be composed: its text says what would not be true any more. */
  readonly refusals: readonly Refusal[]
}

/** A finding of the text, by its code. */
export interface Refusal {
  readonly code: string
  readonly place: { readonly file: string; readonly line: number }
}

/** Makes the letter with other counts. */
export type Recompose = (
  tally: Tally,
) =>
  | { readonly ok: true; readonly value: Letter }
  | { readonly ok: false; readonly findings: readonly Refusal[] }

export interface TotalRepairs {
  readonly deviation: TotalDeviation
  readonly repairs: readonly RepairWithChanges[]
}

export interface Reconciliation {
  readonly printed: Printed
  readonly names: Names
  readonly comparison: Comparison
  readonly unread: readonly Unread[]
  /** One for each printed total that differs. */
  readonly totals: readonly TotalRepairs[]
  /** In Dutch; null when nothing differs. */
  readonly erratum: string | null
}

/** Of more repairs than these, only the first have their consequences worked out. */
export const repairsWithChanges = 3

/** Pure. */
export function reconcilePrinted(
  printed: Printed,
  {
    tally,
    letter,
    recompose,
  }: {
    readonly tally: Tally
    readonly letter: Letter
    readonly recompose: Recompose
  },
): Reconciliation {
  const names = namesOf(tally.edition, letter)
  const comparison = comparePrinted(tally, printed)
  const { unread } = printed
  return {
    printed,
    names,
    comparison,
    unread,
    totals: comparison.deviations.flatMap((deviation): TotalRepairs[] => {
      if (deviation.kind !== 'total') return []
      const repairs = findRepairs(tally, { printed, comparison, deviation }).map(
        (repair, index): RepairWithChanges => {
          if (index >= repairsWithChanges) return { ...repair, changes: null, refusals: [] }
          const changed = recompose(repair.tally)
          return changed.ok
            ? { ...repair, changes: compareLetters(letter, changed.value), refusals: [] }
            : { ...repair, changes: null, refusals: changed.findings }
        },
      )
      return [{ deviation, repairs }]
    }),
    erratum: composeErratum({ letter, names, comparison, unread }),
  }
}
