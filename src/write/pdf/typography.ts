/** From the sizes of the layout to what pdfmake measures: looks of text, and margins between boxes of lines. */
import { colours, type TextSize } from '../layout.ts'
import type { TextStyle } from './tagged/definition.ts'

/** Names of the families that the definition asks for; `writePdf` hands over their faces. */
export const families = { text: 'Text', tabular: 'Tabular', fallback: 'Fallback' } as const

/** Of the text family, as parts of the size. pdfmake puts the highest ascender of a line at its top. */
const face = { ascender: 0.935, descender: 0.265, capital: 0.689 } as const

/** Height of a face's line as part of the size; `lineHeight` of pdfmake is a factor on it. */
export const faceHeights = { text: face.ascender + face.descender, fallback: 1.362 } as const

export interface Look {
  readonly size: TextSize
  readonly weight?: 'regular' | 'semiBold'
  readonly colour?: string
  /** Figures of equal width. */
  readonly tabular?: boolean
}

export function look({ size, weight = 'regular', colour = colours.ink, tabular = false }: Look): TextStyle {
  return {
    fontSize: size.size,
    lineHeight: size.pitch / (size.size * faceHeights.text),
    bold: weight === 'semiBold',
    color: colour,
    font: tabular ? families.tabular : families.text,
  }
}

/** From the top of a line's box to its base line. */
export function ascent({ size }: TextSize): number {
  return size * face.ascender
}

/** From the base line to the bottom of the line's box. */
export function belowBase(size: TextSize): number {
  return size.pitch - ascent(size)
}

/** From the top of a line's box to its capitals. */
export function aboveCapitals({ size }: TextSize): number {
  return size * (face.ascender - face.capital)
}

/** From the descenders of a line to the bottom of its box; what hangs below the text area at the foot of a page. */
export function belowDescender(size: TextSize): number {
  return belowBase(size) - size.size * face.descender
}

/** The margin that puts the base line of `next` so far under that of the line before. */
export function margin(before: TextSize, next: TextSize, distance: number): number {
  return distance - belowBase(before) - ascent(next)
}

/** How much lower the box of `small` has to begin for its base line to be that of `large` beside it. */
export function dropTo(large: TextSize, small: TextSize): number {
  return ascent(large) - ascent(small)
}
