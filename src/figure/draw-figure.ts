/** Draws Figuur 1 with chart.js: once as SVG, once as a picture; and the keys of its statuses. */
import { createCanvas, registerFont } from 'canvas'
import { ChartJSNodeCanvas } from 'chartjs-node-canvas'
import type { Artwork, Chart, Drawing, DrawnPart, Swatch } from '../document.ts'
import { type ChartPlan, composeChart } from './compose-chart.ts'
import { drawHatch, font } from './draw-marks.ts'
import { type FigureColours, faces, measures, paper } from './measures.ts'
import { normaliseSvg } from './normalise-svg.ts'

/** Files of the faces. Everything that is drawn is set in them; the fallback has what the others lack. */
export interface FigureFonts {
  readonly regular: string
  readonly semiBold: string
  readonly fallback: string
}

/** What an organisation may have of its own in the figure. */
export interface FigureLook {
  readonly fonts: FigureFonts
  readonly colours: FigureColours
}

const registered = new Set<string>()

function registerFaces({ regular, semiBold, fallback }: FigureFonts): void {
  for (const [path, family] of [
    [regular, faces.regular],
    [semiBold, faces.semiBold],
    [fallback, faces.fallback],
  ] as const) {
    if (!registered.has(path)) registerFont(path, { family })
    registered.add(path)
  }
}

function planOf(chart: Chart, { fonts, colours }: FigureLook): ChartPlan {
  registerFaces(fonts)
  const ruler = createCanvas(1, 1).getContext('2d')
  const widthOf = (words: string, size: number, face: string): number => {
    ruler.font = font(size, face)
    return ruler.measureText(words).width
  }
  return composeChart(
    chart,
    ({ share, name }) => ({
      share: widthOf(share, measures.text.share, faces.semiBold),
      name: widthOf(name, measures.text.name, faces.regular),
    }),
    colours,
  )
}

/** The chart as vector, with the keys of its statuses. The same chart gives the same text. */
export function drawFigure(chart: Chart, look: FigureLook): Drawing {
  const whole = drawBars(planOf(chart, look))
  const parts = partsOf(chart, look)
  return {
    ...whole,
    parts: parts.length === 1 ? [whole] : parts.map(part => drawBars(planOf(part, look))),
    swatches: new Map(chart.swatches.map(swatch => [swatch.status, drawSwatch(swatch, look.colours)])),
  }
}

function drawBars({ width, height, canvas, configuration }: ChartPlan): DrawnPart {
  const renderer = new ChartJSNodeCanvas({ type: 'svg', ...canvas })
  const svg = renderer.renderToBufferSync(configuration, 'image/svg+xml').toString('utf8')
  return { svg: normaliseSvg(svg, { width, height }), width, height }
}

/** The whole as PNG, 300 dpi, opaque, and each part: for one part it is the whole. */
export function drawPictures(chart: Chart, look: FigureLook): Pick<Artwork, 'png' | 'pngs'> {
  const png = drawPicture(chart, look)
  const parts = partsOf(chart, look)
  return { png, pngs: parts.length === 1 ? [png] : parts.map(part => drawPicture(part, look)) }
}

/** The bars over as few drawings as pages can hold, as even as they can be. */
function partsOf(chart: Chart, look: FigureLook): Chart[] {
  const { height } = planOf(chart, look)
  const count = Math.ceil(height / measures.tallestPart)
  const size = Math.ceil(chart.bars.length / count)
  return Array.from({ length: Math.ceil(chart.bars.length / Math.max(1, size)) }, (_, index) => ({
    ...chart,
    bars: chart.bars.slice(index * size, (index + 1) * size),
  }))
}

function drawPicture(chart: Chart, look: FigureLook): Uint8Array {
  const { canvas, configuration } = planOf(chart, look)
  const renderer = new ChartJSNodeCanvas({ ...canvas, backgroundColour: paper })
  const options = { ...configuration.options, devicePixelRatio: measures.resolution / 72 }
  return renderer.renderToBufferSync({ ...configuration, options }, 'image/png')
}

function drawSwatch(swatch: Swatch, { ink }: FigureColours): { svg: string; png: Uint8Array } {
  const { width, height } = measures.swatch
  const paint = (type: 'svg' | 'image', scale: number): Buffer => {
    const canvas = createCanvas(width * scale, height * scale, type)
    const context = canvas.getContext('2d')
    context.scale(scale, scale)
    const inset = measures.outline / 2
    const box = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset }
    context.fillStyle = swatch.colour
    context.fillRect(box.x, box.y, box.width, box.height)
    drawHatch(context, swatch, box)
    context.strokeStyle = ink
    context.lineWidth = measures.outline
    context.strokeRect(box.x, box.y, box.width, box.height)
    return type === 'svg' ? canvas.toBuffer() : canvas.toBuffer('image/png')
  }
  return {
    svg: normaliseSvg(paint('svg', 1).toString('utf8'), { width, height }),
    png: paint('image', measures.resolution / 72),
  }
}
