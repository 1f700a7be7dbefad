/** Sizes of the layout as text styles of the tagging layer. */
import { colours, type TextSize } from '../layout.ts'
import type { TextStyle } from './tagged/definition.ts'

/** Families of the fonts that the letter is rendered with. */
export const families = { text: 'Text', tabular: 'Tabular', fallback: 'Fallback' } as const

/** Height of a line of the faces, as a factor of their size. */
const naturalHeight = 1.2

/** Distance from the top of a line to its baseline, as a factor of the size. */
const ascent = 0.935

/** A size with its pitch, in the tabular face where figures stand under each other. */
export function textStyle(
  { size, pitch }: TextSize,
  look: { readonly bold?: boolean; readonly color?: string; readonly tabular?: boolean } = {},
): TextStyle {
  return {
    font: look.tabular === true ? families.tabular : families.text,
    fontSize: size,
    lineHeight: pitch / (size * naturalHeight),
    bold: look.bold ?? false,
    color: look.color ?? colours.ink,
  }
}

/** Space above a smaller text, so that its first baseline is that of a larger one beside it. */
export function dropTo(larger: TextSize, smaller: TextSize): number {
  return ascent * (larger.size - smaller.size)
}
