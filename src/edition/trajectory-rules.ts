/** Rules over one trajectory file and the names that it uses. */

import { type FindingCode, finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import type { KeyPath } from '../yaml/yaml-tree.ts'
import { implementationYears } from './dates.ts'
import { type EditionDraft, keyPlaceAt, placeAt, type TrajectoryDraft } from './draft.ts'
import type { KnownNames } from './known-names.ts'
import { asIs, quoted, unknownName } from './names.ts'

/** A check over one trajectory. */
type TrajectoryRule = (
  trajectory: TrajectoryDraft,
  known: KnownNames,
  edition: EditionDraft,
) => Iterable<Diagnostic>

interface Reference {
  readonly name: string | undefined
  readonly path: KeyPath
}

function* unknown(
  code: FindingCode,
  trajectory: TrajectoryDraft,
  known: ReadonlySet<string> | null,
  references: Iterable<Reference>,
): Iterable<Diagnostic> {
  if (known === null) return
  for (const { name, path } of references) {
    if (name === undefined || known.has(name)) continue
    yield finding(code, placeAt(trajectory, path), unknownName(name, [...known]))
  }
}

function* phaseIsKnown(trajectory: TrajectoryDraft, { phases }: KnownNames): Iterable<Diagnostic> {
  yield* unknown('unknown-phase', trajectory, phases, [{ name: trajectory.loose.fase, path: ['fase'] }])
}

function* partiesAreKnown(trajectory: TrajectoryDraft, { parties }: KnownNames): Iterable<Diagnostic> {
  const references = (trajectory.loose.partijen ?? []).map((name, at) => ({ name, path: ['partijen', at] }))
  yield* unknown('unknown-party', trajectory, parties, references)
}

function* agreementsUseKnownNames(trajectory: TrajectoryDraft, known: KnownNames): Iterable<Diagnostic> {
  const { categories, statuses } = known
  for (const [index, agreement] of (trajectory.loose.afspraken ?? []).entries()) {
    const { categorie, status } = agreement ?? {}
    if (categories !== null && categorie !== undefined && !categories.has(categorie)) {
      const place = placeAt(trajectory, ['afspraken', index, 'categorie'])
      yield finding('unknown-category', place, unknownName(categorie, [...categories]))
    }
    if (statuses !== null && status !== undefined && !statuses.has(status)) {
      const place = placeAt(trajectory, ['afspraken', index, 'status'])
      yield finding('unknown-status', place, unknownName(status, [...statuses]))
    }
  }
}

function* examplesUseKnownNames(trajectory: TrajectoryDraft, known: KnownNames): Iterable<Diagnostic> {
  const examples = [...(trajectory.loose.voorbeelden ?? []).entries()]
  const themes = examples.map(([at, example]) => ({
    name: example?.thema,
    path: ['voorbeelden', at, 'thema'],
  }))
  const claims = examples.map(([at, example]) => ({
    name: example?.beweert,
    path: ['voorbeelden', at, 'beweert'],
  }))
  yield* unknown('unknown-theme', trajectory, known.themes, themes)
  yield* unknown('unknown-status', trajectory, known.statuses, claims)
}

/** What only the phase with years has: a code, a year, and agreements that count. */
function* perYearPhaseIsComplete(trajectory: TrajectoryDraft, { perYear }: KnownNames): Iterable<Diagnostic> {
  const { loose, doubtful } = trajectory
  if (perYear === null || loose.fase !== perYear) return
  const because = (key: string) => ({ id: 'key-because-phase', key, phase: perYear }) as const
  const fase = keyPlaceAt(trajectory, ['fase'])
  if (loose.code === undefined && !doubtful.has('code')) {
    yield finding('missing-key', fase, {
      expected: because('code'),
      hint: { id: 'add-line', line: 'code: VT' },
    })
  }
  if (loose.implementatiejaar === undefined && !doubtful.has('implementatiejaar')) {
    yield finding('missing-key', fase, {
      expected: because('implementatiejaar'),
      hint: { id: 'add-line', line: 'implementatiejaar: 2' },
    })
  }
  if (doubtful.has('afspraken')) return
  if (loose.afspraken === undefined) {
    yield finding('no-agreements', fase, { expected: because('afspraken') })
  } else if (loose.afspraken.length === 0) {
    yield finding('no-agreements', placeAt(trajectory, ['afspraken']), {
      found: { id: 'an-empty-list' },
      expected: { id: 'agreement-because-phase', phase: perYear },
    })
  }
}

function* yearOnlyInItsPhase(trajectory: TrajectoryDraft, known: KnownNames): Iterable<Diagnostic> {
  const { fase, implementatiejaar } = trajectory.loose
  if (known.perYear === null || implementatiejaar === undefined) return
  if (fase === undefined || fase === known.perYear || known.phases?.has(fase) !== true) return
  yield finding('year-superfluous', keyPlaceAt(trajectory, ['implementatiejaar']), {
    found: { id: 'key-with-phase', key: `implementatiejaar: ${implementatiejaar}`, phase: fase },
    expected: { id: 'key-only-with-phase', key: 'implementatiejaar', phase: known.perYear },
  })
}

/** The code that all agreements share in their ids although the trajectory has another: then that one is wrong. */
export function sharedOtherCode({ loose }: TrajectoryDraft): string | null {
  const codes = new Set((loose.afspraken ?? []).flatMap(agreement => agreement?.id?.slice(0, 2) ?? []))
  const [only] = codes
  const many = (loose.afspraken ?? []).length > 1
  return many && codes.size === 1 && only !== undefined && loose.code !== undefined && only !== loose.code
    ? only
    : null
}

function* idsBeginWithTheCode(trajectory: TrajectoryDraft): Iterable<Diagnostic> {
  const { code, afspraken = [], voorbeelden = [] } = trajectory.loose
  if (code === undefined) return
  const shared = sharedOtherCode(trajectory)
  if (shared !== null) {
    yield finding('id-code-mismatch', placeAt(trajectory, ['code']), {
      found: { id: 'code-unlike-ids', code, ids: shared },
      expected: asIs(shared),
    })
    return
  }
  const ids = [
    ...afspraken.map((entry, at) => ({ id: entry?.id, path: ['afspraken', at, 'id'] })),
    ...voorbeelden.map((entry, at) => ({ id: entry?.id, path: ['voorbeelden', at, 'id'] })),
  ]
  for (const { id, path } of ids) {
    if (id === undefined || id.startsWith(`${code}-`)) continue
    yield finding('id-code-mismatch', placeAt(trajectory, path), {
      found: quoted(id),
      expected: { id: 'id-beginning', beginning: `${code}-` },
    })
  }
}

function* timelineRunsForward(trajectory: TrajectoryDraft): Iterable<Diagnostic> {
  for (const [index, event] of (trajectory.loose.tijdlijn ?? []).entries()) {
    if (event?.datum === undefined || event.tot === undefined) continue
    const [from, until] = [String(event.datum), String(event.tot)]
    const compared = Math.min(from.length, until.length)
    if (until.slice(0, compared) >= from.slice(0, compared)) continue
    yield finding('wrong-value', placeAt(trajectory, ['tijdlijn', index, 'tot']), {
      found: quoted(until),
      expected: { id: 'date-from', date: from },
    })
  }
}

function* yearFollowsFromTheStart(
  trajectory: TrajectoryDraft,
  known: KnownNames,
  { letter }: EditionDraft,
): Iterable<Diagnostic> {
  const { 'start-implementatie': start, implementatiejaar, fase } = trajectory.loose
  if (letter === null || letter.doubtful.has('peildatum')) return
  const referenceDate = letter.loose.peildatum ?? letter.loose.datum
  if (start === undefined || referenceDate === undefined) return
  const place = placeAt(trajectory, ['start-implementatie'])
  const years = implementationYears(String(start), referenceDate)
  if (years === null) {
    yield finding('start-after-reference-date', place, {
      found: quoted(String(start)),
      expected: { id: 'date-until', date: referenceDate },
    })
    return
  }
  if (implementatiejaar === undefined || fase !== known.perYear) return
  if (implementatiejaar >= years.lowest && implementatiejaar <= years.highest) return
  yield finding('year-rule', place, {
    found: asIs(`implementatiejaar: ${implementatiejaar}`),
    expected: {
      id: 'years-counted',
      years: years.lowest === years.highest ? [years.lowest] : [years.lowest, years.highest],
      from: String(start),
      referenceDate,
    },
  })
}

export const trajectoryRules: readonly TrajectoryRule[] = [
  phaseIsKnown,
  partiesAreKnown,
  agreementsUseKnownNames,
  examplesUseKnownNames,
  perYearPhaseIsComplete,
  yearOnlyInItsPhase,
  idsBeginWithTheCode,
  timelineRunsForward,
  yearFollowsFromTheStart,
]
