/** Rules over all trajectories together: files, codes, ids, the order of codes, references between them. */

import { finding } from '../findings/codes.ts'
import type { Diagnostic } from '../findings/diagnostic.ts'
import { nearestName } from '../nearest-name.ts'
import type { KeyPath } from '../yaml/yaml-tree.ts'
import { type EditionDraft, placeAt, type TrajectoryDraft } from './draft.ts'
import type { KnownNames } from './known-names.ts'
import { asIs, quoted, unknownName } from './names.ts'
import { sharedOtherCode } from './trajectory-rules.ts'

/** A name as a file is named: lower case, words joined by hyphens, no accents. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** For each file that describes a trajectory anew, the file that did so before. */
function secondFiles({ trajectories }: EditionDraft): ReadonlyMap<TrajectoryDraft, TrajectoryDraft> {
  const first = new Map<string, TrajectoryDraft>()
  const second = new Map<TrajectoryDraft, TrajectoryDraft>()
  for (const trajectory of trajectories) {
    if (trajectory.loose.naam === undefined) continue
    // A name without Latin letters has no slug: then the name itself tells two apart.
    const slug = slugOf(trajectory.loose.naam) || trajectory.loose.naam.normalize('NFKC').toLowerCase()
    const before = first.get(slug)
    if (before === undefined) first.set(slug, trajectory)
    else second.set(trajectory, before)
  }
  return second
}

function* oneFilePerTrajectory(edition: EditionDraft): Iterable<Diagnostic> {
  for (const [trajectory, before] of secondFiles(edition)) {
    yield finding('duplicate-trajectory', placeAt(trajectory, ['naam']), {
      found: { id: 'quoted-as-in', text: trajectory.loose.naam ?? '', where: before.source.path },
    })
  }
}

function* filesAreNamedAfterTheirTrajectory(edition: EditionDraft): Iterable<Diagnostic> {
  // Which of two files is the one too many, nobody knows: neither name is held against it.
  const pairs = new Set([...secondFiles(edition)].flat())
  for (const trajectory of edition.trajectories) {
    const { naam } = trajectory.loose
    if (naam === undefined || pairs.has(trajectory)) continue
    const slug = slugOf(naam)
    if (slug === '' || slug === trajectory.slug) continue
    yield finding('file-name-mismatch', placeAt(trajectory, ['naam']), {
      found: { id: 'file-of-name', file: `${trajectory.slug}.yaml`, name: naam },
      expected: asIs(`${slug}.yaml`),
    })
  }
}

function* codesAreUnique(edition: EditionDraft): Iterable<Diagnostic> {
  const second = secondFiles(edition)
  const seen = new Map<string, TrajectoryDraft>()
  for (const trajectory of edition.trajectories) {
    const { code } = trajectory.loose
    if (code === undefined || second.has(trajectory)) continue
    const before = seen.get(code)
    if (before === undefined) seen.set(code, trajectory)
    else {
      yield finding('duplicate-code', placeAt(trajectory, ['code']), {
        found: { id: 'quoted-as-in', text: code, where: before.source.path },
      })
    }
  }
}

function* idsAreUnique(edition: EditionDraft): Iterable<Diagnostic> {
  const second = secondFiles(edition)
  const seen = new Map<string, { readonly trajectory: TrajectoryDraft; readonly path: KeyPath }>()
  for (const trajectory of edition.trajectories) {
    if (second.has(trajectory)) continue
    const { afspraken = [], voorbeelden = [] } = trajectory.loose
    for (const [key, entries] of [['afspraken', afspraken] as const, ['voorbeelden', voorbeelden] as const]) {
      for (const [index, entry] of entries.entries()) {
        if (entry?.id === undefined) continue
        const path: KeyPath = [key, index, 'id']
        const before = seen.get(entry.id)
        if (before === undefined) seen.set(entry.id, { trajectory, path })
        else {
          const { file, line } = placeAt(before.trajectory, before.path)
          yield finding('duplicate-id', placeAt(trajectory, path), {
            found: { id: 'quoted-as-in', text: entry.id, where: `${file}:${line}` },
          })
        }
      }
    }
  }
}

