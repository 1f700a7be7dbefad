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

/** Among more names than these only one change is looked for, by an index: the work of a lookup stays the same. */
const mostCompared = 400

/** Indexes of many names, kept as long as the list or set itself. */
const indexes = new WeakMap<object, ReadonlyMap<string, string>>()

/** What is left of a word without one of its characters, and the word. */
function* shortened(word: string): Iterable<string> {
  yield word
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1)
}

function indexOf(known: readonly string[] | ReadonlySet<string>): ReadonlyMap<string, string> {
  const made = indexes.get(known)
  if (made !== undefined) return made
  const index = new Map<string, string>()
  for (const name of known) {
    if (name.length > longestCompared) continue
    for (const part of shortened(name.toLowerCase())) if (!index.has(part)) index.set(part, name)
  }
  indexes.set(known, index)
  return index
}

/** Two words with one change have a common rest; so have some with two, which are not near. */
function nearestOfMany(word: string, known: readonly string[] | ReadonlySet<string>): string | null {
  const index = indexOf(known)
  const found = [...shortened(word)].flatMap(part => index.get(part) ?? [])
  return found.find(name => distance(word, name.toLowerCase(), 1) <= 1) ?? null
}

/**
 * The known name closest to `typed`, or null when none is close: at most one change per three characters and
 * never more than three, one among many names. Capitals do not count; the first of `known` wins a tie. Who asks often
 * gives the same list or set each time.
 */
export function nearestName(typed: string, known: readonly string[] | ReadonlySet<string>): string | null {
  const word = typed.trim().toLowerCase()
  if (word === '' || word.length > longestCompared) return null
  if (('size' in known ? known.size : known.length) > mostCompared) return nearestOfMany(word, known)
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
