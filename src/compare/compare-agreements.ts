/** Which agreements changed, appeared, vanished, or were split from a bundle. */
import type { Trajectory } from '../edition/edition.ts'
import type { TrajectoryPair } from './compare-trajectories.ts'
import type { AgreementChange, AgreementField, FieldChange } from './comparison.ts'
import { mergeOrder } from './pair-items.ts'
import type { Entry, Register } from './register.ts'

/**
 * By id. Entries that are new and name an old agreement in `uit` are its parts; what still bears its id is the rest.
 * One part of a bundle of which nothing is left is the bundle itself, moved. The same from the other side is a split
 * that was taken back. In the order of codes and files of the second side.
 */
export function compareAgreements(
  { before, after }: { readonly before: Register; readonly after: Register },
  trajectories: readonly TrajectoryPair[],
): AgreementChange[] {
  const splits = partsByBundle(after, before)
  const joins = partsByBundle(before, after)
  const parts = new Set([...splits.values(), ...joins.values()].flat())
  const partners = new Map(trajectories.map(pair => [pair.before, pair.after]))
  const order = mergeOrder(
    before.entries.map(({ agreement }) => agreement.id),
    after.entries.map(({ agreement }) => agreement.id),
  )
  return order.flatMap((id): AgreementChange[] => {
    const old = before.byId.get(id)
    const now = after.byId.get(id)
    const split = splits.get(id)
    const join = joins.get(id)
    const fields = old === undefined || now === undefined ? [] : changedFields(old, now, partners)
    const isBundle = split !== undefined || join !== undefined
    const shown = isBundle ? fields.filter(({ field }) => field !== 'amount') : fields
    const changed: AgreementChange[] =
      old === undefined || now === undefined || shown.length === 0
        ? []
        : [{ kind: 'changed', before: old.facts, after: now.facts, fields: shown }]
    const moved = movedWhole({ old, now, split, join }, partners)
    if (moved !== null) return [moved]
    if (old !== undefined && split !== undefined) {
      return [
        { kind: 'split', bundle: old.facts, rest: now?.facts ?? null, parts: factsOf(split) },
        ...changed,
      ]
    }
    if (now !== undefined && join !== undefined) {
      return [
        { kind: 'joined', bundle: now.facts, rest: old?.facts ?? null, parts: factsOf(join) },
        ...changed,
      ]
    }
    if (old === undefined) {
      return now === undefined || parts.has(now) ? [] : [{ kind: 'appeared', after: now.facts }]
    }
    if (now === undefined) return parts.has(old) ? [] : [{ kind: 'vanished', before: old.facts }]
    return changed
  })
}

interface Bundle {
  readonly old: Entry | undefined
  readonly now: Entry | undefined
  readonly split: readonly Entry[] | undefined
  readonly join: readonly Entry[] | undefined
}

/** Null for a bundle in several pieces, and for an entry that is none. */
function movedWhole({ old, now, split, join }: Bundle, partners: Partners): AgreementChange | null {
  const before = old ?? (join?.length === 1 ? join[0] : undefined)
  const after = now ?? (split?.length === 1 ? split[0] : undefined)
  if (before === undefined || after === undefined || (old !== undefined && now !== undefined)) return null
  // That it names its origin is how it is known.
  const fields = changedFields(before, after, partners).filter(({ field }) => field !== 'from')
  return { kind: 'moved', before: before.facts, after: after.facts, fields }
}

const factsOf = (entries: readonly Entry[]) => entries.map(({ facts }) => facts)

/** New entries of one side by the agreement of the other side that they say they are from. */
function partsByBundle(parts: Register, bundles: Register): ReadonlyMap<string, readonly Entry[]> {
  const byBundle = new Map<string, Entry[]>()
  for (const entry of parts.entries) {
    const { id, from } = entry.agreement
    if (from === null || bundles.byId.has(id) || !bundles.byId.has(from)) continue
    const known = byBundle.get(from)
    if (known === undefined) byBundle.set(from, [entry])
    else known.push(entry)
  }
  return byBundle
}

type Partners = ReadonlyMap<Trajectory | null, Trajectory | null>

/** Status and category by id, shown by name; so a renamed status is no change of every agreement. */
function changedFields(old: Entry, now: Entry, partners: Partners): FieldChange<AgreementField>[] {
  const [was, is] = [old.agreement, now.agreement]
  const field = (
    name: AgreementField,
    isSame: boolean,
    [before, after]: readonly [string | null, string | null],
  ): FieldChange<AgreementField>[] => (isSame ? [] : [{ field: name, before, after }])
  return [
    ...field('trajectory', partners.get(old.trajectory) === now.trajectory, [
      old.facts.trajectoryName,
      now.facts.trajectoryName,
    ]),
    ...field('category', was.category === is.category, [old.facts.categoryName, now.facts.categoryName]),
    ...field('status', was.status === is.status, [old.facts.statusName, now.facts.statusName]),
    ...field('amount', was.amount === is.amount, [`${was.amount}`, `${is.amount}`]),
    ...field('description', was.description === is.description, [was.description, is.description]),
    ...field('note', was.note === is.note, [was.note, is.note]),
    ...field('from', was.from === is.from, [was.from, is.from]),
  ]
}
