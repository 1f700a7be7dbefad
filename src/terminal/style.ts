/**
 * Colour only repeats what the words say: four roles and no others. Without colour every function gives its text
 * back unchanged.
 */

export interface Style {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  /** Paths and the names of things to type. */
  readonly name: (text: string) => string
  /** Line numbers, units, labels and rules of the frame. */
  readonly dim: (text: string) => string
}

const plain: Style = { error: text => text, warning: text => text, name: text => text, dim: text => text }

const wrapIn = (codes: string) => (text: string) => `\u001b[${codes}m${text}\u001b[0m`

const coloured: Style = {
  error: wrapIn('1;31'),
  warning: wrapIn('1;33'),
  name: wrapIn('1'),
  dim: wrapIn('2'),
}

export function makeStyle({ colour }: { readonly colour: boolean }): Style {
  return colour ? coloured : plain
}
