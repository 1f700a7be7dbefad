/** Pages as they were laid out, for those who say them of another format. */
export interface Pages {
  readonly total: number
  /** On which each annex begins, from 1, in the order of the letter. */
  readonly annexes: readonly number[]
}
