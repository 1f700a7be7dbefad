/** Lists: L > LI > Lbl, LBody from pdfmake's `ul` and `ol`. */
import type { LayoutNode } from 'pdfmake-internals'
import type { Content, ListNumbering, OrderedListNode, UnorderedListNode } from './definition.ts'
import { anchor, elementOf } from './plan-places.ts'
import { type Into, own, type Plan, type PlanBlock } from './plan-state.ts'
import { addElement, type Element, type Mark, slotOf } from './tree.ts'

/**
 * Items that are lists themselves go into the body of the item before them. The Lbl of an item is made where its
 * marker is a text; a painted disc is decoration, and ListNumbering says that it is there.
 */
export function planList(
  plan: Plan,
  content: UnorderedListNode | OrderedListNode,
  into: Into,
  planBlock: PlanBlock,
): LayoutNode {
  const items = 'ul' in content ? content.ul : content.ol
  const marker = 'ul' in content ? content.marker : undefined
  const hasLabel = 'ol' in content || marker !== undefined
  const { tag, ...untagged } = content
  const list = listElement(plan, content, into)
  if (typeof list === 'object' && tag?.type !== 'L') anchor(plan, content, list)
  let body: Into = list
  const planned = items.map(item => {
    if (isNested(item)) return planBlock(plan, item, body, false)
    const { into: inside, label } = itemElements(plan, list, item, hasLabel)
    body = inside
    return { ...planBlock(plan, withoutItemTag(item), body, false), markerMark: label }
  })
  return {
    ...own(untagged),
    ...('ul' in content ? { ul: planned } : { ol: planned }),
    ...(marker !== undefined && { markerText: marker }),
  }
}

function listElement(plan: Plan, content: UnorderedListNode | OrderedListNode, into: Into): Into {
  const numbering: ListNumbering = content.tag?.listNumbering ?? ('ol' in content ? 'Decimal' : 'Disc')
  if (content.tag?.type === 'L') {
    return elementOf(plan, { ...content, tag: { ...content.tag, listNumbering: numbering } }, into)
  }
  const outer = elementOf(plan, content, into)
  return typeof outer === 'string' ? outer : addElement(outer, 'L', { listNumbering: numbering })
}

function itemElements(plan: Plan, list: Into, item: Content, hasLabel: boolean): { into: Into; label: Mark } {
  if (typeof list === 'string') return { into: list, label: list }
  const tag = typeof item === 'object' && 'tag' in item ? item.tag : undefined
  const outer: Element = addElement(list, 'LI', tag?.type === 'LI' ? tag : {})
  const label = hasLabel ? slotOf(addElement(outer, 'Lbl'), ++plan.blocks) : 'Layout'
  return { into: addElement(outer, 'LBody', tag?.type === 'LBody' ? tag : {}), label }
}

function isNested(item: Content): boolean {
  return typeof item === 'object' && ('ul' in item || 'ol' in item)
}

function withoutItemTag(item: Content): Content {
  if (typeof item !== 'object' || !('tag' in item)) return item
  const { tag, ...rest } = item
  return tag?.type === 'LI' || tag?.type === 'LBody' ? rest : item
}
