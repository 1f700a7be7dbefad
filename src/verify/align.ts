/** Two sequences side by side: what stands in both, and what in one of them only (Myers, 1986). */

/** Differences more than this are not looked for: a document that is another document. */
const most = 400

export interface Step {
  readonly expected: number | null
  readonly found: number | null
}

/** In order. Null when more than `most` steps would be a difference. */
export function align(expected: readonly string[], found: readonly string[]): Step[] | null {
  const [n, m] = [expected.length, found.length]
  const trails: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let depth = 0; depth <= Math.min(n + m, most); depth++) {
    const next = new Map(reach)
    for (let k = -depth; k <= depth; k += 2) {
      const down = k === -depth || (k !== depth && at(reach, k - 1) < at(reach, k + 1))
      let x = down ? at(reach, k + 1) : at(reach, k - 1) + 1
      while (x < n && x - k < m && expected[x] === found[x - k]) x += 1
      next.set(k, x)
      if (x >= n && x - k >= m) return walkBack([...trails, reach], { n, m, depth })
    }
    trails.push(reach)
    reach = next
  }
  return null
}

/** What is missing at a place and what is there instead, together: one step for a thing that has changed. */
export function pairUp(steps: readonly Step[]): Step[] {
  const pairs: Step[] = []
  let missing: number[] = []
  let extra: number[] = []
  const flush = () => {
    for (let index = 0; index < Math.max(missing.length, extra.length); index++)
      pairs.push({ expected: missing[index] ?? null, found: extra[index] ?? null })
    missing = []
    extra = []
  }
  for (const { expected, found } of steps) {
    if (expected !== null && found !== null) {
      flush()
      pairs.push({ expected, found })
    } else if (expected !== null) missing.push(expected)
    else if (found !== null) extra.push(found)
  }
  flush()
  return pairs
}

const at = (reach: ReadonlyMap<number, number>, k: number): number => reach.get(k) ?? -1

function walkBack(
  trails: readonly ReadonlyMap<number, number>[],
  { n, m, depth: last }: { readonly n: number; readonly m: number; readonly depth: number },
): Step[] {
  const steps: Step[] = []
  let [x, y] = [n, m]
  const same = (startX: number, startY: number) => {
    while (x > startX && y > startY) steps.push({ expected: --x, found: --y })
  }
  for (let depth = last; depth > 0; depth--) {
    const reach = trails[depth] ?? new Map()
    const k = x - y
    const down = k === -depth || (k !== depth && at(reach, k - 1) < at(reach, k + 1))
    const before = down ? k + 1 : k - 1
    same(at(reach, before), at(reach, before) - before)
    steps.push(down ? { expected: null, found: --y } : { expected: --x, found: null })
  }
  same(0, 0)
  return steps.reverse()
}
