/** Where the values of an edition stand, for findings of later steps and for the key paths of akkoord.yaml. */

import { type KeyPath, type ListNode, nodeAt, type TreeNode } from '../yaml/yaml-tree.ts'
import { type Draft, keyPlaceAt, placeAt } from './draft.ts'
import type { Edition } from './edition.ts'

type Located = Pick<Draft<unknown>, 'source' | 'tree'>

/** The item of a list with this id, or with this number from 1 as people count; -1 when there is none. */
function itemNamed({ nodes }: ListNode, name: string): number {
  const withId = nodes.findIndex(node => node.kind === 'map' && node.value.id === name)
  return withId < 0 && /^[1-9]\d*$/.test(name) ? Number(name) - 1 : withId
}

/** Names of items replaced by their numbers from 0; null when there is no such item. */
function numbered(tree: TreeNode, path: KeyPath): KeyPath | null {
  const steps: (string | number)[] = []
  for (const step of path) {
    const parent = nodeAt(tree, steps)
    const at = parent?.kind === 'list' && typeof step === 'string' ? itemNamed(parent, step) : step
    if (at === -1) return null
    steps.push(at)
  }
  return steps
}

/** Looks values up in the files that were read; what stands nowhere is null. */
export function makeLocate(files: readonly Located[]): Edition['locate'] {
  const byPath = new Map(files.map(file => [file.source.path, file]))
  return (path, keys) => {
    const file = byPath.get(path)
    const steps = file === undefined ? null : numbered(file.tree, keys)
    if (file === undefined || steps === null || nodeAt(file.tree, steps) === undefined) return null
    return { key: keyPlaceAt(file, steps), value: placeAt(file, steps) }
  }
}