function* examplesNameAgreements({ trajectories, trajectoriesMissing }: EditionDraft): Iterable<Diagnostic> {
  const named = trajectories.filter(({ loose }) =>
    loose.voorbeelden?.some(example => example?.afspraken?.length),
  )
  if (named.length === 0) return
  const doubtful = trajectoriesMissing || trajectories.some(draft => draft.doubtful.has('afspraken'))
  const known = new Set(
    trajectories.flatMap(({ loose }) => (loose.afspraken ?? []).map(entry => entry?.id ?? '')),
  )
  for (const trajectory of named) {
    const own = (trajectory.loose.afspraken ?? []).flatMap(entry => entry?.id ?? [])
    for (const [index, example] of (trajectory.loose.voorbeelden ?? []).entries()) {
      for (const [at, id] of (example?.afspraken ?? []).entries()) {
        if (id === undefined || known.has(id) || doubtful) continue
        const suggestion = nearestName(id, own) ?? nearestName(id, known)
        yield finding('unknown-agreement', placeAt(trajectory, ['voorbeelden', index, 'afspraken', at]), {
          found: quoted(id),
          expected: { id: 'agreement-of-edition' },
          ...(suggestion === null ? {} : { suggestion }),
        })
      }
    }
  }
}

/** `volgorde` holds exactly the codes of the phase with years; a mistyped code is told once. */
function* orderHasEachCode(edition: EditionDraft, { perYear, phases }: KnownNames): Iterable<Diagnostic> {
  const { programme, trajectories, trajectoriesMissing } = edition
  const order = programme?.loose.volgorde
  if (programme === null || order === undefined || perYear === null) return
  const coded = trajectories.filter(({ loose }) => loose.fase === perYear && loose.code !== undefined)
  const codes = new Map(coded.map(trajectory => [trajectory.loose.code ?? '', trajectory]))
  const seen = new Set<string>()
  const explained = new Set<string>()
  for (const trajectory of coded) {
    const shared = sharedOtherCode(trajectory)
    if (shared === null || codes.has(shared)) continue
    explained.add(trajectory.loose.code ?? '').add(shared)
  }
  // A file, phase or code that is wrong already may be what a seemingly wrong code stands for.
  const complete =
    !trajectoriesMissing &&
    trajectories.every(({ loose, doubtful }) => phases?.has(loose.fase ?? '') && !doubtful.has('code')) &&
    trajectories.every(({ loose }) => loose.fase !== perYear || loose.code !== undefined)
  const missing = () => [...codes.keys()].filter(code => !order.includes(code))
  for (const [index, code] of order.entries()) {
    if (code === undefined) continue
    const place = placeAt(programme, ['volgorde', index])
    if (seen.has(code)) yield finding('duplicate-code', place, { found: quoted(code) })
    else if (!codes.has(code) && complete && !explained.has(code)) {
      const elsewhere = trajectories.find(({ loose }) => loose.code === code)
      const candidates = missing()
      const suggestion =
        elsewhere === undefined ? (nearestName(code, candidates) ?? candidates[0]) : undefined
      const lone = candidates.length === 1 ? suggestion : undefined
      if (lone !== undefined) explained.add(lone)
      yield finding('order-wrong-code', place, {
        found: elsewhere ? { id: 'code-with-phase', code, phase: elsewhere.loose.fase ?? '' } : quoted(code),
        expected: { id: 'code-of-phase', phase: perYear },
        ...(lone === undefined ? {} : { suggestion: lone }),
      })
    }
    seen.add(code)
  }
  if (programme.doubtful.has('volgorde')) return
  const lacking = [...codes].filter(([code]) => !seen.has(code) && !explained.has(code))
  if (lacking.length > 0) {
    yield finding('order-missing-code', placeAt(programme, ['volgorde']), {
      found: { id: 'none-of', names: lacking.map(([code]) => code) },
      expected: {
        id: 'codes-of-files',
        codes: lacking.map(([code, { source }]) => ({ code, file: source.path })),
      },
    })
  }
}

function* themesClaimKnownStatuses(
  { programme }: EditionDraft,
  { statuses }: KnownNames,
): Iterable<Diagnostic> {
  if (programme === null || statuses === null) return
  for (const [index, theme] of (programme.loose.themas ?? []).entries()) {
    const claimed = theme?.beweert
    if (claimed === undefined || statuses.has(claimed)) continue
    const place = placeAt(programme, ['themas', index, 'beweert'])
    yield finding('unknown-status', place, unknownName(claimed, [...statuses]))
  }
}

export const collectionRules: readonly ((
  edition: EditionDraft,
  known: KnownNames,
) => Iterable<Diagnostic>)[] = [
  oneFilePerTrajectory,
  filesAreNamedAfterTheirTrajectory,
  codesAreUnique,
  idsAreUnique,
  examplesNameAgreements,
  orderHasEachCode,
  themesClaimKnownStatuses,
]
