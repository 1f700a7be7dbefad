/**
 * Hatches as lines and dots that end at the edge of their rectangle: they stay vector and need no clipping, which
 * patterns of a canvas would (they become bitmaps in SVG).
 */
import type { Swatch } from '../document.ts'
import { contrast } from './contrast.ts'
import { colours } from './measures.ts'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Hatch {
  readonly colour: string
  readonly lineWidth: number
  /** Each from x1, y1 to x2, y2. */
  readonly lines: readonly (readonly [number, number, number, number])[]
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly dotWidth: number
}

type Pattern = Swatch['pattern']

const preferred: Readonly<Record<Pattern, { readonly colour: string; readonly lineWidth: number }>> = {
  effen: { colour: colours.ink, lineWidth: 0 },
  schuin: { colour: '#2b6da3', lineWidth: 0.5 },
  stippen: { colour: colours.paper, lineWidth: 0 },
  kruis: { colour: '#8a4b12', lineWidth: 0.4 },
  terug: { colour: colours.ink, lineWidth: 0.5 },
  liggend: { colour: colours.ink, lineWidth: 0.5 },
  staand: { colour: colours.ink, lineWidth: 0.5 },
}

const spacing = { diagonal: 6, cross: 5.5, straight: 4, dotX: 4, dotY: 3, dotRadius: 0.4 } as const

/** Of the marks of a status: the first that stands out on its fill. */
export function markColour({ pattern, colour }: Swatch): string {
  const marks = [preferred[pattern].colour, colours.ink, colours.paper]
  return marks.find(mark => contrast(mark, colour) >= 2) ?? colours.ink
}

/** The marks of a pattern inside a rectangle; none for `effen`. Their colour stands out on the fill. */
export function hatch(swatch: Swatch, rectangle: Rectangle): Hatch {
  const marks = {
    colour: markColour(swatch),
    lineWidth: preferred[swatch.pattern].lineWidth,
    lines: [],
    dots: [],
    dotWidth: 2 * spacing.dotRadius,
  }
  switch (swatch.pattern) {
    case 'effen':
      return marks
    case 'schuin':
      return { ...marks, lines: diagonals(rectangle, { step: spacing.diagonal, rising: true }) }
    case 'terug':
      return { ...marks, lines: diagonals(rectangle, { step: spacing.diagonal, rising: false }) }
    case 'kruis':
      return {
        ...marks,
        lines: [true, false].flatMap(rising => diagonals(rectangle, { step: spacing.cross, rising })),
      }
    case 'stippen':
      return { ...marks, dots: dots(rectangle) }
    case 'liggend':
      return { ...marks, lines: straight(rectangle, { upright: false }) }
    case 'staand':
      return { ...marks, lines: straight(rectangle, { upright: true }) }
  }
}

/** Lines at 45 degrees, `step` apart along the edge, cut at the rectangle. */
function diagonals(
  { x, y, width, height }: Rectangle,
  { step, rising }: { readonly step: number; readonly rising: boolean },
): Hatch['lines'] {
  const count = Math.ceil((width + height) / step)
  return Array.from({ length: count }, (_, index) => (index + 0.5) * step).flatMap(offset => {
    // From the lower edge to the upper one, from left to right; `offset` is where it would meet the lower edge.
    const from = Math.max(0, offset - width)
    const to = Math.min(height, offset)
    if (to <= from) return []
    const left = offset - to
    const right = offset - from
    const line: readonly [number, number, number, number] = rising
      ? [x + width - right, y + height - from, x + width - left, y + height - to]
      : [x + left, y + height - to, x + right, y + height - from]
    return [line]
  })
}

function straight(
  { x, y, width, height }: Rectangle,
  { upright }: { readonly upright: boolean },
): Hatch['lines'] {
  const length = upright ? width : height
  const count = Math.floor((length - spacing.straight / 2) / spacing.straight) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => (index + 0.5) * spacing.straight)
    .filter(at => at < length)
    .map(at => (upright ? [x + at, y, x + at, y + height] : [x, y + at, x + width, y + at]))
}

function dots({ x, y, width, height }: Rectangle): Hatch['dots'] {
  const margin = spacing.dotRadius
  const rows = Math.max(0, Math.floor((height - 2 * margin) / spacing.dotY))
  return Array.from({ length: rows }, (_, row) => row).flatMap(row => {
    const shift = row % 2 === 0 ? spacing.dotX / 4 : (3 * spacing.dotX) / 4
    const columns = Math.max(0, Math.ceil((width - margin - shift) / spacing.dotX))
    return Array.from({ length: columns }, (_, column) => ({
      x: x + shift + column * spacing.dotX,
      y: y + spacing.dotY / 2 + row * spacing.dotY,
    })).filter(dot => dot.x > x + margin && dot.x < x + width - margin)
  })
}
