/** What is expected of a file, and of which format. */
import type { Letter } from '../document.ts'

export type DocumentFormat = 'pdf' | 'docx' | 'html'

/** A letter as one format says it. */
export interface Setting {
  readonly letter: Letter
  readonly format: DocumentFormat
  /** What the logo of a house style says; null without one. */
  readonly logo: string | null
}
