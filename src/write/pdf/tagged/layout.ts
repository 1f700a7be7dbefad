/**
 * pdfmake's layout with what typography asks for: blocks and rows that stay with what follows them, no single first or
 * last line of a paragraph on a page, notes at the foot of pages. Decided by the height that is left, so that every
 * block is laid out once.
 */
import type { Fragment, LaidPage, LayoutNode, Line, PDFDocument, RowOptions } from 'pdfmake-internals'
import type { TaggedDefinition } from './definition.ts'
import { columnsHeight, fullHeight, leastHeight, narrowColumns, notesAtStart } from './heights.ts'
import { linesOf } from './lines.ts'
import { svgMeasure, TaggedMeasure } from './measure.ts'
import { DocPreprocessor, LayoutBuilder, normalizePageMargin, normalizePageSize } from './pdfmake.ts'
import { planContent, planFurniture } from './plan.ts'
import type { Note, Plan } from './plan-state.ts'
import { partTallRows, settle } from './tall-rows.ts'
import { NotedContext, notesOf, TaggedWriter } from './writer.ts'

/** Pages with everything on them, in the order of painting. */
export function layOut(definition: TaggedDefinition, plan: Plan, document: PDFDocument): LaidPage[] {
  const size = normalizePageSize(definition.pageSize, definition.pageOrientation)
  const margins = normalizePageMargin(definition.pageMargins)
  return new TaggedLayout(size, margins, svgMeasure).run(definition, plan, document)
}

class TaggedLayout extends LayoutBuilder {
  readonly #notes = new Map<Note, Fragment>()
  readonly #held = new Map<LayoutNode, number>()
  /** Where the last float of a page ends, by page. */
  readonly #floatsEnd = new Map<number, number>()

