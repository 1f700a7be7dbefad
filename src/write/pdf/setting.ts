/** What every part of the PDF is made with. */
import type { Drawing, Footnote, Furniture } from '../../document.ts'
import type { Layout } from '../layout.ts'

/** What runs are made with beside the inline itself. */
export interface Setting {
  readonly layout: Layout
  /** True for a character of the face that text is set in; others come from the fallback. */
  readonly covers: (codePoint: number) => boolean
  readonly footnotes: ReadonlyMap<number, Footnote>
  readonly furniture: Furniture
}

/** The body shows the figure too. */
export interface BlockSetting extends Setting {
  readonly artwork: Drawing | null
}
