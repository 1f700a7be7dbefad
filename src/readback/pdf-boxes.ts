/** Where text stands on a page of a PDF: what leaves the page, and what stands over other text. */
import type { ForeignList } from './foreign.ts'

export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** In points from the lower left corner. Capitals and descenders, without the room that lines have around them. */
interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** Above and below the base line, as parts of the size: numbers and capitals of lines that touch do not overlap. */
const [above, below] = [0.65, 0.05]
/** Points that letters may reach over each other. */
const slack = 0.5
/** Points; text is held against what stands in the same strip of the page only. */
const strip = 12
/** Comparisons on one page: what needs more is no page of text. */
const mostComparisons = 1_000_000

/** `view` is the visible part: left, bottom, right, top. */
export function addMisplaced(
  items: readonly TextItem[],
  {
    page,
    view,
    found,
  }: { readonly page: number; readonly view: readonly number[]; readonly found: ForeignList },
): void {
  const at = `page ${page}`
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const boxes = items.flatMap(item => (item.str.trim() === '' ? [] : [boxOf(item)]))
  for (const box of boxes) {
    const isOff =
      box.left < left - slack ||
      box.right > right + slack ||
      box.bottom < bottom - slack ||
      box.top > top + slack
    if (isOff) found.add('off-page', at, box.text)
  }
  for (const [one, other] of overlapping(boxes)) found.add('overlap', at, `${one.text} / ${other.text}`)
}

/** The box of turned text is the upright one around it. */
function boxOf({ str, transform, width }: TextItem): TextBox {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const long = Math.hypot(a, b) || 1
  const [alongX, alongY] = [(a / long) * width, (b / long) * width]
  const xs = [below, above].flatMap(part => [x + c * part, x + c * part + alongX])
  const ys = [below, above].flatMap(part => [y + d * part, y + d * part + alongY])
  return {
    text: str.trim(),
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  }
}

function* overlapping(boxes: readonly TextBox[]): Iterable<readonly [TextBox, TextBox]> {
  let left = mostComparisons
  for (const boxesOfStrip of strips(boxes)) {
    const sorted = boxesOfStrip.sort((one, other) => one.left - other.left)
    for (const [index, one] of sorted.entries()) {
      for (let next = index + 1; next < sorted.length; next++) {
        const other = sorted[next]
        if (other === undefined || other.left > one.right - slack) break
        left -= 1
        if (left < 0) return
        const isOver = one.bottom + slack < other.top && other.bottom + slack < one.top
        if (isOver && other.right > one.left + slack) yield [one, other]
      }
    }
  }
}

/** Boxes by the strips that they stand in. A letter taller than many strips counts in its first ones. */
function strips(boxes: readonly TextBox[]): TextBox[][] {
  const byStrip = new Map<number, TextBox[]>()
  for (const box of boxes) {
    const first = Math.floor(box.bottom / strip)
    const last = Math.min(first + 20, Math.floor(box.top / strip))
    for (let index = first; index <= last; index++) {
      const others = byStrip.get(index) ?? []
      others.push(box)
      byStrip.set(index, others)
    }
  }
  return [...byStrip.values()]
}
