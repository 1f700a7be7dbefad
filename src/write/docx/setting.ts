/** What every part of the document is made with. */
import type { Layout } from '../layout.ts'
import type { ChartLook } from './chart-look.ts'
import type { WordLooks } from './word-look.ts'

/** A face as Word names it: a family of its own, or the bold of another. */
export interface FaceName {
  readonly family: string
  readonly bold: boolean
}

export interface Families {
  readonly regular: FaceName
  readonly semiBold: FaceName
}

export interface Setting {
  readonly layout: Layout
  readonly families: Families
  /** Looks from a file of the user; empty for the letter's own. */
  readonly looks: WordLooks
  /** BCP 47. */
  readonly language: string
  /** Picture of the logo, if the layout has one. */
  readonly logo: Uint8Array | null
  /** How a chart of Word itself looks; null for the picture of the figure. */
  readonly chart: ChartLook | null
}

/** The face as properties of a run. */
export function runFace({ family, bold }: FaceName): { readonly font: string; readonly bold?: true } {
  return bold ? { font: family, bold } : { font: family }
}
