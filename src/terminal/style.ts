/**
 * Colour only repeats what the words say: six roles and no others. Without colour every function gives its text
 * back unchanged.
 */

import { visibleLines } from '../visible.ts'

export interface Style {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  /** Paths and the names of things to type. */
  readonly name: (text: string) => string
  /** Line numbers, units, labels and rules of the frame. */
  readonly dim: (text: string) => string
  /** What a comparison finds gone, and what it finds new. */
  readonly old: (text: string) => string
  readonly now: (text: string) => string
}

const same = (text: string) => text

const plain: Style = { error: same, warning: same, name: same, dim: same, old: same, now: same }

/** Of the six roles and their end; as a part of what is split by it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these codes are what is looked for.
export const colourCodes = /(\u001b\[(?:0|1|2|31|32|1;31|1;33)m)/

const wrapIn = (codes: string) => (text: string) => `\u001b[${codes}m${visibleLines(text)}\u001b[0m`

const coloured: Style = {
  error: wrapIn('1;31'),
  warning: wrapIn('1;33'),
  name: wrapIn('1'),
  dim: wrapIn('2'),
  old: wrapIn('31'),
  now: wrapIn('32'),
}

export function makeStyle({ colour }: { readonly colour: boolean }): Style {
  return colour ? coloured : plain
}
