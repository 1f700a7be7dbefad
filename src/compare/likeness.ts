/** How much of two texts is the same, word by word; and which words are not. */
import { align } from '../align.ts'

/** A stretch of words; `isChanged` when the other text has other ones in its place. */
export interface Stretch {
  readonly text: string
  readonly isChanged: boolean
}

/** With more different words than this, all words are. */
const mostDifferent = 1_000

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(word => word !== '')

/** Share of words that both have, from 0 (none) to 1 (all), whatever their order. Two empty texts are alike. */
export function likenessOf(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length + right.length === 0) return 1
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    counts.set(word, count - 1)
    common++
  }
  return (2 * common) / (left.length + right.length)
}

/** Both texts in stretches that are the same or changed. White space stays as it is. */
export function markChanges(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const split = (text: string) => text.split(/(?<=\s)(?=\S)/u).filter(token => token !== '')
  const [old, now] = [split(before), split(after)]
  const bare = (token: string) => token.trim()
  const steps = align(old.map(bare), now.map(bare), mostDifferent)
  const kept = (steps ?? []).filter(({ left, right }) => left !== null && right !== null)
  const stretches = (tokens: readonly string[], same: ReadonlySet<number | null>) =>
    join(tokens.map((text, index) => ({ text, isChanged: !same.has(index) })))
  return {
    before: stretches(old, new Set(kept.map(({ left }) => left))),
    after: stretches(now, new Set(kept.map(({ right }) => right))),
  }
}

function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last?.isChanged === stretch.isChanged)
      joined.splice(-1, 1, { ...last, text: last.text + stretch.text })
    else joined.push(stretch)
  }
  return joined
}
