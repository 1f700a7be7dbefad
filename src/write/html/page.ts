/** What all parts of one page know while it is written. */
import type { Drawing, Furniture } from '../../document.ts'

export interface Page {
  readonly furniture: Furniture
  readonly artwork: Drawing | null
  /** How often each footnote was referred to so far: a second reference needs an id of its own. */
  readonly references: Map<number, number>
}

/**
 * Ids of the page itself. They hold an underscore, which no id of the letter does, so that no heading can take
 * one of them.
 */
export const ids = {
  text: 'page_text',
  contents: 'page_contents',
  footnotes: 'page_footnotes',
  footnote: (number: number) => `note_${number}`,
  reference: (number: number, time: number) => `note_${number}_ref${time === 1 ? '' : `_${time}`}`,
  inside: (owner: string, part: string) => `${owner}_${part}`,
}
