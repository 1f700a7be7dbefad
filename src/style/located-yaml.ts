/** The style file as values that carry their places: it has few of them, and each may be told of. */
import type { Diagnostic, Place } from '../findings/diagnostic.ts'
import type { Source } from '../source.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { MapNode, TreeNode } from '../yaml/yaml-tree.ts'

/** A value where it stands; `place` of a map is that of its first key. */
export type LocatedNode =
  | { readonly kind: 'map'; readonly place: Place; readonly entries: ReadonlyMap<string, LocatedEntry> }
  | { readonly kind: 'list'; readonly place: Place; readonly items: readonly LocatedNode[] }
  | {
      readonly kind: 'scalar'
      readonly place: Place
      readonly value: string | number | boolean | null
      /** As it was typed. */
      readonly typed: string
    }

export interface LocatedEntry {
  readonly key: Place
  readonly node: LocatedNode
}

/** The root of the file; null with findings when nothing of it can be judged. */
export function readLocatedYaml(source: Source): {
  readonly root: LocatedNode | null
  readonly findings: readonly Diagnostic[]
} {
  const { tree, findings } = readYaml(source)
  // What is missing behind a broken value only follows from it.
  const isBroken = findings.some(({ code }) => code === 'yaml-syntax' || code === 'custom-tag')
  return { root: tree === null || isBroken ? null : locate(tree, source), findings }
}

function locate(node: TreeNode, source: Source): LocatedNode {
  const place = source.place(node.start, Math.max(node.start + 1, node.end))
  switch (node.kind) {
    case 'map':
      return locateMap(node, source, place)
    case 'list':
      return { kind: 'list', place, items: node.nodes.map(item => locate(item, source)) }
    case 'scalar':
      return { kind: 'scalar', place, value: node.value, typed: source.text.slice(node.start, node.end) }
  }
}

function locateMap({ keys, nodes }: MapNode, source: Source, around: Place): LocatedNode {
  const entries = new Map<string, LocatedEntry>()
  for (const [index, { name, start, end }] of keys.entries()) {
    const key = source.place(start, Math.max(start + 1, end))
    const node = nodes[index]
    // Where nothing stands behind the key, that is told at the key.
    const isEmpty = node === undefined || node.start === node.end
    entries.set(name, {
      key,
      node: isEmpty ? { kind: 'scalar', place: key, value: null, typed: '' } : locate(node, source),
    })
  }
  const [first] = entries.values()
  return { kind: 'map', place: first?.key ?? around, entries }
}
