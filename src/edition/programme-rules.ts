/** Rules over programma.yaml, partijen.yaml and brief.yaml. */
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { type IdKind, pathTakenBy } from '../value-paths.ts'
import type { KeyPath } from '../yaml/yaml-tree.ts'
import { type Draft, type EditionDraft, keyPlaceAt, placeAt, wasLeftOut } from './draft.ts'
import { quoted } from './names.ts'

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

interface Thing {
  readonly id?: string | undefined
  readonly naam?: string | undefined
}

interface PlacedThing extends Thing {
  /** Of the thing itself. */
  readonly path: KeyPath
}

const placed = (things: readonly (Thing | undefined)[] | undefined, ...path: KeyPath): PlacedThing[] =>
  (things ?? []).map((thing, index) => ({ id: thing?.id, naam: thing?.naam, path: [...path, index] }))

const idsOf = (things: readonly PlacedThing[]): PlacedId[] =>
  things.map(({ id, path }) => ({ id, path: [...path, 'id'] }))

/** The things of programma.yaml that become rows and columns, by their kind. */
function rowsAndColumns({ fasen, statussen, principes }: NonNullable<EditionDraft['programme']>['loose']) {
  return {
    fase: placed(fasen, 'fasen'),
    status: placed(statussen, 'statussen'),
    principe: placed(principes, 'principes'),
    categorie: (principes ?? []).flatMap((principle, group) =>
      placed(principle?.categorieen, 'principes', group, 'categorieen'),
    ),
  } as const
}

const kinds = ['fase', 'status', 'principe', 'categorie'] as const satisfies readonly IdKind[]

function* idsOfProgrammeAreUnique({ programme }: EditionDraft): Iterable<Diagnostic> {
  if (programme === null) return
  const { fase, status, principe, categorie } = rowsAndColumns(programme.loose)
  yield* repeated(programme, idsOf(fase))
  yield* repeated(programme, idsOf(status))
  yield* repeated(programme, idsOf(placed(programme.loose.themas, 'themas')))
  // Value paths name a category or a principle in the same place.
  yield* repeated(programme, idsOf([...principe, ...categorie]).toSorted(byPath))
}

/** In the order of the file: a principle before its categories. */
function byPath({ path: one }: PlacedId, { path: other }: PlacedId): number {
  const group = Number(one[1]) - Number(other[1])
  return group === 0 ? one.length - other.length : group
}

function* idsTakeNoPath({ programme }: EditionDraft): Iterable<Diagnostic> {
  if (programme === null) return
  const things = { ...rowsAndColumns(programme.loose), thema: placed(programme.loose.themas, 'themas') }
  for (const kind of [...kinds, 'thema'] as const) {
    for (const { id, path } of idsOf(things[kind])) {
      const taken = id === undefined ? null : pathTakenBy(kind, id)
      if (id === undefined || taken === null) continue
      yield finding('reserved-id', placeAt(programme, path), {
        found: { id: 'id-of-path', text: id, path: taken },
      })
    }
  }
}

/** Equal names would be equal rows or columns; capitals, accents typed in two ways and blanks make no other name. */
function* namesDiffer({ programme, parties }: EditionDraft): Iterable<Diagnostic> {
  if (programme !== null) {
    const things = rowsAndColumns(programme.loose)
    for (const kind of kinds) yield* sameNames(programme, things[kind])
  }
  if (parties !== null) yield* sameNames(parties, placed(parties.loose))
}

function* sameNames(draft: Draft<unknown>, things: readonly PlacedThing[]): Iterable<Diagnostic> {
  const seen = new Map<string, KeyPath>()
  for (const { naam, path } of things) {
    if (naam === undefined) continue
    const name = [...path, 'naam']
    const folded = naam.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
    const first = seen.get(folded)
    if (first === undefined) seen.set(folded, name)
    else {
      const { line } = placeAt(draft, first)
      yield finding('duplicate-name', placeAt(draft, name), {
        found: { id: 'quoted-as-in-line', text: naam, line },
      })
    }
  }
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
  idsTakeNoPath,
  namesDiffer,
  idsOfPartiesAreUnique,
  onePhaseIsPerYear,
  onlyTheLastGroupIsOutside,
  annexesStandOnce,
]
