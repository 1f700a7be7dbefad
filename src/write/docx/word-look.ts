/** How a style looks in a Word file of the user, in place of the letter's own look. */

export interface WordLook {
  readonly family: string
  readonly bold: boolean
  readonly italic: boolean
  /** Points. */
  readonly size: number
  /** `#rrggbb` */
  readonly colour: string
  /** Points. */
  readonly before: number
  readonly after: number
  /** Points for `atLeast` and `exact`; for `auto` a factor of the line. */
  readonly line: { readonly rule: 'auto' | 'atLeast' | 'exact'; readonly height: number }
}

/** By the id of the style. */
export type WordLooks = Readonly<Record<string, WordLook>>
