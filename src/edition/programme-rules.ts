/** Rules over programma.yaml, partijen.yaml and brief.yaml. */
import { contrast as contrastOf } from '../contrast.ts'
import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { KeyPath } from '../yaml/yaml-tree.ts'
import { type Draft, type EditionDraft, keyPlaceAt, placeAt, wasLeftOut } from './draft.ts'
import { quoted, unknownName } from './names.ts'
import { colourOf, leastContrast } from './palette.ts'
import { pathTakenBy, type ReservedKind } from './reserved-ids.ts'

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

const kinds: readonly ReservedKind[] = ['fase', 'status', 'principe', 'categorie']

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
  const things = rowsAndColumns(programme.loose)
  for (const kind of kinds) {
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

/** The day that every rule takes for today; null when brief.yaml does not say it for certain. */
function referenceDateOf({ letter }: EditionDraft): string | null {
  if (letter === null || letter.doubtful.has('peildatum') || letter.doubtful.has('datum')) return null
  return letter.loose.peildatum ?? letter.loose.datum ?? null
}

function* previousEditionIsEarlier(edition: EditionDraft): Iterable<Diagnostic> {
  const { id, letter, previous } = edition
  const named = letter?.loose['vorige-editie']
  if (letter === null || previous === null || named === undefined) return
  const place = placeAt(letter, ['vorige-editie'])
  const name = String(named)
  if (name === id) {
    yield finding('previous-edition', place, {
      found: { id: 'edition-itself' },
      expected: { id: 'an-earlier-edition' },
    })
    return
  }
  if (!previous.editions.includes(name)) {
    yield finding(
      'previous-edition',
      place,
      unknownName(
        name,
        previous.editions.filter(known => known !== id),
      ),
    )
    return
  }
  const [before, now] = [previous.referenceDate, referenceDateOf(edition)]
  if (before === null || now === null || before < now) return
  yield finding('previous-edition', place, {
    found: { id: 'edition-of-date', edition: name, date: before },
    expected: { id: 'an-earlier-edition' },
  })
}

function* referenceDateIsNoLaterThanTheLetter({ letter }: EditionDraft): Iterable<Diagnostic> {
  const { datum, peildatum } = letter?.loose ?? {}
  if (letter === null || datum === undefined || peildatum === undefined || peildatum <= datum) return
  yield finding('date-ahead', placeAt(letter, ['peildatum']), {
    found: quoted(peildatum),
    expected: { id: 'date-until', date: datum },
  })
}

/** What has happened or was published lies before the reference date; a month or year may still hold it. */
function* pastLiesBehind(edition: EditionDraft): Iterable<Diagnostic> {
  const today = referenceDateOf(edition)
  if (today === null) return
  for (const trajectory of edition.trajectories) {
    const { signalement, tijdlijn = [] } = trajectory.loose
    const dates = [
      { date: signalement?.gepubliceerd, path: ['signalement', 'gepubliceerd'] },
      ...tijdlijn.map((event, index) => ({
        date: event?.gepland === true ? undefined : event?.datum,
        path: ['tijdlijn', index, 'datum'],
      })),
    ]
    for (const { date, path } of dates) {
      if (date === undefined || String(date) <= today.slice(0, String(date).length)) continue
      yield finding('date-ahead', placeAt(trajectory, path), {
        found: quoted(String(date)),
        expected: { id: 'date-until', date: today },
      })
    }
  }
}

export const programmeRules = [
  previousEditionIsEarlier,
  referenceDateIsNoLaterThanTheLetter,
  pastLiesBehind,
  idsOfProgrammeAreUnique,
  idsTakeNoPath,
  namesDiffer,
  idsOfPartiesAreUnique,
  onePhaseIsPerYear,
  onlyTheLastGroupIsOutside,
  neighbouringColoursDiffer,
  annexesStandOnce,
]
