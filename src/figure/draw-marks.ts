/** What chart.js does not draw: grid, hatches, labels with their plates and leader lines, names of the bars. */

import type { ChartArea, Chart as DrawnChart } from 'chart.js'
import type { Chart, Swatch } from '../document.ts'
import { plainText } from '../plain-text.ts'
import { textColour } from './contrast.ts'
import { hatch, type Rectangle } from './hatch.ts'
import { type FigureColours, faces, measures } from './measures.ts'
import type { PlacedLabel } from './place-labels.ts'

type Context = DrawnChart['ctx']
type Drawn = DrawnChart<'bar'>

const { text, plate, leader } = measures

/** A character that the face lacks comes from the fallback, never from a font of the machine. */
export function font(size: number, face: string): string {
  return `${size}px "${face}", "${faces.fallback}"`
}

function write(
  context: Context,
  words: string,
  at: { readonly x: number; readonly y: number; readonly align?: 'left' | 'right' | 'center' },
): void {
  context.textAlign = at.align ?? 'left'
  context.textBaseline = 'alphabetic'
  context.fillText(words, at.x, at.y)
}

function stroke(context: Context, from: readonly [number, number], to: readonly [number, number]): void {
  context.beginPath()
  context.moveTo(...from)
  context.lineTo(...to)
  context.stroke()
}

/** The grid behind the bars and its labels; the first and the last label stand inside the plot. */
export function drawAxis(
  context: Context,
  { axis }: Chart,
  { area, gap, colours }: { readonly area: ChartArea; readonly gap: number; readonly colours: FigureColours },
): void {
  const top = area.top + gap / 2 - measures.gridOverhang
  const bottom = area.bottom - gap / 2 + measures.gridOverhang
  context.strokeStyle = colours.hairline
  context.lineWidth = measures.gridLine
  context.fillStyle = colours.soft
  context.font = font(text.axis, faces.regular)
  for (const [index, label] of axis.entries()) {
    const x = area.left + (area.width * index) / (axis.length - 1)
    stroke(context, [x, top], [x, bottom])
    const align = index === 0 ? 'left' : index === axis.length - 1 ? 'right' : 'center'
    write(context, label, { x, y: bottom + text.axis + 2, align })
  }
}

interface DrawnSegment {
  readonly swatch: Swatch
  readonly box: Rectangle
}

/** Boxes of the bars as chart.js drew them, the empty ones left out. */
function segmentsOf(drawn: Drawn, { swatches }: Chart): DrawnSegment[] {
  return swatches.flatMap((swatch, dataset) =>
    drawn.getDatasetMeta(dataset).data.flatMap((element): DrawnSegment[] => {
      const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height'], true)
      if (typeof base !== 'number' || typeof height !== 'number' || Math.abs(x - base) < 0.01) return []
      return [{ swatch, box: { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height } }]
    }),
  )
}

/**
 * Hatches and outlines. The outline is stroked here, because chart.js makes it by clipping, which a PDF can only
 * say with a mask.
 */
export function drawHatches(drawn: Drawn, chart: Chart, { ink }: FigureColours): void {
  for (const { swatch, box } of segmentsOf(drawn, chart)) {
    const inset = measures.outline / 2
    const inner = {
      x: box.x + inset,
      y: box.y + inset,
      width: Math.max(0, box.width - 2 * inset),
      height: box.height - 2 * inset,
    }
    drawHatch(drawn.ctx, swatch, inner)
    drawn.ctx.strokeStyle = ink
    drawn.ctx.lineWidth = measures.outline
    drawn.ctx.strokeRect(box.x, box.y, box.width, box.height)
  }
}

/** All lines as one path and all dots as another: fewer elements, the same picture. */
export function drawHatch(context: Context, swatch: Swatch, box: Rectangle): void {
  const marks = hatch(swatch, box)
  if (marks.lines.length > 0) {
    context.strokeStyle = marks.colour
    context.lineWidth = marks.lineWidth
    context.beginPath()
    for (const [fromX, fromY, toX, toY] of marks.lines) {
      context.moveTo(fromX, fromY)
      context.lineTo(toX, toY)
    }
    context.stroke()
  }
  if (marks.dots.length > 0) {
    // A dot is the round cap of a stroke without length: a tenth of the curves of a circle.
    context.strokeStyle = marks.colour
    context.lineCap = 'round'
    context.lineWidth = marks.dotWidth
    context.beginPath()
    for (const { x, y } of marks.dots) {
      context.moveTo(x, y)
      context.lineTo(x + 0.01, y)
    }
    context.stroke()
    context.lineCap = 'butt'
  }
}

