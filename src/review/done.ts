/** How much is done, per trajectory, category and year: what the extremes and the sensitivity are read from. */
import type { Category } from '../edition/edition.ts'
import { inRunningText } from '../plain-text.ts'
import type { Share } from '../share-words.ts'
import type { Tally } from '../tally/tally.ts'

/** Agreements of one trajectory and one category, all statuses together. */
export interface Holding {
  readonly year: number
  readonly slug: string
  readonly category: string
  readonly share: Share
}

/** Ids of the statuses that count as done, and their name as the letter shows it. */
export interface DoneStatuses {
  readonly ids: ReadonlySet<string>
  readonly name: string
}

/** Null when no status of the programme counts as done. */
export function doneStatuses({ edition }: Tally): DoneStatuses | null {
  const done = edition.programme.statuses.filter(({ role }) => role === 'gereed')
  if (done.length === 0) return null
  return {
    ids: new Set(done.map(({ id }) => id)),
    name: done.map(({ name }) => inRunningText(name)).join(', '),
  }
}

/** One entry for each trajectory and category that has agreements. */
export function holdings({ coded }: Tally, { ids }: DoneStatuses): Holding[] {
  return coded.flatMap(({ trajectory, year }) => {
    const byCategory = new Map<string, { count: number; of: number }>()
    for (const { category, status, amount } of trajectory.agreements) {
      const sum = byCategory.get(category) ?? { count: 0, of: 0 }
      sum.of += amount
      if (ids.has(status)) sum.count += amount
      byCategory.set(category, sum)
    }
    return [...byCategory].map(([category, share]) => ({ year, slug: trajectory.slug, category, share }))
  })
}

/** The parts together. */
export function together(parts: readonly Holding[]): Share {
  return parts.reduce(({ count, of }, { share }) => ({ count: count + share.count, of: of + share.of }), {
    count: 0,
    of: 0,
  })
}

/** The parts together by trajectory, or by category. */
export function togetherBy(parts: readonly Holding[], key: 'slug' | 'category'): ReadonlyMap<string, Share> {
  const groups = new Map<string, Holding[]>()
  for (const part of parts) {
    const group = groups.get(part[key])
    if (group === undefined) groups.set(part[key], [part])
    else group.push(part)
  }
  return new Map([...groups].map(([name, group]) => [name, together(group)]))
}

/** Categories with the group they stand in: whether that is a principle or the rest. */
export function categoriesOf({ edition }: Tally): {
  readonly category: Category
  readonly outside: boolean
  /** Where it stands in programma.yaml. */
  readonly path: readonly (string | number)[]
}[] {
  return edition.programme.principles.flatMap(({ categories, outside }, group) =>
    categories.map((category, index) => ({
      category,
      outside,
      path: ['principes', group, 'categorieen', index],
    })),
  )
}
