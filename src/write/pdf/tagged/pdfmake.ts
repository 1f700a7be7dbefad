/**
 * The parts of pdfmake that the layer builds on, each from its own file: pdfmake's index would load its fonts' names,
 * its printer and its renderer too. By `require`, since tools do not agree on what an import of such files means.
 */
import { createRequire } from 'node:module'
import type * as internals from 'pdfmake-internals'

interface Of<T> {
  readonly default: T
}

const require = createRequire(import.meta.url)

const pdfDocument: Of<typeof internals.PDFDocument> = require('pdfmake/js/PDFDocument.js')
const layoutBuilder: Of<typeof internals.LayoutBuilder> = require('pdfmake/js/LayoutBuilder.js')
const docMeasure: Of<typeof internals.DocMeasure> = require('pdfmake/js/DocMeasure.js')
const docPreprocessor: Of<typeof internals.DocPreprocessor> = require('pdfmake/js/DocPreprocessor.js')
const documentContext: Of<typeof internals.DocumentContext> = require('pdfmake/js/DocumentContext.js')
const elementWriter: Of<typeof internals.ElementWriter> = require('pdfmake/js/ElementWriter.js')
const pageElementWriter: Of<typeof internals.PageElementWriter> = require('pdfmake/js/PageElementWriter.js')
const line: Of<typeof internals.Line> = require('pdfmake/js/Line.js')
const columnCalculator: Of<internals.ColumnCalculator> = require('pdfmake/js/columnCalculator.js')
const textDecorator: Of<internals.TextDecoratorClass> = require('pdfmake/js/TextDecorator.js')
const pageSize: internals.PageSize = require('pdfmake/js/PageSize.js')

export const PDFDocument = pdfDocument.default
export const LayoutBuilder = layoutBuilder.default
export const DocMeasure = docMeasure.default
export const DocPreprocessor = docPreprocessor.default
export const DocumentContext = documentContext.default
export const ElementWriter = elementWriter.default
export const PageElementWriter = pageElementWriter.default
export const Line = line.default
export const { buildColumnWidths } = columnCalculator.default
export const TextDecorator = textDecorator.default
export const { normalizePageSize, normalizePageMargin } = pageSize

/** Paints SVG; loaded only for documents that have any. */
export function loadSvgPainter(): internals.SvgPainter {
  const painter: Of<internals.SvgPainter> = require('pdfmake/js/3rd-party/svg-to-pdfkit.js')
  return painter.default
}

/** Where pdfkit keeps its data files. */
export const pdfkitFile = createRequire(require.resolve('pdfmake/js/PDFDocument.js')).resolve('pdfkit')

/** The font reader that pdfkit itself uses. */
export const fontkit: internals.Fontkit = createRequire(pdfkitFile)('fontkit')

/** Where lines may break, by Unicode's rules. */
export const LineBreaker: internals.LineBreakerClass = createRequire(pdfkitFile)('linebreak')
