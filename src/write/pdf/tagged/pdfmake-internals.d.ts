/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19.1 that the tagging layer builds on; neither is typed by its makers.
 * The module is of types alone; `pdfmake.ts` loads what they describe.
 */

declare module 'pdfmake-internals' {
  import type { EventEmitter } from 'node:events'

  interface Position {
    readonly pageNumber: number
    readonly top: number
    readonly left: number
  }

  interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
    readonly advanceWidth: number
  }

  interface FontkitGlyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: number[]
  }

  interface FontkitFont {
    _glyphs: Record<number, FontkitGlyph | undefined>
    readonly directory: { readonly tables: Record<string, { offset: number; length: number } | undefined> }
    readonly stream: { readonly buffer: Uint8Array }
    getGlyph(id: number, codePoints?: number[]): FontkitGlyph | null
    glyphForCodePoint(codePoint: number): FontkitGlyph
    hasGlyphForCodePoint(codePoint: number): boolean
  }

  interface GlyphRun {
    readonly glyphs: FontkitGlyph[]
    readonly positions: GlyphPosition[]
    readonly advanceWidth: number
  }

  interface Font {
    readonly id: string
    readonly font: FontkitFont
    readonly ascender: number
    readonly descender: number
    readonly scale: number
    readonly subset: { glyphs: number[]; mapping: Record<number, number>; includeGlyph(id: number): number }
    readonly unicode: number[][]
    readonly widths: number[]
    ref(): Reference
    layout(text: string, features?: unknown, onlyWidth?: boolean): GlyphRun
    layoutRun(text: string, features?: unknown): GlyphRun
    encode(text: string, features?: unknown): [string[], GlyphPosition[]]
    widthOfString(text: string, size: number, features?: unknown): number
    lineHeight(size: number): number
  }

  interface Reference {
    readonly id: number
    data: Record<string, unknown>
    compress: boolean
    write(chunk: Uint8Array | string): void
    end(chunk?: Uint8Array | string): void
  }

  interface Page {
    readonly width: number
    readonly height: number
    readonly dictionary: Reference
    readonly fonts: Record<string, Reference>
    readonly annotations: Reference[]
    write(chunk: string): void
  }

  /** What svg-to-pdfkit puts in the place of the page while it paints a group. */
  interface Form {
    readonly width: number
    readonly height: number
    readonly fonts: Record<string, Reference>
    write(chunk: string): void
  }

  class PDFDocument {
    constructor(
      fonts: Record<string, unknown>,
      images: Record<string, string>,
      patterns: object,
      attachments: object,
      options: object,
    )
    page: Page | Form
    info: Record<string, unknown>
    fonts: Record<string, Record<string, unknown>>
    _font: Font
    _fontFamilies: Record<string, Font>
    _fontSize: number
    _ctm: number[]
    _offset: number
    readonly _root: Reference
    font(source: unknown): this
    provideFont(family: string, bold: boolean, italics: boolean): Font
    addPage(options: object): this
    addContent(data: string): this
    ref(data?: object): Reference
    _write(data: Uint8Array | string): void
    push(data: null): boolean
    end(): void
    endMetadata(): void
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    path(path: string): this
    lineCap(cap: 'butt' | 'round'): this
    miterLimit(limit: number): this
    resolveColor(color: unknown, fallback: string): string
    _normalizeColor(color: string): number[] | null
    lineWidth(width: number): this
    dash(length: number, options: { space: number }): this
    undash(): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this
    closePath(): this
    fill(): this
    stroke(): this
    fillAndStroke(): this
    fillColor(color: string): this
    strokeColor(color: string): this
    image(source: unknown, x: number, y: number, options: { width: number; height: number }): this
  }

  interface MeasuredInline extends Record<string, unknown> {
    text: string
    x: number
    width: number
    height: number
    font: Font
    fontSize: number
    color: string
    characterSpacing: number
    alignment: string
    leadingCut: number
    trailingCut: number
    lineEnd?: boolean
    noNewLine?: boolean
    noWrap?: boolean
  }

  class Line {
    constructor(width: number)
    x?: number
    y?: number
    inlines: MeasuredInline[]
    lastLineInParagraph?: boolean
    newLineForced?: boolean
    addInline(inline: MeasuredInline): void
    getHeight(): number
    getWidth(): number
    getAvailableWidth(): number
    getAscenderHeight(): number
    hasEnoughSpaceForInline(inline: MeasuredInline, next: readonly MeasuredInline[]): boolean
  }

  interface ColumnWidth {
    width?: unknown
    _minWidth: number
    _maxWidth: number
    _calcWidth: number
  }

  /** A node on its way through pdfmake; underscored names are pdfmake's own notes on it. */
  interface LayoutNode extends Record<string, unknown> {
    text?: unknown
    stack?: LayoutNode[]
    columns?: LayoutNode[]
    ul?: LayoutNode[]
    ol?: LayoutNode[]
    section?: LayoutNode
    canvas?: Record<string, unknown>[]
    svg?: string
    image?: string
    table?: {
      body: LayoutNode[][]
      widths: ColumnWidth[]
      headerRows?: number
      keepWithHeaderRows?: number
      dontBreakRows?: boolean
    }
    positions: Position[]
    absolutePosition?: { x: number; y: number }
    listMarker?: { _inlines?: MeasuredInline[]; canvas?: unknown[]; _minWidth?: number }
    _margin?: [number, number, number, number] | null
    _inlines?: MeasuredInline[]
    _gap?: number
    _gapSize?: { width: number }
    _layout?: Record<
      'hLineWidth' | 'paddingTop' | 'paddingBottom',
      (index: number, node: LayoutNode) => number
    >
    _offsets?: { total: number; offsets: number[] }
    _height?: number
    _minHeight?: number
    _width?: number
    _calcWidth?: number
    _span?: boolean
    colSpan?: number
    rowSpan?: number
    pageOrientation?: string
  }

  interface LaidPage {
    items: PageItem[]
    pageSize: { width: number; height: number; orientation: 'portrait' | 'landscape' }
    pageMargins: { left: number; top: number; right: number; bottom: number }
    customProperties: Record<string, unknown>
  }

  /** `item` is what the node, line or vector was; `repeated` marks the copy of a head row. */
  interface PageItem {
    type: string
    item: unknown
    repeated?: boolean
  }

  interface Snapshot {
    page: number
    availableHeight: number
    bottomMost?: { page: number; availableHeight: number }
  }

  class DocumentContext extends EventEmitter {
    pages: LaidPage[]
    page: number
    x: number
    y: number
    availableWidth: number
    availableHeight: number
    pageMargins: { left: number; top: number; right: number; bottom: number }
    snapshots: Snapshot[]
    backgroundLength: number[]
    initializePage(): void
    addPage(size: object, margins: object | null, properties?: object): LaidPage
    getCurrentPage(): LaidPage | null
    moveDown(offset: number): boolean
  }

  interface Fragment {
    items: PageItem[]
    height: number
    xOffset?: number
    yOffset?: number
  }

  class ElementWriter extends EventEmitter {
    constructor(context: DocumentContext)
    context(): DocumentContext
    addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): Position | false
    addFragment(fragment: Fragment, useX?: boolean, useY?: boolean, dontUpdate?: boolean): boolean
    pushContext(width: number, height: number): void
    popContext(): void
    contextStack: DocumentContext[]
  }

  class PageElementWriter extends ElementWriter {
    transactionLevel: number
    repeatables: { height: number }[]
    addPage(size: object, orientation: string | null, margins: object): void
    moveToNextPage(orientation?: string): void
    beginUnbreakableBlock(width?: number, height?: number): void
    commitUnbreakableBlock(x?: number, y?: number): void
    _fitOnPage<T>(add: () => T): T
  }

  class DocPreprocessor {
    preprocessDocument(node: LayoutNode): LayoutNode
    preprocessBlock(node: LayoutNode): LayoutNode
  }

  class StyleContextStack {
    constructor(styles: object, defaultStyle: object)
    getProperty(name: string): unknown
    clone(): StyleContextStack
    push(style: object): void
  }

  class TextInlines {
    constructor(document: PDFDocument | null)
    buildInlines(
      text: unknown,
      styles: StyleContextStack,
    ): { items: MeasuredInline[]; minWidth: number; maxWidth: number }
    measure(items: MeasuredInline[], styles: StyleContextStack): MeasuredInline[]
    widthOfText(text: string, inline: MeasuredInline): number
  }

  interface SvgMeasure {
    measureSVG(svg: string): { width: number | undefined; height: number | undefined }
    writeDimensions(svg: string, size: { width: number; height: number }): string
  }

  class DocMeasure {
    constructor(document: PDFDocument, styles: object, defaultStyle: object, svg: SvgMeasure, layouts: object)
    styleStack: StyleContextStack
    textInlines: TextInlines
    measureDocument(node: LayoutNode): LayoutNode
    measureBlock(node: LayoutNode): LayoutNode
    measureUnorderedList(node: LayoutNode): LayoutNode
    measureOrderedList(node: LayoutNode): LayoutNode
  }

  interface RowOptions {
    readonly tableNode?: LayoutNode
    readonly rowIndex?: number
  }

  class LayoutBuilder {
    constructor(size: object, margins: object, svg: SvgMeasure)
    pageSize: object
    pageMargins: object
    svgMeasure: SvgMeasure
    tableLayouts: object
    writer: PageElementWriter
    docPreprocessor: DocPreprocessor
    docMeasure: DocMeasure
    linearNodeList: LayoutNode[]
    processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void
    processLeaf(node: LayoutNode): void
    processVerticalContainer(node: LayoutNode): void
    processTable(node: LayoutNode): void
    processColumns(node: LayoutNode): void
    processRow(options: RowOptions): unknown
    addBackground(background: unknown): void
    addHeadersAndFooters(header: unknown, footer: unknown): void
  }

  interface ColumnCalculator {
    buildColumnWidths(columns: object[], available: number, offset?: number, node?: LayoutNode): void
  }

  interface TextDecorator {
    drawDecorations(line: Pick<Line, 'inlines' | 'getAscenderHeight'>, x: number, y: number): void
  }

  type TextDecoratorClass = new (document: PDFDocument) => TextDecorator

  interface PageSize {
    normalizePageSize(
      size: unknown,
      orientation?: string,
    ): { width: number; height: number; orientation: 'portrait' | 'landscape' }
    normalizePageMargin(margin: unknown): { left: number; top: number; right: number; bottom: number }
  }

  type SvgPainter = (document: PDFDocument, svg: string, x: number, y: number, options: object) => void

  type LineBreakerClass = new (text: string) => { nextBreak(): { position: number } | null }

  interface Fontkit {
    create(bytes: Uint8Array): FontkitFont
  }
}
