/** Runs `reconcile` in this process and hands out what it found. */

import type { Outcome } from '../../src/commands/outcome.ts'
import { reconcile } from '../../src/commands/reconcile.ts'
import type { CellChange } from '../../src/reconcile/change-cell.ts'
import type { Comparison, Deviation } from '../../src/reconcile/compare-printed.ts'
import type { LetterChanges } from '../../src/reconcile/letter-changes.ts'
import type { Unread } from '../../src/reconcile/printed.ts'
import { repository } from '../cli/run-report.ts'
import { englishWorld } from '../wording/in-english.ts'

export interface Result {
  readonly file: string
  readonly compared: Comparison['compared']
  readonly deviations: readonly Deviation[]
  readonly differingOf: Comparison['differingOf']
  readonly sum: Comparison['sum']
  readonly repairs: readonly {
    readonly category: string
    readonly printed: number
    readonly changes: readonly (CellChange & {
      readonly differingAfterwards: number
      readonly consequences: LetterChanges | null
    })[]
  }[]
  readonly erratum: string | null
  readonly unread: readonly Unread[]
}

export interface Run extends Outcome {
  readonly result: Result
}

export interface Asked {
  readonly root?: string
  readonly edition?: string
  readonly file?: string | null
  readonly lang?: 'nl' | 'en'
}

export const outcomeOf = ({
  root = repository,
  edition = '2024',
  file = null,
  lang = 'en',
}: Asked = {}): Promise<Outcome> => reconcile({ root, edition, file, lang }, { ...englishWorld, cwd: root })

/** Throws with the words of the command when it compared nothing. */
export async function run(asked?: Asked): Promise<Run> {
  const outcome = await outcomeOf(asked)
  const { data } = outcome
  if (!isResult(data)) throw new Error(outcome.summary)
  return { ...outcome, result: data }
}

function isResult(data: unknown): data is Result {
  return typeof data === 'object' && data !== null && 'deviations' in data
}

/** `IC2(5) -> IC2(1)`, with the status before it; 0 for an entry that is not there. */
export function changesOf({ repairs }: Result, category: string): string[] {
  const found = repairs.find(repair => repair.category === category)
  return (found?.changes ?? []).map(
    ({ status, code, year, from, to }) => `${status} ${code}${year}(${from}) -> ${code}${year}(${to})`,
  )
}

/** `what printed/counted` for each deviation; of a missing row its parts. */
export function deviationsOf({ deviations }: Result): string[] {
  return deviations.map(deviation => {
    const { kind, printed, counted } = deviation
    const where =
      kind === 'entry'
        ? `${deviation.category}.${deviation.status}`
        : kind === 'total'
          ? deviation.category
          : kind === 'phase'
            ? `${deviation.phase}${deviation.year === null ? '' : `.${deviation.year}`}`
            : kind === 'trajectories'
              ? 'all'
              : kind === 'missing'
                ? Object.values(deviation.part).join(' ')
                : `${deviation.table}, ${deviation.row}, ${deviation.column}`
    return `${kind} ${where} ${printed}/${counted}`
  })
}
