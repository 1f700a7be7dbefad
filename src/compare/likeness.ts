/** How much of two texts is the same, word by word; and which words are not. */

/** A stretch of words; `isChanged` when the other text has other ones in its place. */
export interface Stretch {
  readonly text: string
  readonly isChanged: boolean
}

/** More pairs of words than this are not compared one by one. */
const mostCompared = 250_000

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
  const bare = (token: string | undefined) => token?.trim()
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && bare(old[head]) === bare(now[head])) head++
  let tail = 0
  while (tail < shorter - head && bare(old.at(-1 - tail)) === bare(now.at(-1 - tail))) tail++
  const common = commonWords(old.slice(head, old.length - tail), now.slice(head, now.length - tail), bare)
  const stretches = (tokens: readonly string[], same: ReadonlySet<number>) =>
    join(
      tokens.map((text, index) => ({
        text,
        isChanged: index >= head && index < tokens.length - tail && !same.has(index - head),
      })),
    )
  return { before: stretches(old, common.before), after: stretches(now, common.after) }
}

/** Places of the longest common run of words. */
function commonWords(
  old: readonly string[],
  now: readonly string[],
  bare: (token: string | undefined) => string | undefined,
): { before: Set<number>; after: Set<number> } {
  const [before, after] = [new Set<number>(), new Set<number>()]
  if (old.length === 0 || now.length === 0 || old.length * now.length > mostCompared) return { before, after }
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      const longer = Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0)
      lengths[a * width + b] =
        bare(old[a]) === bare(now[b]) ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1 : longer
    }
  }
  for (let a = 0, b = 0; a < old.length && b < now.length; ) {
    if (bare(old[a]) === bare(now[b])) {
      before.add(a++)
      after.add(b++)
    } else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++
    else b++
  }
  return { before, after }
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
