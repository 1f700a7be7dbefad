/** Lines and areas of tables and canvases. */

import type { Vector } from './definition.ts'
import type { TaggedDocument } from './document.ts'

type Painted = Vector & {
  readonly lineWidth?: number
  readonly color?: string
  readonly lineColor?: string
  readonly dash?: { readonly length: number; readonly space?: number }
}

/** Colours first, then the path, then its painting. Everything that is set here is set anew for each vector. */
export function paintVector(document: TaggedDocument, vector: Painted): void {
  const { color, lineColor, dash, lineWidth = 1 } = vector
  const strokes = lineColor !== undefined || color === undefined
  if (strokes) {
    document.lineWidth(lineWidth)
    if (dash) document.dash(dash.length, { space: dash.space ?? dash.length })
    document.addContent(`${components(document, lineColor)} RG`)
  }
  if (color) document.addContent(`${components(document, color)} rg`)
  addPath(document, vector)
  if (color && strokes) document.fillAndStroke()
  else if (color) document.fill()
  else document.stroke()
  if (strokes && dash) document.undash()
}

/** The parts of a colour as pdfkit writes them. */
export function components(document: TaggedDocument, color: string | undefined): string {
  const parts = document._normalizeColor(document.resolveColor(color, 'black')) ?? [0, 0, 0]
  return parts.map(part => Math.round(part * 1000) / 1000).join(' ')
}

function addPath(document: TaggedDocument, vector: Vector): void {
  switch (vector.type) {
    case 'line':
      document.moveTo(vector.x1, vector.y1).lineTo(vector.x2, vector.y2)
      break
    case 'rect':
      if (vector.r) document.roundedRect(vector.x, vector.y, vector.w, vector.h, vector.r)
      else document.rect(vector.x, vector.y, vector.w, vector.h)
      break
    case 'ellipse':
      document.ellipse(vector.x, vector.y, vector.r1, vector.r2)
      break
    case 'polyline':
      for (const [index, { x, y }] of vector.points.entries()) {
        if (index === 0) document.moveTo(x, y)
        else document.lineTo(x, y)
      }
      if (vector.closePath) document.closePath()
  }
}
