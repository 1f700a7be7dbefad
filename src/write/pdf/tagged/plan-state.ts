/** What a plan is made of while a definition is walked: the tree, its anchors, and the runs that pdfmake gets. */
import type { LayoutNode } from 'pdfmake-internals'
import type {
  BlockNode,
  Content,
  FootnoteStyle,
  NamedStyle,
  TaggedDefinition,
  TextStyle,
} from './definition.ts'
import { type Artifact, addElement, type Element, type Mark, type Slot } from './tree.ts'

/** A link of any kind; `element` takes its annotations. */
export interface Link {
  readonly element: Element
  /** An address, the id of an element, or the element itself. */
  readonly target: { readonly uri: string } | { readonly id: string } | { readonly element: Element }
  readonly contents: string
}

/** A footnote: what it says, and the page that the line with its reference landed on. */
export interface Note {
  readonly element: Element
  readonly node: LayoutNode
  page: number | null
}

/** A piece of text as pdfmake gets it; it copies the last four to every word it makes of it. */
export interface Run extends TextStyle {
  readonly text: string
  readonly mark: Mark
  readonly anchor?: Link
  readonly note?: Note
  readonly rise?: number
}

export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly target: Element | Slot
}

/** Content goes into an element, or is decoration of some kind. */
export type Into = Element | Artifact

/** What one definition is planned with; filled while its blocks are walked. */
export interface Plan {
  readonly root: Element
  readonly anchors: Map<string, Element | Slot>
  readonly captions: Map<string, Element>
  readonly followers: { readonly after: string; readonly holder: Element }[]
  readonly bookmarks: Bookmark[]
  readonly notes: Note[]
  readonly styles: Readonly<Record<string, NamedStyle>>
  readonly footnotes: FootnoteStyle | undefined
  blocks: number
  tables: number
  needsSvgPainter: boolean
}

/** How tables and lists plan the blocks inside them; `parted` as for planBlock. */
export type PlanBlock = (plan: Plan, content: Content, into: Into, parted: boolean) => LayoutNode

/** Properties that only this layer understands; pdfmake would take `id` and `outline` for its own. */
const OWN = new Set([
  'tag',
  'artifact',
  'captionOf',
  'readAfter',
  'id',
  'outline',
  'link',
  'linkToDestination',
  'linkTitle',
  'marker',
])

export function startPlan(definition: TaggedDefinition): Plan {
  return {
    root: addElement(null, 'Document'),
    anchors: new Map(),
    captions: new Map(),
    followers: [],
    bookmarks: [],
    notes: [],
    styles: definition.styles ?? {},
    footnotes: definition.footnotes,
    blocks: 0,
    tables: 0,
    needsSvgPainter: false,
  }
}

/** A node's properties without those that pdfmake must not see. */
export function own(content: BlockNode): LayoutNode {
  return layoutNode(Object.fromEntries(Object.entries(content).filter(([name]) => !OWN.has(name))))
}

/** pdfmake itself fills in the positions before it reads them. */
export function layoutNode(properties: Record<string, unknown>): LayoutNode {
  return { ...properties, positions: [] }
}
