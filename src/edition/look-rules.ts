/** Rules over the colours and patterns of the statuses: told apart where they touch, and everywhere. */
import { contrast as contrastOf } from '../contrast.ts'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { type EditionDraft, placeAt, wasLeftOut } from './draft.ts'
import { colourOf, leastContrast, patternOf } from './palette.ts'

function* neighbouringColoursDiffer({ programme, houseColours }: EditionDraft): Iterable<Diagnostic> {
  const { statussen = [] } = programme?.loose ?? {}
  if (programme === null || programme.doubtful.has('statussen')) return
  const colours = statussen.map((status, index) =>
    wasLeftOut(programme, ['statussen', index, 'kleur'])
      ? undefined
      : colourOf(status?.kleur, index, houseColours),
  )
  for (const [index, colour] of colours.entries()) {
    const before = colours[index - 1]
    if (before === undefined || colour === undefined) continue
    // One look of both is a finding of its own.
    const [last, pattern] = [index - 1, index].map(at => patternOf(statussen[at]?.patroon, at))
    if (before === colour && last === pattern) continue
    const contrast = contrastOf(before, colour)
    if (contrast >= leastContrast) continue
    const own = [index, index - 1].find(at => statussen[at]?.kleur !== undefined)
    // Two colours of an organisation beside each other have their finding where they stand.
    if (own === undefined && index < houseColours.length) continue
    const path = own === undefined ? ['statussen', index, 'id'] : ['statussen', own, 'kleur']
    yield finding('weak-contrast', placeAt(programme, path), {
      // Rounded down: a contrast that fails must not read as one that passes.
      found: { id: 'contrast', ratio: Math.floor(contrast * 100) / 100, colours: [before, colour] },
      expected: { id: 'contrast-from', ratio: leastContrast },
    })
  }
}

/** Two statuses of one look are one status to a reader, wherever they stand. */
function* looksDiffer({ programme, houseColours }: EditionDraft): Iterable<Diagnostic> {
  const { statussen = [] } = programme?.loose ?? {}
  if (programme === null || programme.doubtful.has('statussen')) return
  const seen = new Map<string, number>()
  for (const [index, status] of statussen.entries()) {
    const isOwn = ['kleur', 'patroon'].some(key => wasLeftOut(programme, ['statussen', index, key]))
    if (status === undefined || isOwn) continue
    const colour = colourOf(status.kleur, index, houseColours)
    const look = `${colour} ${patternOf(status.patroon, index)}`
    const first = seen.get(look)
    if (first === undefined) seen.set(look, index)
    else {
      const key = status.kleur === undefined ? 'id' : 'kleur'
      yield finding('same-look', placeAt(programme, ['statussen', index, key]), {
        found: { id: 'look-as', look, name: statussen[first]?.id ?? '' },
      })
    }
  }
}

/** Where a status between them has nothing, two others touch in the bar of a year: these must be told apart too. */
function* looksThatTouchDiffer(edition: EditionDraft): Iterable<Diagnostic> {
  const { programme, houseColours } = edition
  const { statussen = [] } = programme?.loose ?? {}
  if (programme === null || programme.doubtful.has('statussen')) return
  const told = new Set<number>()
  for (const [first, second] of touchingPairs(edition)) {
    const [one, other] = [statussen[first], statussen[second]]
    // Neighbours in the list have a rule of their own.
    if (one === undefined || other === undefined || second === first + 1 || told.has(second)) continue
    const colours = [
      colourOf(one.kleur, first, houseColours),
      colourOf(other.kleur, second, houseColours),
    ] as const
    const ratio = contrastOf(...colours)
    if (ratio >= leastContrast || patternOf(one.patroon, first) !== patternOf(other.patroon, second)) continue
    if (colours[0] === colours[1]) continue
    told.add(second)
    yield finding(
      'weak-contrast',
      placeAt(programme, ['statussen', second, other.kleur === undefined ? 'id' : 'kleur']),
      {
        found: { id: 'contrast', ratio: Math.floor(ratio * 100) / 100, colours },
        expected: { id: 'contrast-from', ratio: leastContrast },
      },
    )
  }
}

/** Indices of statuses that stand beside each other in the bar of some year, all between them being zero. */
function touchingPairs({ programme, trajectories }: EditionDraft): [number, number][] {
  const ids = (programme?.loose.statussen ?? []).map(status => status?.id)
  const years = new Map<number, Set<number>>()
  for (const { loose } of trajectories) {
    const year = loose.implementatiejaar
    if (year === undefined) continue
    const there = years.get(year) ?? new Set()
    for (const agreement of loose.afspraken ?? []) {
      const index = ids.indexOf(agreement?.status)
      if (agreement !== undefined && index >= 0) there.add(index)
    }
    years.set(year, there)
  }
  return [...years.values()].flatMap(there => {
    const sorted = [...there].sort((a, b) => a - b)
    return sorted.slice(1).map((second, at): [number, number] => [sorted[at] ?? 0, second])
  })
}

export const lookRules = [neighbouringColoursDiffer, looksDiffer, looksThatTouchDiffer]
