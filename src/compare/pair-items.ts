/** Which items of two lists belong together. Near linear: lists of the letter are short, those of the data long. */
import { align } from '../align.ts'

/** One of the two is always there. */
export interface Pair<T> {
  readonly before: T | null
  readonly after: T | null
}

/** Ids of both sides once: in the order of `after`, those of `before` alone behind their neighbour. */
export function mergeOrder(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(after)
  const behind = new Map<string | null, string[]>()
  let neighbour: string | null = null
  for (const id of before) {
    if (known.has(id)) neighbour = id
    else {
      const list = behind.get(neighbour)
      if (list === undefined) behind.set(neighbour, [id])
      else list.push(id)
    }
  }
  return [...(behind.get(null) ?? []), ...after.flatMap(id => [id, ...(behind.get(id) ?? [])])]
}

/** By id, in the order of `mergeOrder`. The first of two with the same id holds. */
export function pairById<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): { readonly id: string; readonly before: T | null; readonly after: T | null }[] {
  const byId = (items: readonly T[]) => new Map(items.toReversed().map(item => [idOf(item), item]))
  const [old, now] = [byId(before), byId(after)]
  const order = mergeOrder([...new Set(before.map(idOf))], [...new Set(after.map(idOf))])
  return order.map(id => ({ id, before: old.get(id) ?? null, after: now.get(id) ?? null }))
}

/** How alike two items are that have no key in common, from 0 to 1. */
type Likeness<T> = (before: T, after: T) => number

const likeEnough = 0.5

/** With more items than this without an equal, no equal is looked for. */
const mostDifferent = 4_000

/** A gap with more pairs than this is paired by place: there is nothing alike in such a stretch. */
const mostCompared = 20_000

/**
 * Lists of texts in their order: equal keys first, then what is alike between them. An item that has no partner
 * stands alone.
 */
export function pairTexts<T>(
  before: readonly T[],
  after: readonly T[],
  { key, likeness }: { readonly key: (item: T) => string; readonly likeness: Likeness<T> },
): Pair<T>[] {
  const pairs: Pair<T>[] = []
  let [a, b] = [0, 0]
  const steps = align(before.map(key), after.map(key), mostDifferent) ?? []
  for (const { left: nextA, right: nextB } of [...steps, { left: before.length, right: after.length }]) {
    if (nextA === null || nextB === null) continue
    for (const pair of pairAlike(before.slice(a, nextA), after.slice(b, nextB), likeness)) pairs.push(pair)
    const [old, now] = [before[nextA], after[nextB]]
    if (old !== undefined && now !== undefined) pairs.push({ before: old, after: now })
    a = nextA + 1
    b = nextB + 1
  }
  return pairs
}

function pairAlike<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): Pair<T>[] {
  const alone = (items: readonly T[], side: 'before' | 'after'): Pair<T>[] =>
    items.map(item => ({ before: null, after: null, [side]: item }))
  if (before.length * after.length > mostCompared)
    return [...alone(before, 'before'), ...alone(after, 'after')]
  const pairs: Pair<T>[] = []
  let from = 0
  for (const old of before) {
    let best = -1
    let most = likeEnough
    for (let at = from; at < after.length; at++) {
      const now = after[at]
      const like = now === undefined ? 0 : likeness(old, now)
      if (like > most || (like === most && best < 0)) [best, most] = [at, like]
    }
    if (best < 0) {
      pairs.push({ before: old, after: null })
      continue
    }
    for (const pair of alone(after.slice(from, best), 'after')) pairs.push(pair)
    pairs.push({ before: old, after: after[best] ?? null })
    from = best + 1
  }
  return [...pairs, ...alone(after.slice(from), 'after')]
}
