/** Where the label of each segment stands: on it, or above the bar with a leader line. Pure; widths are given. */
import type { Bar, Segment } from '../document.ts'
import { measures } from './measures.ts'

export interface LabelWidths {
  readonly share: number
  readonly name: number
}

export interface PlacedLabel {
  readonly segment: Segment
  /** Edges of the segment, in points from the left of the plot. */
  readonly left: number
  readonly right: number
  readonly position:
    | { readonly kind: 'inside' }
    | {
        readonly kind: 'above'
        /** 0 stands nearest to the bar; each further level is raised by the same amount. */
        readonly level: number
        /** The words stand left of the leader line, or right of it where the left has no room. */
        readonly side: 'left' | 'right'
      }
}

/** Labels of the segments that are drawn, from left to right; zero is not drawn. */
export function placeLabels(
  bar: Bar,
  {
    plotWidth,
    widthsOf,
  }: { readonly plotWidth: number; readonly widthsOf: (segment: Segment) => LabelWidths },
): PlacedLabel[] {
  const total = bar.segments.reduce((sum, { amount }) => sum + amount.count, 0)
  const taken: { readonly from: number; readonly to: number; readonly level: number }[] = []
  let counted = 0
  return bar.segments.flatMap((segment): PlacedLabel[] => {
    if (segment.amount.count === 0) return []
    const left = (plotWidth * counted) / total
    counted += segment.amount.count
    const right = (plotWidth * counted) / total
    const { share, name } = widthsOf(segment)
    const inside = Math.max(share, name) + 2 * measures.plate.padX
    if (right - left >= Math.max(measures.smallestInside, inside)) {
      return [{ segment, left, right, position: { kind: 'inside' } }]
    }
    const middle = (left + right) / 2
    const length = measures.leader.gap + share + measures.text.name * 0.3 + name
    const side = middle - length >= 0 ? 'left' : 'right'
    const from = side === 'left' ? middle - length : middle
    const to = side === 'left' ? middle : middle + length
    const level = firstFree(taken, from, to)
    taken.push({ from, to, level })
    return [{ segment, left, right, position: { kind: 'above', level, side } }]
  })
}

/** The lowest level at which nothing else stands between `from` and `to`. */
function firstFree(
  taken: readonly { readonly from: number; readonly to: number; readonly level: number }[],
  from: number,
  to: number,
): number {
  for (let level = 0; ; level++) {
    const isFree = taken.every(other => other.level !== level || other.to < from || other.from > to)
    // A leader line that rises through a lower label would cross it out.
    const isAbove = taken.every(other => other.level < level || other.to < from || other.from > to)
    if (isFree && isAbove) return level
  }
}
