/** Where the elements of a block go in the tree: ids, captions, and blocks that are read elsewhere than they stand. */
import type { BlockNode } from './definition.ts'
import type { Into, Plan } from './plan-state.ts'
import { addElement, DefinitionError, type Element, insertAfter, type Slot } from './tree.ts'

/** The element that a block's content goes into: a new one where the block has a tag, a caption, a place. */
export function elementOf(plan: Plan, block: BlockNode, into: Into): Into {
  if (typeof into === 'string') return into
  if (block.artifact) return 'Layout'
  let element = into
  if (block.captionOf !== undefined) element = captionFor(plan, block.captionOf)
  if (block.readAfter !== undefined) {
    const holder = addElement(null, element.type)
    plan.followers.push({ after: block.readAfter, holder })
    element = holder
  }
  if (!block.tag) return element
  const made = addElement(element, block.tag.type, block.tag)
  if (block.tag.id !== undefined) claim(plan, block.tag.id, made)
  if (!('text' in block)) anchor(plan, block, made)
  return made
}

function captionFor(plan: Plan, id: string): Element {
  const there = plan.captions.get(id)
  if (there) return there
  const caption = addElement(null, 'Caption')
  plan.captions.set(id, caption)
  return caption
}

/** Makes the block's id and bookmark point to `target`. */
export function anchor(plan: Plan, block: BlockNode, target: Element | Slot): void {
  if (block.id !== undefined && block.id !== block.tag?.id) claim(plan, block.id, target)
  if (block.outline) plan.bookmarks.push({ ...block.outline, target })
}

/** @throws DefinitionError where the id is taken */
export function claim(plan: Plan, id: string, target: Element | Slot): void {
  if (plan.anchors.has(id)) throw new DefinitionError(`id "${id}" is used twice`)
  plan.anchors.set(id, target)
}

/** @throws DefinitionError where there is no such element */
export function placeCaption(plan: Plan, id: string, caption: Element): void {
  const owner = plan.anchors.get(id)
  if (owner?.kind !== 'element') throw new DefinitionError(`caption of "${id}", which is no element`)
  owner.kids.unshift(caption)
  caption.parent = owner
}

/** Moves what a block made behind the element that it is read after. */
export function follow(plan: Plan, id: string, holder: Element): void {
  const target = plan.anchors.get(id)
  if (target?.kind !== 'element' || !target.parent)
    throw new DefinitionError(`read after "${id}", which is no element`)
  const siblings = target.parent.kids
  const earlier = plan.followers.filter(follower => follower.after === id).map(follower => follower.holder)
  let after: Element | Slot = target
  for (const other of earlier.slice(0, earlier.indexOf(holder))) {
    const last = other.kids.at(-1)
    if (last && siblings.includes(last)) after = last
  }
  insertAfter(target.parent, after, holder.kids)
}
