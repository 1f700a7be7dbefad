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
        /** False for a name without room on either side: hatch and key tell it. */
        readonly isNamed: boolean
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
  let counted = 0
  const drawn = bar.segments.flatMap((segment): (Extent & { segment: Segment; above: Lengths | null })[] => {
    if (segment.amount.count === 0) return []
    const left = (plotWidth * counted) / total
    counted += segment.amount.count
    const right = (plotWidth * counted) / total
    const { share, name } = widthsOf(segment)
    const inside = Math.max(share, name) + 2 * measures.plate.padX
    const fits = right - left >= Math.max(measures.smallestInside, inside)
    return [{ segment, left, right, above: fits ? null : lengthsOf(share, name) }]
  })
  const positions = placeAbove(
    drawn.map(({ left, right, above }) => above && { ...above, at: (left + right) / 2 }),
    plotWidth,
  )
  return drawn.map(({ segment, left, right }, index) => ({
    segment,
    left,
    right,
    position: positions[index] ?? { kind: 'inside' },
  }))
}

interface Extent {
  readonly left: number
  readonly right: number
}

/** From the leader line to the end of the words. */
interface Lengths {
  readonly full: number
  /** Without the name. */
  readonly bare: number
}

function lengthsOf(share: number, name: number): Lengths {
  const bare = measures.leader.gap + share
  return { bare, full: bare + measures.text.name * 0.3 + name }
}

type Above = Extract<PlacedLabel['position'], { kind: 'above' }>

/** Sides and levels of the labels above a bar, from left to right; null stays null. */
function placeAbove(
  labels: readonly ((Lengths & { readonly at: number }) | null)[],
  plotWidth: number,
): (Above | null)[] {
  let reach = 0
  const sided = labels.map((label, index) => {
    if (label === null) return null
    const { at, full, bare } = label
    // A name to the right would push a later label out of the plot, whose line stands under it.
    const isInTheWay = labels
      .slice(index + 1)
      .some(later => later !== null && later.at + later.bare > plotWidth && later.at - later.bare < at + full)
    const isNamed = at - full >= reach || (at + full <= plotWidth && !isInTheWay)
    const length = isNamed ? full : bare
    // Words that would reach back over a label at the right of its line follow it to the right, while there is room.
    const side: Above['side'] = at - length >= reach || at + length > plotWidth ? 'left' : 'right'
    const [from, to] = side === 'left' ? [at - length, at] : [at, at + length]
    if (side === 'right') reach = Math.max(reach, to)
    return { side, isNamed, from, to }
  })
  const levels = new Map<number, number>()
  const taken: { readonly from: number; readonly to: number; readonly level: number }[] = []
  const indices = [...sided.keys()]
  // The line that rises higher must stand beyond the words below it: outwards from the edge they crowd at.
  const atRight = indices.filter(index => sided[index]?.side === 'right').reverse()
  const atLeft = indices.filter(index => sided[index]?.side === 'left')
  for (const index of [...atRight, ...atLeft]) {
    const label = sided[index]
    if (!label) continue
    const level = firstFree(taken, label.from, label.to)
    taken.push({ from: label.from, to: label.to, level })
    levels.set(index, level)
  }
  return sided.map(
    (label, index) =>
      label && {
        kind: 'above',
        level: levels.get(index) ?? 0,
        side: label.side,
        isNamed: label.isNamed,
      },
  )
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
