/** Two sequences side by side (Myers, by `diff`): what stands in both, and what in one of them only. */
import { diffArrays } from 'diff'

/** Places in both sequences; null on the side that has nothing there. One of the two is always a number. */
export interface Step {
  readonly left: number | null
  readonly right: number | null
}

/** Every place of both, in order. Null when more than `most` items would be without a partner. */
export function align<T>(left: readonly T[], right: readonly T[], most: number): Step[] | null {
  const changes = diffArrays([...left], [...right], { maxEditLength: most })
  if (changes === undefined) return null
  let [l, r] = [0, 0]
  return changes.flatMap(({ count, added, removed }) =>
    Array.from({ length: count }, () => ({ left: added ? null : l++, right: removed ? null : r++ })),
  )
}

/** What is missing at a place and what is there instead, together: one step for a thing that has changed. */
export function pairUp(steps: readonly Step[]): Step[] {
  const pairs: Step[] = []
  let missing: number[] = []
  let extra: number[] = []
  const flush = () => {
    for (let index = 0; index < Math.max(missing.length, extra.length); index++)
      pairs.push({ left: missing[index] ?? null, right: extra[index] ?? null })
    missing = []
    extra = []
  }
  for (const { left, right } of steps) {
    if (left !== null && right !== null) {
      flush()
      pairs.push({ left, right })
    } else if (left !== null) missing.push(left)
    else if (right !== null) extra.push(right)
  }
  flush()
  return pairs
}
