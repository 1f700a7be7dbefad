/** The nearest known name for a mistyped one: what a finding shows after "did you mean". */

const longestCompared = 60

/** Number of changed, missing, added or swapped characters between two words, or `limit + 1` when more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoBack: number[] = []
  let back = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const best = Math.min(
        (back[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(swapped ? Math.min(best, (twoBack[column - 2] ?? 0) + 1) : best)
    }
    if (Math.min(...current) > limit) return limit + 1
    twoBack = back
    back = current
  }
  return back[b.length] ?? limit + 1
}

/**
 * The known name closest to `typed`, or null when none is close: at most one change per three characters and
 * never more than three. Capitals do not count; the first of `known` wins a tie.
 */
export function nearestName(typed: string, known: Iterable<string>): string | null {
  const word = typed.trim().toLowerCase()
  if (word === '' || word.length > longestCompared) return null
  let best: string | null = null
  let limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  for (const name of known) {
    if (name.length > longestCompared) continue
    const steps = distance(word, name.toLowerCase(), limit)
    if (steps > limit) continue
    if (steps === 0) return name
    best = name
    limit = steps - 1
  }
  return best
}