  run(definition: TaggedDefinition, plan: Plan, document: PDFDocument): LaidPage[] {
    const { styles = {}, defaultStyle } = definition
    this.linearNodeList = []
    this.docPreprocessor = new DocPreprocessor()
    this.docMeasure = new TaggedMeasure(document, styles, defaultStyle)
    const content = planContent(plan, definition.content)
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content))
    const context = new NotedContext()
    const heights = new Map<Note, number>()
    for (const note of plan.notes) {
      const fragment = this.#layNote(note, plan.footnotes?.width ?? 0)
      this.#notes.set(note, fragment)
      heights.set(note, fragment.height)
    }
    this.writer = new TaggedWriter(context, plan.footnotes, heights)
    const { background } = definition
    const paintBackground =
      background && planFurniture(plan, (page, _count, size) => background(page, size), 'Background')
    context.addListener('pageAdded', () => {
      if (typeof paintBackground !== 'function') return
      this.addBackground((page: number, size: object) => paintBackground(page, 0, size))
    })
    if (!measured.stack?.[0]?.section) this.writer.addPage(this.pageSize, null, this.pageMargins)
    this.processNode(measured)
    this.#placeNotes(plan)
    const header = planFurniture(plan, definition.header, 'Header')
    this.addHeadersAndFooters(header, planFurniture(plan, definition.footer, 'Footer'))
    return context.pages
  }

  override processVerticalContainer(node: LayoutNode): void {
    const items = node.stack ?? []
    for (const [index, item] of items.entries()) {
      if (item.clear === true) this.#clearFloats()
      if (keeps(item) && !keeps(items[index - 1])) this.#keepTogether(items, index)
      this.processNode(item)
      for (const position of item.positions) node.positions.push(position)
    }
  }

  override processLeaf(node: LayoutNode): void {
    const writer = this.#writer()
    const lines = linesOf(node, writer.context().availableWidth)
    let next = 0
    while (next < lines.length) {
      const count = writer.transactionLevel > 0 ? lines.length : this.#linesForPage(lines, next)
      for (const line of lines.slice(next, next + count)) {
        const position = writer.addLine(line)
        if (position) node.positions.push(position)
      }
      next += count
      if (next < lines.length) writer.moveToNextPage(node.pageOrientation)
    }
  }

  override processTable(node: LayoutNode): void {
    const context = this.#writer().context()
    const { pageSize, pageMargins } = context.getCurrentPage() ?? { pageSize: null, pageMargins: null }
    if (pageSize && pageMargins) {
      partTallRows(node, context.availableWidth, pageSize.height - pageMargins.top - pageMargins.bottom)
    }
    super.processTable(node)
  }

  override processColumns(node: LayoutNode): void {
    const context = this.#writer().context()
    narrowColumns(node, context.availableWidth)
    if (node.float === true && node.absolutePosition) {
      const end = node.absolutePosition.y + columnsHeight(node, context.availableWidth, false)
      this.#floatsEnd.set(context.page, Math.max(this.#floatsEnd.get(context.page) ?? 0, end))
    }
    super.processColumns(node)
  }

  override processRow(options: RowOptions): unknown {
    settle(options.tableNode?.table?.body[options.rowIndex ?? 0])
    const result = super.processRow(options)
    const { tableNode, rowIndex } = options
    const kept = tableNode?.keptRows
    if (!tableNode || !(kept instanceof Set) || rowIndex === undefined) return result
    // Rows that stay together share one block: a row that is kept leaves it open, the first that is not closes it.
    const held = this.#held.get(tableNode) ?? 0
    const more = kept.has(rowIndex) ? 1 : -held
    this.writer.transactionLevel += more
    this.#held.set(tableNode, held + more)
    return result
  }

  #writer(): TaggedWriter {
    if (!(this.writer instanceof TaggedWriter)) throw new TypeError('pdfmake has replaced the writer')
    return this.writer
  }

  #clearFloats(): void {
    const writer = this.#writer()
    const context = writer.context()
    const height = (this.#floatsEnd.get(context.page) ?? 0) - context.y
    if (writer.transactionLevel > 0 || height <= 0) return
    if (height < context.availableHeight) context.moveDown(height)
    else writer.moveToNextPage()
  }

  #keepTogether(items: readonly LayoutNode[], from: number): void {
    const writer = this.#writer()
    if (writer.transactionLevel > 0 || writer.atTop) return
    const width = writer.context().availableWidth
    const notes: Note[] = []
    let height = 0
    let last = from
    let follower = items[last]
    while (follower && keeps(follower)) {
      height += fullHeight(follower, width)
      notes.push(...notesAtStart(follower, width))
      follower = items[++last]
    }
    if (follower && follower.pageBreak !== 'before') {
      height += leastHeight(follower, width)
      notes.push(...notesAtStart(follower, width))
    }
    if (height + writer.noteHeight(notes) > writer.context().availableHeight) writer.moveToNextPage()
  }

  /** How many lines from `next` go on this page; 0 where they go on together on the following one. */
  #linesForPage(lines: readonly Line[], next: number): number {
    const writer = this.#writer()
    const left = lines.length - next
    const room = writer.context().availableHeight
    let height = 0
    let fitting = 0
    const notes: Note[] = []
    while (fitting < left) {
      const line = lines[next + fitting]
      if (!line) break
      height += line.getHeight()
      notes.push(...notesOf(line))
      if (height + writer.noteHeight(notes) > room + 0.001) break
      fitting += 1
    }
    if (fitting === left) return left
    const tidy = left - fitting === 1 ? fitting - 1 : fitting
    if (tidy >= 2) return tidy
    return writer.atTop ? Math.max(1, tidy) : 0
  }

  /** Lays a note out on a page of its own, from which it is taken to where it belongs. */
  #layNote(note: Note, width: number): Fragment {
    const node = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(note.node))
    const context = new NotedContext()
    this.writer = new TaggedWriter(context, undefined, new Map())
    this.writer.transactionLevel = 1
    context.addPage({ width, height: 100_000 }, { left: 0, top: 0, right: 0, bottom: 0 })
    this.processNode(node)
    return { items: context.pages[0]?.items ?? [], height: context.y }
  }

  #placeNotes(plan: Plan): void {
    const style = plan.footnotes
    if (!style) return
    const writer = this.#writer()
    const context = writer.context()
    while (context.pages.length < writer.notes.length) writer.moveToNextPage()
    for (const [index, notes] of writer.notes.entries()) {
      const page = context.pages[index]
      if (!page || !notes || notes.length === 0) continue
      context.page = index
      const fragments = notes.flatMap(note => this.#notes.get(note) ?? [])
      const total = fragments.reduce(
        (sum, { height }) => sum + height,
        style.gapBetween * (fragments.length - 1),
      )
      const x = page.pageMargins.left
      let y = page.pageSize.height - page.pageMargins.bottom - total
      const { width, thickness, color } = style.rule
      const rule = { type: 'rect', x, y: y - style.gapBelow - thickness, w: width, h: thickness, color }
      page.items.push({ type: 'vector', item: { ...rule, mark: 'Layout' } })
      for (const fragment of fragments) {
        writer.place(fragment, x, y)
        y += fragment.height + style.gapBetween
      }
    }
  }
}

function keeps(node: LayoutNode | undefined): boolean {
  return node?.keepWithNext === true
}
