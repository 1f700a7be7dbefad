/** The structure tree while it is made: elements, and the slots in them that painted content fills. */
import type { Tag, TagType } from './definition.ts'

/** Where a mark begins: page from 0, distance from the left and top edge in points. */
export interface Spot {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** Left, top, right, bottom in points from the top left corner of its page. */
export type Box = readonly [number, number, number, number]

/** Content of an element, one marked-content sequence for each place where it is painted. */
export interface Slot {
  readonly kind: 'slot'
  readonly element: Element
  /** The block it was made for: content of two blocks is never one sequence. */
  readonly block: number
  readonly marks: { readonly page: number; readonly mcid: number }[]
  start: Spot | null
}

export interface Element {
  readonly kind: 'element'
  readonly type: TagType | 'Document'
  readonly tag: Partial<Tag>
  readonly kids: (Element | Slot)[]
  parent: Element | null
  /** Set once the element is known to need one: tag, heads of tables, notes. */
  id: string | null
  headers: string[]
  colSpan: number
  rowSpan: number
  box: Box | null
  start: Spot | null
  /** Keys into the document's list of annotations. */
  readonly annotations: number[]
}

/** What is painted but not read, by the reason why. */
export type Artifact = 'Layout' | 'Background' | 'Header' | 'Footer' | 'Repeat'

export type Mark = Slot | Artifact

/** Wrong use of the layer: a program fault, not one of a document's data. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'
}

/** A new element as the last kid of `parent`. */
export function addElement(parent: Element | null, type: Element['type'], tag: Partial<Tag> = {}): Element {
  const element: Element = {
    kind: 'element',
    type,
    tag,
    kids: [],
    parent,
    id: tag.id ?? null,
    headers: [...(tag.headers ?? [])],
    colSpan: 1,
    rowSpan: 1,
    box: null,
    start: null,
    annotations: [],
  }
  parent?.kids.push(element)
  return element
}

/** The slot for the next content of `element`: its last one, where that belongs to the same block. */
export function slotOf(element: Element, block: number): Slot {
  const last = element.kids.at(-1)
  if (last?.kind === 'slot' && last.block === block) return last
  const slot: Slot = { kind: 'slot', element, block, marks: [], start: null }
  element.kids.push(slot)
  return slot
}

/** Moves `kids` into the list of kids of `parent`, behind `after`. */
export function insertAfter(parent: Element, after: Element | Slot, kids: readonly (Element | Slot)[]): void {
  for (const kid of kids) if (kid.kind === 'element') kid.parent = parent
  const behind = parent.kids.splice(parent.kids.indexOf(after) + 1)
  for (const kid of [...kids, ...behind]) parent.kids.push(kid)
}

/** Notes where an element begins; called in the order of painting, so that the first call counts. */
export function noteStart(slot: Slot, spot: Spot): void {
  slot.start ??= spot
  for (let element: Element | null = slot.element; element && !element.start; element = element.parent) {
    element.start = spot
  }
}

/** Whether anything was painted or linked in it; cells count always, since the grid needs them. */
export function hasContent(element: Element): boolean {
  if (element.type === 'TD' || element.type === 'TH' || element.annotations.length > 0) return true
  return element.kids.some(kid => (kid.kind === 'slot' ? kid.marks.length > 0 : hasContent(kid)))
}
