/**
 * From a definition to what pdfmake lays out and the structure tree that its content will fill. The tree is made
 * here, in the order of the definition; painting only adds where each slot landed, in whatever order that happens.
 */
import type { LayoutNode } from 'pdfmake-internals'
import type {
  BlockNode,
  Content,
  PageFurniture,
  RunNode,
  SectionNode,
  TaggedDefinition,
  TextNode,
} from './definition.ts'
import { readPlainDrawing } from './plain-drawing.ts'
import { type InlineContext, planInlines } from './plan-inlines.ts'
import { planList } from './plan-lists.ts'
import { anchor, elementOf, follow, placeCaption } from './plan-places.ts'
import { type Into, layoutNode, type Note, own, type Plan, type Run } from './plan-state.ts'
import { planTable } from './plan-tables.ts'
import { type Artifact, addElement, DefinitionError, type Element, insertAfter, type Slot } from './tree.ts'

const GROUPING = new Set(['Document', 'Sect', 'Div', 'BlockQuote'])
const PARTED = new Set(['TD', 'TH', 'LBody', 'Caption', 'Note'])
/**
 * The whole content as one pdfmake node.
 * @throws DefinitionError for ids used twice or named nowhere, figures without words, gaps in bookmarks
 */
export function planContent(plan: Plan, content: TaggedDefinition['content']): LayoutNode {
  const node = layoutNode({ stack: content.map(item => planRoot(plan, item)) })
  for (const { after, holder } of plan.followers) follow(plan, after, holder)
  for (const [id, caption] of plan.captions) placeCaption(plan, id, caption)
  let level = 0
  for (const bookmark of plan.bookmarks) {
    if (bookmark.level < 1 || bookmark.level > level + 1) {
      throw new DefinitionError(`bookmark "${bookmark.title}" skips a level`)
    }
    level = bookmark.level
  }
  return node
}

/** A header, footer or background as pdfmake wants it. */
export function planFurniture(plan: Plan, furniture: PageFurniture | undefined, kind: Artifact): unknown {
  if (!furniture) return undefined
  return (...parameters: Parameters<PageFurniture>) => {
    const content = furniture(...parameters)
    return content === null ? null : planBlock(plan, content, kind, false)
  }
}

function planRoot(plan: Plan, item: Content | SectionNode): LayoutNode {
  if (typeof item !== 'object' || !('section' in item)) return planBlock(plan, item, plan.root, false)
  const { section, tag, id, readAfter, header, footer, ...page } = item
  const block = { ...(tag && { tag }), ...(id !== undefined && { id }), ...(readAfter && { readAfter }) }
  const into = elementOf(plan, block, plan.root)
  return layoutNode({
    ...page,
    section: planBlock(plan, section, into, false),
    ...(header && { header: planFurniture(plan, header, 'Header') }),
    ...(footer && { footer: planFurniture(plan, footer, 'Footer') }),
  })
}

/** One block. `parted`: other blocks stand beside it in an element that could hold text itself, so it gets a P. */
function planBlock(plan: Plan, content: Content, into: Into, parted: boolean): LayoutNode {
  if (typeof content === 'string') return planText(plan, { text: content }, into, parted)
  if (isList(content)) return planBlock(plan, { stack: content }, into, parted)
  if ('text' in content) return planText(plan, content, into, parted)
  if ('ul' in content || 'ol' in content) return planList(plan, content, into, planBlock)
  const element = elementOf(plan, content, into)
  const node = own(content)
  if ('stack' in content || 'columns' in content) {
    const items = 'stack' in content ? content.stack : content.columns
    const apart = parted || (typeof element === 'object' && PARTED.has(element.type) && items.length > 1)
    const planned = items.map(item => planBlock(plan, item, element, apart))
    return 'stack' in content ? { ...node, stack: planned } : { ...node, columns: planned }
  }
  if ('table' in content) return { ...node, ...planTable(plan, content, element, planBlock) }
  if ('canvas' in content) {
    const kind = typeof into === 'string' ? into : 'Layout'
    return { ...node, canvas: content.canvas.map(vector => ({ ...vector, mark: kind })) }
  }
  const mark = pictureMark(plan, content, element)
  if (!('svg' in content)) return { ...node, mark }
  const drawing = readPlainDrawing(content.svg)
  if (drawing === null) plan.needsSvgPainter = true
  return { ...node, mark, drawing }
}

function pictureMark(plan: Plan, content: BlockNode, element: Into): Slot | Artifact {
  if (typeof element === 'string') return element
  if (content.tag?.type !== 'Figure') return 'Layout'
  if (!content.tag.alt?.trim()) throw new DefinitionError('a figure without words for what it shows')
  const slot: Slot = { kind: 'slot', element, block: ++plan.blocks, marks: [], start: null }
  element.kids.push(slot)
  return slot
}

function planText(plan: Plan, content: TextNode, into: Into, parted: boolean): LayoutNode {
  let element = elementOf(plan, content, into)
  let isOwn = content.tag !== undefined
  if (typeof element === 'object' && !isOwn && (parted || GROUPING.has(element.type))) {
    element = addElement(element, 'P')
    isOwn = true
  }
  const from = typeof element === 'object' ? element.kids.length : 0
  const context: InlineContext = { plan, block: ++plan.blocks, notes: [] }
  const { text, link, linkToDestination, linkTitle } = content
  const run: RunNode = {
    text,
    ...(link !== undefined && { link }),
    ...(linkToDestination !== undefined && { linkToDestination }),
    ...(linkTitle !== undefined && { linkTitle }),
  }
  const runs = planInlines(context, run, element)
  if (from > 0) partFromFormer(runs)
  if (typeof element === 'object') {
    placeNotes(element, context.notes, isOwn)
    const first = isOwn ? element : element.kids[from]
    if (first) anchor(plan, content, first)
  }
  return { ...own(content), text: runs.length > 0 ? runs : '' }
}

/** Two blocks of one element are two words to the eye; a blank in the margin makes them so to the ear. */
function partFromFormer(runs: Run[]): void {
  const [first] = runs
  if (first && typeof first.mark === 'object') runs[0] = { ...first, text: ` ${first.text}` }
}

/** Notes are read right after their paragraph, or at the end of a cell or list item that is one paragraph. */
function placeNotes(element: Element, notes: readonly Note[], ofItsOwn: boolean): void {
  const outside = ofItsOwn && element.parent && !PARTED.has(element.type) && element.type !== 'LI'
  for (const note of notes.toReversed()) {
    if (outside && element.parent) insertAfter(element.parent, element, [note.element])
    else insertAfter(element, element.kids.at(-1) ?? note.element, [note.element])
  }
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content)
}
