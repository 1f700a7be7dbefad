/** Paints laid out pages: each piece inside the marked content of its slot, or inside an artifact. */
import type { LaidPage, Line, MeasuredInline, PageItem } from 'pdfmake-internals'
import type { TaggedDocument } from './document.ts'
import type { Marker } from './marker.ts'
import { TextDecorator } from './pdfmake.ts'
import { type PlainDrawing, paintPlainDrawing } from './plain-drawing.ts'
import type { Link } from './plan-state.ts'
import { type Box, DefinitionError, type Mark, noteStart } from './tree.ts'
import { paintVector } from './vectors.ts'

/** A place on a page that leads somewhere; one for each line that the link stands on. */
export interface Hotspot {
  readonly link: Link
  readonly page: number
  box: Box
}

export type PaintSvg = (
  document: TaggedDocument,
  svg: string,
  x: number,
  y: number,
  size: {
    readonly width: number
    readonly height: number
    readonly assumePt: true
    readonly warningCallback: (message: string) => void
  },
) => void

interface Painter {
  readonly document: TaggedDocument
  readonly marker: Marker
  readonly hotspots: Hotspot[]
  readonly paintSvg: PaintSvg | null
}

/** @returns the places of links, in the order of painting */
export function paintPages(
  document: TaggedDocument,
  marker: Marker,
  pages: readonly LaidPage[],
  paintSvg: PaintSvg | null,
): Hotspot[] {
  const painter: Painter = { document, marker, hotspots: [], paintSvg }
  for (const { pageSize, items } of pages) {
    document.addPage({ size: [pageSize.width, pageSize.height], margin: 0 })
    marker.startPage()
    for (const item of items) paintItem(painter, item)
    marker.close()
  }
  return painter.hotspots
}

function paintItem(painter: Painter, item: PageItem): void {
  const { document, marker } = painter
  switch (item.type) {
    case 'line':
      paintLine(painter, item.item as Line, item.repeated === true)
      break
    case 'vector':
      marker.open(markOf(item.item, item.repeated))
      paintVector(document, item.item as Parameters<typeof paintVector>[1])
      break
    case 'svg':
    case 'image':
      paintPicture(painter, item.item as Picture, item.repeated === true)
      break
    case 'beginVerticalAlignment':
      beginAlignment(painter, item.item as Alignment)
      break
    case 'endVerticalAlignment':
      if (isShifted(item.item as Alignment)) {
        marker.close()
        document.restore()
      }
      break
    default:
      throw new TypeError(`no way to paint "${item.type}"`)
  }
}

function markOf(item: unknown, repeated = false): Mark {
  const mark: unknown = typeof item === 'object' && item !== null && 'mark' in item ? item.mark : undefined
  if (mark === undefined) return 'Layout'
  return repeated && typeof mark === 'object' ? 'Repeat' : (mark as Mark)
}

/** Neighbours that look the same and belong together are shown by one operator. */
function paintLine(painter: Painter, line: Line, repeated: boolean): void {
  const { document, marker } = painter
  const x = line.x ?? 0
  const y = line.y ?? 0
  const ascender = line.getAscenderHeight()
  const { inlines } = line
  for (let from = 0; from < inlines.length; ) {
    const first = inlines[from]
    if (!first) break
    let next = from + 1
    let end = first.x + first.width
    let text = first.text
    for (let inline = inlines[next]; inline && isSame(first, inline, end); inline = inlines[++next]) {
      text += inline.text
      end = inline.x + inline.width
    }
    from = next
    if (text === '') continue
    const mark = markOf(first, repeated)
    marker.open(mark)
    const left = x + first.x
    if (typeof mark === 'object') noteStart(mark, { page: marker.page, x: left, y })
    const rise = typeof first.rise === 'number' ? first.rise : 0
    showText(document, first, text, left, y + ascender - rise)
    if (!repeated) addHotspot(painter, first, [left, y, x + end, y + line.getHeight()])
  }
  if (inlines.some(inline => inline.decoration)) {
    marker.open('Layout')
    new TextDecorator(document).drawDecorations(withoutLastBlank(line), x, y)
  }
}

/** The blank at which a line was broken is not underlined. */
function withoutLastBlank(line: Line): Pick<Line, 'inlines' | 'getAscenderHeight'> {
  const inlines = line.inlines.map((inline, index) =>
    index === line.inlines.length - 1 ? { ...inline, width: inline.width - inline.trailingCut } : inline,
  )
  return { inlines, getAscenderHeight: () => line.getAscenderHeight() }
}

