/**
 * Colour only repeats what the words say: six roles and no others. Without colour every function gives its text
 * back unchanged.
 */

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

const wrapIn = (codes: string) => (text: string) => `\u001b[${codes}m${text}\u001b[0m`

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
