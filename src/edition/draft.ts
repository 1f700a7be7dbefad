/** Files that were read but may still be wrong: what every rule works on. */
import type { Place } from '../findings/diagnostic.ts'
import type { Source } from '../source.ts'
import { type KeyPath, keyAt, nodeAt, openingOf, type Span, type TreeNode } from '../yaml/yaml-tree.ts'
import type { PreviousEdition } from './previous-edition.ts'
import type {
  RawAccepted,
  RawLetter,
  RawParties,
  RawProgramme,
  RawPublished,
  RawTrajectory,
} from './schemas.ts'

/** A value of which any part may be missing, because it was wrong and has its finding already. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T

/** One file: where its values stand, what of them is usable, and the whole when nothing is wrong with it. */
export interface Draft<T> {
  readonly source: Source
  readonly tree: TreeNode
  readonly loose: Loose<T>
  /** Null when the shape of the file has errors. */
  readonly whole: T | null
  /** Top keys that were wrong, or whose list of names is not complete because a part of it was wrong. */
  readonly doubtful: ReadonlySet<string>
}

export interface TrajectoryDraft extends Draft<RawTrajectory> {
  /** File name without `.yaml`. */
  readonly slug: string
}

/** Everything that was read of an edition; null stands for a file that is absent or could not be used. */
export interface EditionDraft {
  readonly id: string
  readonly programme: Draft<RawProgramme> | null
  readonly parties: Draft<RawParties> | null
  readonly letter: Draft<RawLetter> | null
  /** In file order. */
  readonly trajectories: readonly TrajectoryDraft[]
  /** A trajectory file could not be used: what it holds is not known. */
  readonly trajectoriesMissing: boolean
  readonly published: Draft<RawPublished> | null
  readonly accepted: Draft<RawAccepted> | null
  /** What `vorige-editie` leads to; null without one. */
  readonly previous: PreviousEdition | null
  /** Colours of an organisation for statuses that name none, by their place. */
  readonly houseColours: readonly string[]
}

type Located = Pick<Draft<unknown>, 'source' | 'tree'>

const placeOfSpan = ({ source }: Located, { start, end }: Span): Place =>
  source.place(start, Math.max(end, start + 1))

/** Place of the value at a path; of its key when nothing stands there. */
export function placeAt(draft: Located, path: KeyPath): Place {
  const node = nodeAt(draft.tree, path)
  const empty = node === undefined || node.start === node.end
  const span = empty ? (keyAt(draft.tree, path) ?? node ?? draft.tree) : node
  return placeOfSpan(draft, span)
}

/** Place of the key that leads to the value at a path; for an entry of a list its dash, or its first character. */
export function keyPlaceAt(draft: Located, path: KeyPath): Place {
  return placeOfSpan(draft, keyAt(draft.tree, path) ?? draft.tree)
}

/** Place to tell that the map at a path lacks a key. */
export function openingPlaceAt(draft: Located, path: KeyPath): Place {
  return placeOfSpan(draft, openingOf(draft.tree, path))
}

/** Something stands at the path, but it was wrong and left out: rules on its absence do not apply. */
export function wasLeftOut(draft: Located, path: KeyPath): boolean {
  const parent = nodeAt(draft.tree, path.slice(0, -1))
  const last = path.at(-1)
  if (parent?.kind !== 'map' || last === undefined) return false
  return nodeAt(draft.tree, path) !== undefined && parent.value[last] === undefined
}
