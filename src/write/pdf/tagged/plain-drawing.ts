/**
 * Drawings of paths and rectangles only, which pdfkit paints itself: a drawing that says more (groups, clips, text)
 * goes through an SVG painter that takes a tenth of a second to load and run.
 */
import type { TaggedDocument } from './document.ts'
import { components } from './vectors.ts'

interface Shape {
  readonly path: string
  readonly fill: string | null
  readonly stroke: { readonly color: string; readonly width: number; readonly miter: number } | null
  readonly roundCap: boolean
}

export interface PlainDrawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

const known = new Set([
  'd',
  'x',
  'y',
  'width',
  'height',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-miterlimit',
  'stroke-linecap',
])
const colour = /^(?:#[\da-f]{3}|#[\da-f]{6}|black|white|none)$/i
const length = /^-?(?:\d+\.?\d*|\.\d+)$/
const document = /^\s*<svg (?:[a-zA-Z:]+="[^"<>]*" ?)*>((?:\s*<(?:path|rect) [^<>]*\/>)+)\s*<\/svg>\s*$/
const box = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/

/** The shapes of a drawing; null when it holds anything that is not among what is read here. */
export function readPlainDrawing(svg: string): PlainDrawing | null {
  const body = document.exec(svg)?.[1]
  const [, width, height] = box.exec(svg.trimStart()) ?? []
  if (body === undefined || width === undefined || height === undefined) return null
  const shapes: Shape[] = []
  for (const [, name, list = ''] of body.matchAll(/<(path|rect) ([^<>]*)\/>/g)) {
    const shape = readShape(name === 'rect', list)
    if (shape === null) return null
    shapes.push(shape)
  }
  return { width: Number(width), height: Number(height), shapes }
}

function readShape(isRect: boolean, list: string): Shape | null {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of list.matchAll(/([a-z-]+)="([^"]*)"/g)) attributes.set(name, value)
  if (list.replace(/[a-z-]+="[^"]*"/g, '').trim() !== '') return null
  for (const name of attributes.keys()) if (!known.has(name)) return null
  const fill = attributes.get('fill') ?? 'black'
  const stroke = attributes.get('stroke') ?? 'none'
  const cap = attributes.get('stroke-linecap') ?? 'butt'
  const width = attributes.get('stroke-width') ?? '1'
  const miter = attributes.get('stroke-miterlimit') ?? '4'
  const path = isRect ? rectangle(attributes) : attributes.get('d')
  const fits = colour.test(fill) && colour.test(stroke) && length.test(width) && length.test(miter)
  if (path === undefined || !fits || (cap !== 'butt' && cap !== 'round')) return null
  return {
    path,
    fill: fill === 'none' ? null : fill,
    stroke: stroke === 'none' ? null : { color: stroke, width: Number(width), miter: Number(miter) },
    roundCap: cap === 'round',
  }
}

function rectangle(attributes: ReadonlyMap<string, string>): string | undefined {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => attributes.get(name) ?? '0')
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
  if (![x, y, width, height].every(value => length.test(value))) return undefined
  return `M${x} ${y}h${width}v${height}h-${width}z`
}

/** Paints the drawing into a box whose top left corner is at `x`, `y`. */
export function paintPlainDrawing(
  document: TaggedDocument,
  drawing: PlainDrawing,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  // The proportions of a drawing are kept: as large as both sides allow, in the middle.
  const scale = Math.min(width / drawing.width, height / drawing.height)
  document.save()
  document.translate(x + (width - scale * drawing.width) / 2, y + (height - scale * drawing.height) / 2)
  document.scale(scale)
  for (const shape of drawing.shapes) paintShape(document, shape)
  document.restore()
}

function paintShape(document: TaggedDocument, { path, fill, stroke, roundCap }: Shape): void {
  if (fill !== null) document.addContent(`${components(document, fill)} rg`)
  if (stroke !== null) {
    document.addContent(`${components(document, stroke.color)} RG`)
    document.lineWidth(stroke.width).miterLimit(stroke.miter)
    document.lineCap(roundCap ? 'round' : 'butt')
  }
  document.path(path)
  if (fill !== null && stroke !== null) document.fillAndStroke()
  else if (fill !== null) document.fill()
  else if (stroke !== null) document.stroke()
}