export function drawLabels(
  drawn: Drawn,
  {
    chart,
    labels,
    colours,
  }: {
    readonly chart: Chart
    readonly labels: readonly (readonly PlacedLabel[])[]
    readonly colours: FigureColours
  },
): void {
  for (const [index, row] of labels.entries()) {
    const middle = drawn.scales.y?.getPixelForValue(index) ?? 0
    for (const label of row) {
      const swatch = chart.swatches.find(({ status }) => status === label.segment.status)
      if (swatch === undefined) continue
      if (label.position.kind === 'inside') drawInside(drawn, { label, swatch, middle })
      else drawAbove(drawn, { label, position: label.position, middle, ink: colours.ink })
    }
  }
}

function drawInside(
  { ctx, chartArea }: Drawn,
  {
    label,
    swatch,
    middle,
  }: { readonly label: PlacedLabel; readonly swatch: Swatch; readonly middle: number },
): void {
  const { segment } = label
  const x = chartArea.left + (label.left + label.right) / 2
  ctx.font = font(text.share, faces.semiBold)
  const shareWidth = ctx.measureText(segment.text).width
  ctx.font = font(text.name, faces.regular)
  const width = Math.max(shareWidth, ctx.measureText(segment.name).width) + 2 * plate.padX
  const top = middle + measures.lines.share - text.share * 0.75 - plate.padY
  const bottom = middle + measures.lines.name + text.name * 0.25 + plate.padY
  ctx.fillStyle = swatch.colour
  ctx.beginPath()
  ctx.roundRect(x - width / 2, top, width, bottom - top, plate.radius)
  ctx.fill()
  ctx.fillStyle = textColour(swatch.colour)
  write(ctx, segment.name, { x, y: middle + measures.lines.name + text.name * 0.1, align: 'center' })
  ctx.font = font(text.share, faces.semiBold)
  write(ctx, segment.text, { x, y: middle + measures.lines.share + text.share * 0.2, align: 'center' })
}

function drawAbove(
  { ctx, chartArea }: Drawn,
  {
    label,
    position,
    middle,
    ink,
  }: {
    readonly label: PlacedLabel
    readonly position: Extract<PlacedLabel['position'], { kind: 'above' }>
    readonly middle: number
    readonly ink: string
  },
): void {
  const { segment } = label
  const x = chartArea.left + (label.left + label.right) / 2
  const top = middle - measures.bar / 2
  const rise = leader.rise + position.level * leader.raise
  ctx.strokeStyle = ink
  ctx.lineWidth = leader.width
  stroke(ctx, [x, top], [x, top - rise])
  ctx.font = font(text.share, faces.semiBold)
  const share = ctx.measureText(segment.text).width
  ctx.font = font(text.name, faces.regular)
  const space = text.name * 0.3
  const width = share + (position.isNamed ? space + ctx.measureText(segment.name).width : 0)
  const left = position.side === 'left' ? x - leader.gap - width : x + leader.gap
  const y = top - rise + text.share * 0.55
  ctx.fillStyle = ink
  if (position.isNamed) write(ctx, segment.name, { x: left + share + space, y })
  ctx.font = font(text.share, faces.semiBold)
  write(ctx, segment.text, { x: left, y })
}

export function drawBarNames({ ctx, scales }: Drawn, { bars }: Chart, colours: FigureColours): void {
  for (const [index, { label, detail }] of bars.entries()) {
    const middle = scales.y?.getPixelForValue(index) ?? 0
    ctx.fillStyle = colours.ink
    ctx.font = font(text.year, faces.semiBold)
    write(ctx, label, { x: 0, y: middle - 1.5 })
    ctx.fillStyle = colours.soft
    ctx.font = font(text.detail, faces.regular)
    write(ctx, plainText(detail), { x: 0, y: middle + 8.5 })
  }
}
