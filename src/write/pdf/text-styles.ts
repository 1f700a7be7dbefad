/** Sizes of the layout as text styles of the tagging layer. */
import type { ColourName, Layout, SizeName } from '../layout.ts'
import type { TextStyle } from './tagged/definition.ts'

/** Families of the fonts that the letter is rendered with. */
export const families = { text: 'Text', tabular: 'Tabular', fallback: 'Fallback' } as const

/** Height of a line of the faces, as a factor of their size. */
const naturalHeight = 1.2

/** Distance from the top of a line to its baseline, as a factor of the size. */
const ascent = 0.935

/** A size with its pitch, in the tabular face where figures stand under each other. */
export function textStyle(
  { sizes, colours }: Layout,
  name: SizeName,
  look: { readonly bold?: boolean; readonly color?: ColourName; readonly tabular?: boolean } = {},
): TextStyle {
  const { size, pitch } = sizes[name]
  return {
    font: look.tabular === true ? families.tabular : families.text,
    fontSize: size,
    lineHeight: pitch / (size * naturalHeight),
    bold: look.bold ?? false,
    color: colours[look.color ?? 'ink'],
  }
}

/** Space above a smaller text, so that its first baseline is that of a larger one beside it. */
export function dropTo({ sizes }: Layout, larger: SizeName, smaller: SizeName): number {
  return ascent * (sizes[larger].size - sizes[smaller].size)
}
