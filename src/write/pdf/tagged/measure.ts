/** pdfmake's measuring with what it lacks: lists with a text as marker, drawings read once by their first tag. */
import type { LayoutNode, PDFDocument, SvgMeasure } from 'pdfmake-internals'
import { buildInlines } from './inlines.ts'
import { DocMeasure } from './pdfmake.ts'

export class TaggedMeasure extends DocMeasure {
  constructor(document: PDFDocument, styles: object, defaultStyle: object) {
    super(document, styles, defaultStyle, svgMeasure, {})
    this.textInlines.buildInlines = (text, stack) => buildInlines(document, text, stack)
  }

  override measureUnorderedList(node: LayoutNode): LayoutNode {
    const measured = super.measureUnorderedList(node)
    for (const item of measured.ul ?? []) {
      if (!item.listMarker) continue
      if (typeof node.markerText === 'string') {
        const text = { text: node.markerText, mark: item.markerMark }
        item.listMarker = { _inlines: this.textInlines.buildInlines([text], this.styleStack.clone()).items }
      }
      this.#place(measured, item)
    }
    return measured
  }

  override measureOrderedList(node: LayoutNode): LayoutNode {
    const measured = super.measureOrderedList(node)
    for (const item of measured.ol ?? []) {
      for (const inline of item.listMarker?._inlines ?? []) inline.mark = item.markerMark
      this.#place(measured, item)
    }
    return measured
  }

  #place(list: LayoutNode, item: LayoutNode): void {
    const width = list.markerWidth
    if (typeof width === 'number' && list._gapSize) {
      const marker = item.listMarker?._inlines?.[0]
      list._gapSize.width = Math.max(width, marker?.width ?? 0)
    }
    if (item.listMarker && list._gapSize) item.listMarker._minWidth = list._gapSize.width
  }
}

/** Size of a drawing from the head of its file; its body is parsed once, when it is painted. */
export const svgMeasure: SvgMeasure = {
  measureSVG(svg) {
    const head = headOf(svg)
    const box = attribute(head, 'viewBox')
      ?.trim()
      .split(/[\s,]+/)
    return {
      width: length(attribute(head, 'width') ?? box?.[2]),
      height: length(attribute(head, 'height') ?? box?.[3]),
    }
  },
  writeDimensions(svg, { width, height }) {
    const head = headOf(svg)
    const box =
      attribute(head, 'viewBox') ??
      `0 0 ${length(attribute(head, 'width'))} ${length(attribute(head, 'height'))}`
    const bare = head.replaceAll(/\s(?:width|height|viewBox)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
    const sized = bare.replace(/^<svg/, `<svg width="${width}" height="${height}" viewBox="${box}"`)
    return sized + svg.slice(svg.indexOf(head) + head.length)
  },
}

function headOf(svg: string): string {
  const head = /<svg(?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?>/.exec(svg)?.[0]
  if (head === undefined) throw new Error('an svg node that holds no svg element')
  return head
}

function attribute(head: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(head)?.[1]
}

function length(value: string | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '')
  return Number.isNaN(number) ? undefined : number
}
