/** Transitions that should not happen. A warning asks the reviewer to look; it never stops anything. */
import type { AgreementChange, AgreementFacts, Comparison, Warning } from './comparison.ts'
import { likenessOf } from './likeness.ts'

const done = 'gereed'

/** Descriptions with fewer words in common than this speak of different agreements. */
const sameDescription = 0.3

/** In the order of the agreements; vanished trajectories first, because what they held is gone with them. */
export function findWarnings({
  agreements,
  trajectories,
}: Pick<Comparison, 'agreements' | 'trajectories'>): Warning[] {
  const gone = trajectories.flatMap(change => (change.kind === 'vanished' ? [change.before] : []))
  const goneSlugs = new Set(gone.map(({ slug }) => slug))
  const left = agreements.flatMap(change =>
    change.kind === 'vanished' && !goneSlugs.has(change.before.trajectory) ? [change.before] : [],
  )
  const told = new Set<string>()
  const shrinking = shrinkingTrajectories(agreements)
  return [
    ...gone.map((trajectory): Warning => {
      const amount = lostWith(trajectory.slug, agreements)
      return { code: 'trajectory-vanished', trajectory, amount }
    }),
    ...agreements.flatMap(change => [
      ...undone(change),
      ...reused(change, told),
      ...unequalSplit(change),
      ...shrunk(change, shrinking),
    ]),
    ...vanished(left),
  ]
}

/** Agreements that counted and are gone with their trajectory. */
function lostWith(slug: string, changes: readonly AgreementChange[]): number {
  return changes.reduce((sum, change) => {
    if (change.kind !== 'vanished') return sum
    const { trajectory, isCounted, amount } = change.before
    return trajectory === slug && isCounted ? sum + amount : sum
  }, 0)
}

/** The role decides, so that any programme may name its statuses as it likes. */
function undone(change: AgreementChange): Warning[] {
  const step = (before: AgreementFacts, after: AgreementFacts): Warning[] =>
    before.role === done && after.role !== done
      ? [{ code: 'done-undone', before, after, amount: Math.min(before.amount, after.amount) }]
      : []
  switch (change.kind) {
    case 'changed':
    case 'moved':
      return step(change.before, change.after)
    case 'split':
      return [...change.parts, ...(change.rest === null ? [] : [change.rest])].flatMap(part =>
        step(change.bundle, part),
      )
    case 'joined':
      return [...change.parts, ...(change.rest === null ? [] : [change.rest])].flatMap(part =>
        step(part, change.bundle),
      )
    case 'appeared':
    case 'vanished':
      return []
    default:
      return change satisfies never
  }
}

/**
 * A description may be bettered; one that has hardly a word in common is of another agreement. A code that another
 * trajectory took is told once, not for each agreement under it.
 */
function reused(change: AgreementChange, told: Set<string>): Warning[] {
  if (change.kind !== 'changed') return []
  const { after: agreement, fields } = change
  return fields.flatMap(({ field, before, after }): Warning[] => {
    if ((field !== 'description' && field !== 'trajectory') || before === null || after === null) return []
    if (field === 'trajectory') {
      const id = agreement.id.slice(0, agreement.id.indexOf('-'))
      if (told.has(id)) return []
      told.add(id)
      return [{ code: 'id-reused', id, agreement, before, after }]
    }
    const isOther = likenessOf(before.toLowerCase(), after.toLowerCase()) < sameDescription
    return isOther ? [{ code: 'id-reused', id: agreement.id, agreement, before, after }] : []
  })
}

function unequalSplit(change: AgreementChange): Warning[] {
  if (change.kind === 'moved') {
    const { before: bundle, after } = change
    if (after.amount === bundle.amount) return []
    return [{ code: 'split-differs', bundle, amount: bundle.amount, parts: after.amount }]
  }
  if (change.kind !== 'split' && change.kind !== 'joined') return []
  const { bundle, rest } = change
  const parts = change.parts.reduce((sum, { amount }) => sum + amount, rest?.amount ?? 0)
  return parts === bundle.amount ? [] : [{ code: 'split-differs', bundle, amount: bundle.amount, parts }]
}

/** Slugs of those that lost more agreements than came into them, whole ones that vanished aside. */
function shrinkingTrajectories(changes: readonly AgreementChange[]): ReadonlySet<string> {
  const growth = new Map<string, number>()
  for (const change of changes) {
    if (change.kind !== 'changed' && change.kind !== 'appeared' && change.kind !== 'moved') continue
    const { trajectory, amount } = change.after
    const before = change.kind === 'changed' ? change.before.amount : 0
    growth.set(trajectory, (growth.get(trajectory) ?? 0) + amount - before)
  }
  return new Set([...growth].flatMap(([slug, sum]) => (sum < 0 ? [slug] : [])))
}

function shrunk(change: AgreementChange, shrinking: ReadonlySet<string>): Warning[] {
  if (change.kind !== 'changed') return []
  const { before, after } = change
  if (after.amount >= before.amount || !shrinking.has(after.trajectory)) return []
  return [{ code: 'bundle-shrunk', before, after }]
}

/** One warning for a trajectory, however many of its agreements are gone. */
function vanished(agreements: readonly AgreementFacts[]): Warning[] {
  const byTrajectory = new Map<string, AgreementFacts[]>()
  for (const agreement of agreements) {
    const list = byTrajectory.get(agreement.trajectory)
    if (list === undefined) byTrajectory.set(agreement.trajectory, [agreement])
    else list.push(agreement)
  }
  return [...byTrajectory.values()].map(list => ({
    code: 'agreements-vanished',
    trajectoryName: list[0]?.trajectoryName ?? '',
    agreements: list,
    amount: list.reduce((sum, { amount }) => sum + amount, 0),
  }))
}
