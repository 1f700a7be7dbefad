/** What is taken from a Word file of the user: how its styles look, and its page. Nothing of it is copied as it is. */

/** How a style looks once everything that it is based on is counted in. */
export interface WordLook {
  readonly family: string
  readonly bold: boolean
  readonly italic: boolean
  /** Points. */
  readonly size: number
  /** `#rrggbb` in lower case. */
  readonly colour: string
  /** Points. */
  readonly before: number
  readonly after: number
  /** Points for `atLeast` and `exact`; for `auto` a factor of the line. */
  readonly line: { readonly rule: 'auto' | 'atLeast' | 'exact'; readonly height: number }
}

/** Millimetres; upright. */
export interface WordPage {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Lines of tables: `#rrggbb`, null for automatic; points. */
export interface WordRule {
  readonly colour: string | null
  readonly weight: number
}

export interface WordStyle {
  /** By the id that the style has in the letter: `Normal`, `Heading1` … */
  readonly looks: Readonly<Record<string, WordLook>>
  readonly rule: WordRule | null
  /** Null for a page that the letter does not fit on. */
  readonly page: WordPage | null
}
