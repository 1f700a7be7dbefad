/** The layout of the Word document when its looks come from a Word file of the user. */

import { contrast } from '../contrast.ts'
import type { WordPage, WordStyle } from '../style/word/word-style.ts'
import type { DocxFace } from '../write/docx/write-docx.ts'
import type { Grid, Layout } from '../write/layout.ts'

/** Contrast of text on the ground of group bars (WCAG 2.2, 1.4.3). */
const leastText = 4.5

/** `layout` with what the file says; the rest stays. */
export function wordLayout(layout: Layout, { looks, rule, page }: WordStyle): Layout {
  const { Normal: normal, Heading1: heading } = looks
  const { tint } = layout.colours
  const readable = (colour: string | undefined): string[] =>
    colour !== undefined && contrast(colour, tint) >= leastText ? [colour] : []
  const [ink = layout.colours.ink] = readable(normal?.colour)
  const [brand = layout.colours.brand] = readable(heading?.colour)
  const { rules } = layout
  const body = normal === undefined ? layout.sizes.body : { size: normal.size, pitch: (normal.size * 4) / 3 }
  return {
    ...layout,
    colours: { ...layout.colours, ink, brand, rule: rule?.colour ?? brand },
    sizes: { ...layout.sizes, body },
    rules:
      rule === null
        ? rules
        : {
            outer: rule.weight,
            outerStatuses: rule.weight,
            thin: Math.min(rules.thin, rule.weight),
            groupBar: Math.min(rules.groupBar, rule.weight),
          },
    grid: page === null ? layout.grid : gridOn(page, layout.grid),
  }
}

/** The grid on another page: the column of facts keeps its width and its gap, text and tables take the rest. */
function gridOn({ width, height, left, right, top, bottom }: WordPage, grid: Grid): Grid {
  const { portrait, landscape, facts } = grid
  const gap = portrait.content - grid.text - facts
  const content = width - left - right
  return {
    ...grid,
    portrait: {
      ...portrait,
      width,
      height,
      left,
      right,
      top,
      bottom,
      foot: height - (portrait.height - portrait.foot),
      content,
      column: width - right - facts,
    },
    landscape: {
      ...landscape,
      width: height,
      height: width,
      foot: width - (landscape.height - landscape.foot),
      content: height - landscape.left - landscape.right,
      column: height - landscape.right - facts,
    },
    text: content - facts - gap,
  }
}

/** The faces that the file names; readers have them, or take another. */
export function wordFaces({ looks }: WordStyle): {
  readonly regular: DocxFace
  readonly semiBold: DocxFace
} | null {
  const { Normal: normal } = looks
  if (normal === undefined) return null
  const { family } = normal
  return { regular: { family, data: null }, semiBold: { family, bold: true, data: null } }
}
