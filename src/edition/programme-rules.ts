/** Rules over programma.yaml, partijen.yaml and brief.yaml. */
import type { Diagnostic } from '../diagnostic.ts'
import { finding } from '../diagnostic-codes.ts'
import { type Draft, type EditionDraft, keyPlaceAt, placeAt, wasLeftOut } from './draft.ts'
import { quoted } from './names.ts'
import { colourOf, contrastOf, leastContrast } from './palette.ts'
import type { KeyPath } from './yaml-tree.ts'

interface PlacedId {
  readonly id: string | undefined
  readonly path: KeyPath
}

/** Later ones of equal ids, each at its own value. */
function* repeated(draft: Draft<unknown>, ids: readonly PlacedId[]): Iterable<Diagnostic> {
  const seen = new Map<string, KeyPath>()
  for (const { id, path } of ids) {
    if (id === undefined) continue
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    else {
      const { line } = placeAt(draft, first)
      yield finding('duplicate-id', placeAt(draft, path), { found: `${quoted(id)}, as in line ${line}` })
    }
  }
}

const listed = (
  items: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
  key: string,
) => (items ?? []).map((item, index): PlacedId => ({ id: item?.id, path: [key, index, 'id'] }))

function* idsOfProgrammeAreUnique({ programme }: EditionDraft): Iterable<Diagnostic> {
  if (programme === null) return
  const { fasen, statussen, themas, principes } = programme.loose
  yield* repeated(programme, listed(fasen, 'fasen'))
  yield* repeated(programme, listed(statussen, 'statussen'))
  yield* repeated(programme, listed(themas, 'themas'))
  // Value paths name a category or a principle in the same place.
  const rows = (principes ?? []).flatMap((principle, group) => [
    { id: principle?.id, path: ['principes', group, 'id'] },
    ...(principle?.categorieen ?? []).map(
      (category, index): PlacedId => ({
        id: category?.id,
        path: ['principes', group, 'categorieen', index, 'id'],
      }),
    ),
  ])
  yield* repeated(programme, rows)
}

function* idsOfPartiesAreUnique({ parties }: EditionDraft): Iterable<Diagnostic> {
  if (parties === null) return
  yield* repeated(
    parties,
    parties.loose.map((party, index) => ({ id: party?.id, path: [index, 'id'] })),
  )
}

function* onePhaseIsPerYear({ programme }: EditionDraft): Iterable<Diagnostic> {
  const { fasen } = programme?.loose ?? {}
  if (programme === null || fasen === undefined || programme.doubtful.has('fasen')) return
  const perYear = fasen.flatMap((phase, index) => (phase?.['per-jaar'] === true ? [index] : []))
  const uncertain = fasen.some((_, index) => wasLeftOut(programme, ['fasen', index, 'per-jaar']))
  if (perYear.length === 0 && !uncertain) {
    yield finding('missing-key', keyPlaceAt(programme, ['fasen']), {
      expected: 'per-jaar: true at exactly one phase',
      hint: 'add "per-jaar: true" to the phase whose trajectories have implementation years',
    })
  }
  for (const index of perYear.slice(1)) {
    yield finding('several-phases-per-year', placeAt(programme, ['fasen', index, 'per-jaar']), {
      found: `${quoted(fasen[index]?.id ?? '')}, after ${quoted(fasen[perYear[0] ?? 0]?.id ?? '')}`,
      expected: 'one phase with per-jaar: true',
    })
  }
}

function* onlyTheLastGroupIsOutside({ programme }: EditionDraft): Iterable<Diagnostic> {
  const { principes = [] } = programme?.loose ?? {}
  if (programme === null) return
  for (const [index, principle] of principes.entries()) {
    if (principle?.buiten !== true || index === principes.length - 1) continue
    yield finding('wrong-value', placeAt(programme, ['principes', index, 'buiten']), {
      found: 'true at a group that others follow',
      expected: 'buiten: true at the last group only',
    })
  }
}

function* neighbouringColoursDiffer({ programme }: EditionDraft): Iterable<Diagnostic> {
  const { statussen = [] } = programme?.loose ?? {}
  if (programme === null || programme.doubtful.has('statussen')) return
  const colours = statussen.map((status, index) =>
    wasLeftOut(programme, ['statussen', index, 'kleur']) ? undefined : colourOf(status?.kleur, index),
  )
  for (const [index, colour] of colours.entries()) {
    const before = colours[index - 1]
    if (before === undefined || colour === undefined) continue
    const contrast = contrastOf(before, colour)
    if (contrast >= leastContrast) continue
    const own = statussen[index]?.kleur !== undefined
    const path = ['statussen', own ? index : index - 1, 'kleur']
    // Rounded down: a contrast that fails must not read as one that passes.
    const measured = (Math.floor(contrast * 100) / 100).toFixed(2)
    yield finding('weak-contrast', placeAt(programme, path), {
      found: `${measured} to 1 between ${before} and ${colour}`,
      expected: `at least ${leastContrast} to 1`,
    })
  }
}

function* annexesStandOnce({ letter }: EditionDraft): Iterable<Diagnostic> {
  if (letter === null) return
  const seen = new Set<string>()
  for (const [index, annex] of (letter.loose.bijlagen ?? []).entries()) {
    if (annex?.soort === undefined) continue
    if (seen.has(annex.soort)) {
      yield finding('duplicate-id', placeAt(letter, ['bijlagen', index, 'soort']), {
        found: quoted(annex.soort),
      })
    }
    seen.add(annex.soort)
  }
}

export const programmeRules = [
  idsOfProgrammeAreUnique,
  idsOfPartiesAreUnique,
  onePhaseIsPerYear,
  onlyTheLastGroupIsOutside,
  neighbouringColoursDiffer,
  annexesStandOnce,
]
