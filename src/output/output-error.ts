/** Why nothing, or not everything, was written. The words for the user follow from the problem. */
import type { Standing } from './disk.ts'

/** A name of ours at which something stands that is not ours. */
export interface Taken {
  readonly name: string
  readonly by: Exclude<Standing, 'nothing'>
}

export type OutputProblem =
  /** The system refuses; `cause` is its code. */
  | { readonly kind: 'refused'; readonly cause: string }
  /** The system refused in the middle and on the way back; the next run finishes. */
  | { readonly kind: 'unfinished'; readonly cause: string }
  /** Somebody else is writing. */
  | { readonly kind: 'busy'; readonly lock: string }
  /** Never empty. */
  | { readonly kind: 'taken'; readonly taken: readonly Taken[] }
  /** The folder holds data or templates. */
  | { readonly kind: 'inputs' }

export class OutputError extends Error {
  readonly folder: string
  readonly problem: OutputProblem
  constructor(folder: string, problem: OutputProblem, cause?: unknown) {
    super(`${problem.kind}${'cause' in problem ? ` (${problem.cause})` : ''}`, { cause })
    this.folder = folder
    this.problem = problem
  }
}
