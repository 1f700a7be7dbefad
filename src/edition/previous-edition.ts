/** The edition before this one, which trends in the text are held against. */

export interface PreviousEdition {
  /** All editions there are, sorted. */
  readonly editions: readonly string[]
  /** Of the one that is named; null where there is none, or its letter says none that can be read. */
  readonly referenceDate: string | null
}