const LOOK = ['font', 'fontSize', 'color', 'characterSpacing', 'rise', 'mark', 'anchor'] as const

function isSame(first: MeasuredInline, inline: MeasuredInline, end: number): boolean {
  return Math.abs(inline.x - end) < 0.001 && LOOK.every(name => first[name] === inline[name])
}

function showText(
  document: TaggedDocument,
  look: MeasuredInline,
  text: string,
  x: number,
  baseline: number,
): void {
  const { font, fontSize, characterSpacing } = look
  document.page.fonts[font.id] ??= font.ref()
  const colour = document._normalizeColor(look.color) ?? [0, 0, 0]
  const [codes, positions] = font.encode(text)
  document.addContent(`${colour.map(number).join(' ')} rg`)
  document.addContent('BT')
  document.addContent(`/${font.id} ${number(fontSize)} Tf`)
  if (characterSpacing) document.addContent(`${number(characterSpacing)} Tc`)
  let pen = x
  let parts: string[] = []
  const flush = (left: number, raised: number): void => {
    if (parts.length === 0) return
    // The page hangs upside down in pdfkit, so letters are turned over.
    document.addContent(`1 0 0 -1 ${number(left)} ${number(baseline - raised)} Tm`)
    document.addContent(`[${parts.join('').replaceAll('><', '')}] TJ`)
    parts = []
  }
  let start = pen
  for (const [index, code] of codes.entries()) {
    const position = positions[index]
    if (!position) break
    const moved = position.xOffset !== 0 || position.yOffset !== 0
    if (moved) flush(start, 0)
    if (parts.length === 0) start = pen
    parts.push(`<${code}>`)
    if (moved) flush(pen + (position.xOffset * fontSize) / 1000, (position.yOffset * fontSize) / 1000)
    else if (position.xAdvance !== position.advanceWidth) {
      parts.push(` ${number(position.advanceWidth - position.xAdvance)} `)
    }
    pen += (position.xAdvance * fontSize) / 1000 + characterSpacing
  }
  flush(start, 0)
  if (characterSpacing) document.addContent('0 Tc')
  document.addContent('ET')
}

function addHotspot({ hotspots, marker }: Painter, inline: MeasuredInline, box: Box): void {
  const link = inline.anchor as Link | undefined
  if (!link) return
  const last = hotspots.at(-1)
  if (last?.link === link && last.page === marker.page && last.box[1] === box[1]) {
    last.box = [last.box[0], last.box[1], box[2], box[3]]
  } else {
    hotspots.push({ link, page: marker.page, box })
  }
}

interface Picture {
  readonly svg?: string
  readonly image?: string
  /** What the svg holds, if pdfkit can paint it. */
  readonly drawing?: PlainDrawing | null
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
}

function paintPicture({ document, marker, paintSvg }: Painter, picture: Picture, repeated: boolean): void {
  const { x, y, _width: width, _height: height } = picture
  const mark = markOf(picture, repeated)
  marker.open(mark)
  if (typeof mark === 'object') {
    noteStart(mark, { page: marker.page, x, y })
    mark.element.box = [x, y, x + width, y + height]
  }
  if (picture.drawing) {
    paintPlainDrawing(document, picture.drawing, { x, y, width, height })
  } else if (picture.svg !== undefined) {
    paintSvg?.(document, picture.svg, x, y, { width, height, assumePt: true, warningCallback })
  } else {
    document.image(picture.image, x, y, { width, height })
  }
}

/** What the drawing's painter cannot express is not left out in silence. */
function warningCallback(message: string): never {
  throw new DefinitionError(`a drawing that cannot be painted (${message})`)
}

interface Alignment {
  readonly verticalAlignment: string
  readonly isCellContentMultiPage?: boolean
  getNodeHeight?(): number
  getViewHeight?(): number
}

function isShifted(item: Alignment): boolean {
  return (
    !item.isCellContentMultiPage &&
    (item.verticalAlignment === 'middle' || item.verticalAlignment === 'bottom')
  )
}

function beginAlignment({ document, marker }: Painter, item: Alignment): void {
  if (!isShifted(item)) return
  const room = (item.getViewHeight?.() ?? 0) - (item.getNodeHeight?.() ?? 0)
  marker.close()
  document.save()
  document.translate(0, item.verticalAlignment === 'middle' ? room / 2 : room)
}

function number(value: number): number {
  return Math.round(value * 1000) / 1000
}
