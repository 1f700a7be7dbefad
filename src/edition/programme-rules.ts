/** Rules over programma.yaml, partijen.yaml and brief.yaml. */
import { contrast as contrastOf } from '../contrast.ts'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { KeyPath } from '../yaml/yaml-tree.ts'
import { type Draft, type EditionDraft, keyPlaceAt, placeAt, wasLeftOut } from './draft.ts'
import { quoted } from './names.ts'
import { colourOf, leastContrast } from './palette.ts'

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
      yield finding('duplicate-id', placeAt(draft, path), {
        found: { id: 'quoted-as-in-line', text: id, line },
      })
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
      expected: { id: 'one-phase-per-year' },
      hint: { id: 'add-per-year' },
    })
  }
  for (const index of perYear.slice(1)) {
    yield finding('several-phases-per-year', placeAt(programme, ['fasen', index, 'per-jaar']), {
      found: {
        id: 'quoted-after',
        text: fasen[index]?.id ?? '',
        before: fasen[perYear[0] ?? 0]?.id ?? '',
      },
      expected: { id: 'one-phase-per-year' },
    })
  }
}

function* onlyTheLastGroupIsOutside({ programme }: EditionDraft): Iterable<Diagnostic> {
  const { principes = [] } = programme?.loose ?? {}
  if (programme === null) return
  for (const [index, principle] of principes.entries()) {
    if (principle?.buiten !== true || index === principes.length - 1) continue
    yield finding('wrong-value', placeAt(programme, ['principes', index, 'buiten']), {
      found: { id: 'outside-before-others' },
      expected: { id: 'last-group-outside' },
    })
  }
}

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
