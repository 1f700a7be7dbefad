/** Which trajectories belong together, and what changed of them. */
import type { Trajectory } from '../edition/edition.ts'
import type { FieldChange, TrajectoryChange, TrajectoryField } from './comparison.ts'
import { likenessOf } from './likeness.ts'
import { mergeOrder } from './pair-items.ts'
import type { Register } from './register.ts'

export interface TrajectoryPair {
  readonly before: Trajectory | null
  readonly after: Trajectory | null
}

/** Names with fewer words in common than this are names of different things. */
const sameName = 0.5

/** Without a code in common, names must have more of them. */
const surelySameName = 2 / 3

/**
 * The same file, or the same name; then what was renamed: the same code with a name that is like the old one (or
 * declared in `ook-bekend-als`), or agreements that are the same by id and category. The same code over other
 * agreements is another trajectory: its code was reused.
 */
export function pairTrajectories(before: Register, after: Register): TrajectoryPair[] {
  const bySlug = new Map(after.trajectories.map(trajectory => [trajectory.slug, trajectory]))
  const byCode = new Map(
    after.trajectories.flatMap(trajectory =>
      trajectory.code === null ? [] : [[trajectory.code, trajectory]],
    ),
  )
  const byName = new Map(after.trajectories.map(trajectory => [trajectory.name, trajectory]))
  const byAgreement = new Map(after.entries.map(({ agreement, trajectory }) => [agreement.id, trajectory]))
  const partners = new Map<Trajectory, Trajectory>()
  const taken = new Set<Trajectory>()
  const finders: readonly ((old: Trajectory) => Trajectory | undefined)[] = [
    old => bySlug.get(old.slug),
    old => byName.get(old.name),
    old => {
      const now = byCode.get(old.code ?? '')
      return now !== undefined && isRenamed(old, now) ? now : undefined
    },
    old => {
      const candidates = new Set(old.agreements.flatMap(({ id }) => byAgreement.get(id) ?? []))
      return [...candidates].find(now => !taken.has(now) && holdsTheSame(old, now))
    },
    old => after.trajectories.find(now => !taken.has(now) && isSurelyRenamed(old, now)),
  ]
  for (const find of finders) {
    for (const old of before.trajectories) {
      const now = partners.has(old) ? undefined : find(old)
      if (now === undefined || taken.has(now)) continue
      partners.set(old, now)
      taken.add(now)
    }
  }
  const slugAfter = (old: Trajectory) => partners.get(old)?.slug ?? `${old.slug}/`
  const olds = new Map(before.trajectories.map(old => [slugAfter(old), old]))
  const order = mergeOrder(
    before.trajectories.map(slugAfter),
    after.trajectories.map(({ slug }) => slug),
  )
  return order.map(slug => ({ before: olds.get(slug) ?? null, after: bySlug.get(slug) ?? null }))
}

const isDeclared = (old: Trajectory, now: Trajectory) =>
  now.alsoKnownAs.includes(old.name) || old.alsoKnownAs.includes(now.name)

const nameLikeness = (old: Trajectory, now: Trajectory) =>
  likenessOf(old.name.toLowerCase(), now.name.toLowerCase())

function isRenamed(old: Trajectory, now: Trajectory): boolean {
  return isDeclared(old, now) || nameLikeness(old, now) >= sameName
}

/** At least half of the agreements of the smaller one stand in the other, under the same id and category. */
function holdsTheSame(old: Trajectory, now: Trajectory): boolean {
  const categories = new Map(now.agreements.map(({ id, category }) => [id, category]))
  const same = old.agreements.filter(({ id, category }) => categories.get(id) === category).length
  return same > 0 && 2 * same >= Math.min(old.agreements.length, now.agreements.length)
}

/** Where there are no agreements to tell by. */
function isSurelyRenamed(old: Trajectory, now: Trajectory): boolean {
  if (old.agreements.length > 0 && now.agreements.length > 0) return false
  const { code, signallingReport } = old
  return (
    isDeclared(old, now) ||
    (code !== null && code === now.code) ||
    (signallingReport !== null && signallingReport.title === now.signallingReport?.title) ||
    nameLikeness(old, now) >= surelySameName
  )
}

/** In the order of codes, then by file. */
export function compareTrajectories(
  pairs: readonly TrajectoryPair[],
  { before, after }: { readonly before: Register; readonly after: Register },
): TrajectoryChange[] {
  return pairs.flatMap((pair): TrajectoryChange[] => {
    if (pair.before === null || pair.after === null) {
      if (pair.after !== null) return [{ kind: 'appeared', after: after.trajectoryFacts(pair.after) }]
      return pair.before === null ? [] : [{ kind: 'vanished', before: before.trajectoryFacts(pair.before) }]
    }
    const old = before.trajectoryFacts(pair.before)
    const now = after.trajectoryFacts(pair.after)
    const field = (
      name: TrajectoryField,
      from: string | null,
      to: string | null,
    ): FieldChange<TrajectoryField>[] => (from === to ? [] : [{ field: name, before: from, after: to }])
    const number = (value: number | null) => (value === null ? null : `${value}`)
    const fields = [
      ...field('name', old.name, now.name),
      ...field('code', old.code, now.code),
      ...(old.phase === now.phase ? [] : field('phase', old.phaseName, now.phaseName)),
      ...field('year', number(old.year), number(now.year)),
      ...field('file', old.slug, now.slug),
    ]
    return fields.length === 0 ? [] : [{ kind: 'changed', before: old, after: now, fields }]
  })
}
