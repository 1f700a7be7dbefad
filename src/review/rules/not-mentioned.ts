/** Extremes that the letter never speaks of: nothing done, the highest share done, the lowest. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic, Place } from '../../findings/diagnostic.ts'
import { percentText, type Share } from '../../share-words.ts'
import type { ReviewContext } from '../context.ts'
import { categoriesOf, doneStatuses, type Holding, holdings, togetherBy } from '../done.ts'
import { anyOf, wholeWords } from '../patterns.ts'
import { compareShares } from '../shares.ts'

/** A trajectory or a category with what is done of its agreements. */
interface Subject {
  readonly name: string
  readonly share: Share
  readonly place: Place
  /** Names that speak of it, and what the paths of its values begin with or hold. */
  readonly names: readonly string[]
  readonly path: RegExp
}

/** Of two there is always a highest and a lowest; that says nothing. */
const fewestCompared = 3

/**
 * An extreme is mentioned when the letter names the trajectory or category, or has a value of it. Categories outside of
 * the principles are a rest and no extreme. "Lowest" is said only when no other has nothing done.
 */
export function* notMentioned(context: ReviewContext): Iterable<Diagnostic> {
  const done = doneStatuses(context.tally)
  if (done === null) return
  const all = holdings(context.tally, done)
  for (const subjects of [categories(context, all), trajectories(context, all)]) {
    const ordered = [...subjects].sort((a, b) => compareShares(a.share, b.share))
    const [lowest, highest] = [ordered[0], ordered.at(-1)]
    if (lowest === undefined || highest === undefined) continue
    const isCompared = ordered.length >= fewestCompared && compareShares(lowest.share, highest.share) < 0
    for (const subject of subjects) {
      const { name, share, place } = subject
      const isNothing = share.count === 0
      const isHighest = isCompared && compareShares(share, highest.share) === 0
      const isLowest = isCompared && compareShares(share, lowest.share) === 0
      if (!(isNothing || isHighest || isLowest) || isMentioned(context, subject)) continue
      const id = isNothing ? 'nothing-done' : isHighest ? 'highest-share' : 'lowest-share'
      yield finding('not-mentioned', place, {
        found: { id, name, percent: percentText(share), ...share, status: done.name },
      })
    }
  }
}

function categories(context: ReviewContext, all: readonly Holding[]): Subject[] {
  const { edition, tally } = context
  const file = `data/${edition.id}/programma.yaml`
  const shares = togetherBy(all, 'category')
  return categoriesOf(tally).flatMap(({ category, outside, path }) => {
    const share = shares.get(category.id)
    const place = edition.locate(file, [...path, 'naam'])?.value
    if (share === undefined || outside || place === undefined) return []
    const { id, name } = category
    return [{ name, share, place, names: [name], path: new RegExp(`^bijlage-2/${id}/`) }]
  })
}

function trajectories(context: ReviewContext, all: readonly Holding[]): Subject[] {
  const { edition, tally } = context
  const shares = togetherBy(all, 'slug')
  return tally.coded.flatMap(({ trajectory, code }) => {
    const { name, slug, alsoKnownAs, file } = trajectory
    const share = shares.get(slug)
    const place = edition.locate(file, ['naam'])?.value
    if (share === undefined || place === undefined) return []
    const path = new RegExp(`^traject/${slug}/|^bijlage-2/.*/${code}$`)
    return [{ name, share, place, names: [name, ...alsoKnownAs], path }]
  })
}

/** In the text, its values, or an example that the text places. */
function isMentioned({ template, data, passages, values }: ReviewContext, { names, path }: Subject): boolean {
  const placed = new Set(passages.flatMap(passage => (passage.kind === 'examples' ? [passage.theme] : [])))
  const shown = data.examples.filter(({ example }) => placed.has(example.theme)).map(({ block }) => block)
  const named = wholeWords(anyOf(names))
  return (
    values.some(value => path.test(value.path)) ||
    [...template, ...shown].some(block => block.shown.search(named) >= 0)
  )
}
