/** Which trajectories belong together, and what changed of them. */
import type { Trajectory } from '../edition/edition.ts'
import { mergeOrder } from './align.ts'
import type { FieldChange, TrajectoryChange, TrajectoryField } from './comparison.ts'
import { likenessOf } from './likeness.ts'
import type { Register } from './register.ts'

export interface TrajectoryPair {
  readonly before: Trajectory | null
  readonly after: Trajectory | null
}

/** Names with fewer words in common than this are names of different things. */
const sameName = 0.5

/**
 * The same file, or the same code and a name that is like the old one (or declared in `ook-bekend-als`). The same code
 * with another name altogether is another trajectory: its code was reused.
 */
export function pairTrajectories(before: Register, after: Register): TrajectoryPair[] {
  const bySlug = new Map(after.trajectories.map(trajectory => [trajectory.slug, trajectory]))
  const byCode = new Map(
    after.trajectories.flatMap(trajectory =>
      trajectory.code === null ? [] : [[trajectory.code, trajectory]],
    ),
  )
  const byName = new Map(after.trajectories.map(trajectory => [trajectory.name, trajectory]))
  const partners = new Map<Trajectory, Trajectory>()
  const taken = new Set<Trajectory>()
  const finders: readonly ((old: Trajectory) => Trajectory | undefined)[] = [
    old => bySlug.get(old.slug),
    old => byName.get(old.name),
    old => {
      const now = byCode.get(old.code ?? '')
      return now !== undefined && isRenamed(old, now) ? now : undefined
    },
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

function isRenamed(old: Trajectory, now: Trajectory): boolean {
  const declared = now.alsoKnownAs.includes(old.name) || old.alsoKnownAs.includes(now.name)
  return declared || likenessOf(old.name.toLowerCase(), now.name.toLowerCase()) >= sameName
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
