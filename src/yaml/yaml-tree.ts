/** Values of a YAML file with the offsets where they stand; plain values and places in one tree. */

/** Keys of maps and numbers of list items, from the top of the file. */
export type KeyPath = readonly (string | number)[]

/** Offsets into the source text, the end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface ScalarNode extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

export interface MapNode extends Span {
  readonly kind: 'map'
  /** Each key once, in file order: key i belongs to node i. Keys that were refused are left out. */
  readonly keys: readonly (Span & { readonly name: string })[]
  readonly nodes: readonly TreeNode[]
  /** Without prototype, so that no key can mean more than itself. */
  readonly value: Record<string, unknown>
}

export interface ListNode extends Span {
  readonly kind: 'list'
  /** Offset of the dash of each item; the item's own offset in a list with brackets. */
  readonly dashes: readonly number[]
  readonly nodes: readonly TreeNode[]
  readonly value: unknown[]
}

export type TreeNode = ScalarNode | MapNode | ListNode

const indexes = new WeakMap<MapNode, Map<string, number>>()

/** Small maps are searched, large ones indexed once: a finding per key must not cost the square of the keys. */
function keyIndex(map: MapNode, name: string): number {
  if (map.keys.length <= 16) return map.keys.findIndex(key => key.name === name)
  let index = indexes.get(map)
  if (index === undefined) {
    index = new Map(map.keys.map((key, at) => [key.name, at]))
    indexes.set(map, index)
  }
  return index.get(name) ?? -1
}

/** The node at a path, or undefined when nothing stands there. */
export function nodeAt(root: TreeNode, path: KeyPath): TreeNode | undefined {
  let node: TreeNode | undefined = root
  for (const step of path) {
    if (node?.kind === 'map') node = node.nodes[keyIndex(node, String(step))]
    else if (node?.kind === 'list' && typeof step === 'number') node = node.nodes[step]
    else return undefined
  }
  return node
}

/** The key (or the dash) that leads to the value at a path, or undefined when it is not there. */
export function keyAt(root: TreeNode, path: KeyPath): Span | undefined {
  const step = path.at(-1)
  const parent = nodeAt(root, path.slice(0, -1))
  if (parent?.kind === 'map') return parent.keys[keyIndex(parent, String(step))]
  if (parent?.kind === 'list' && typeof step === 'number') {
    const dash = parent.dashes[step]
    return dash === undefined ? undefined : { start: dash, end: dash + 1 }
  }
  return undefined
}

/** Where a key is missed: the key or dash that opens its map, else the first key of the file. */
export function openingOf(root: TreeNode, path: KeyPath): Span {
  const opening = path.length === 0 ? undefined : keyAt(root, path)
  if (opening !== undefined) return opening
  const first = root.kind === 'map' ? root.keys[0] : undefined
  return first ?? { start: root.start, end: root.start + 1 }
}
