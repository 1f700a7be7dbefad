/** Shares held against each other, by exact whole numbers. */
import type { Share } from '../share-words.ts'

/** True when two shares lie more than `points` percentage points apart. */
export function isFurtherThan(points: number, a: Share, b: Share): boolean {
  return 100 * Math.abs(a.count * b.of - b.count * a.of) > points * a.of * b.of
}

/** Below zero when `a` is the smaller share. */
export function compareShares(a: Share, b: Share): number {
  return a.count * b.of - b.count * a.of
}

/** Descending by how far they lie from `from`. */
export function byDistance(from: Share): (a: Share, b: Share) => number {
  const distance = (share: Share) => Math.abs(share.count / share.of - from.count / from.of)
  return (a, b) => distance(b) - distance(a)
}
