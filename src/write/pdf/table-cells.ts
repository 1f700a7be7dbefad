/** Cells that the three tables share. */
import type { Cell, Inline } from '../../document.ts'
import { runsOf } from './inlines.ts'
import type { Setting } from './setting.ts'
import type { CellNode, Margin, TextStyle } from './tagged/definition.ts'

/** Lines of a cell under each other; an empty cell stays a cell. */
export function cellNode(
  { lines }: Cell,
  setting: Setting,
  look: TextStyle & { readonly margin?: Margin },
): CellNode {
  const { margin, ...style } = look
  const texts = lines.map(line => ({ ...style, text: runsOf(line, setting) }))
  const [only] = texts
  if (only === undefined) return { text: '' }
  const spaced = margin === undefined ? {} : { margin }
  return texts.length === 1 ? { ...only, ...spaced } : { ...style, ...spaced, stack: texts }
}

export function lineNode(
  content: readonly Inline[],
  setting: Setting,
  look: TextStyle & { readonly margin?: Margin },
): CellNode {
  return cellNode({ lines: [content], soft: false }, setting, look)
}
