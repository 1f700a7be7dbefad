/** Headline shares that one trajectory or one category carries: they change much when it is left out. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic, Place } from '../../findings/diagnostic.ts'
import { percentText, type Share } from '../../share-words.ts'
import type { ReviewContext } from '../context.ts'
import { categoriesOf, doneStatuses, type Holding, holdings, together, togetherBy } from '../done.ts'
import { byDistance, isFurtherThan } from '../shares.ts'

/** In percentage points; a share that changes by exactly this much is not told. */
const mostChange = 5

/** The share done of each implementation year and of all years: each is one finding, the largest change first. */
export function* sensitiveShare(context: ReviewContext): Iterable<Diagnostic> {
  const { tally } = context
  const done = doneStatuses(tally)
  if (done === null) return
  const all = holdings(tally, done)
  const years = tally.years.length > 1 ? [...tally.years, tally.allYears] : [tally.allYears]
  for (const { year } of years) {
    const members = year === null ? all : all.filter(holding => holding.year === year)
    const share = together(members)
    if (share.of === 0) continue
    const without = leaveOneOut(context, members).filter(other => isFurtherThan(mostChange, share, other))
    const place = without.length === 0 ? null : placeOf(context, year, done.ids)
    if (place === null) continue
    yield finding('sensitive-share', place, {
      found: {
        id: 'share-without',
        year,
        status: done.name,
        percent: percentText(share),
        ...share,
        without: without.sort(byDistance(share)).map(other => ({ ...other, percent: percentText(other) })),
      },
    })
  }
}

/** What remains when one trajectory or one category is left out; nothing remains of one that is all. */
function leaveOneOut(
  { tally }: ReviewContext,
  members: readonly Holding[],
): (Share & { readonly name: string })[] {
  const whole = together(members)
  const without = (name: string, part: Share | undefined) => {
    const rest = { count: whole.count - (part?.count ?? 0), of: whole.of - (part?.of ?? 0) }
    return part === undefined || rest.of === 0 ? [] : [{ name, ...rest }]
  }
  const bySlug = togetherBy(members, 'slug')
  const byCategory = togetherBy(members, 'category')
  return [
    ...tally.coded.flatMap(({ trajectory }) => without(trajectory.name, bySlug.get(trajectory.slug))),
    ...categoriesOf(tally).flatMap(({ category }) => without(category.name, byCategory.get(category.id))),
  ]
}

/** Where the letter says the share, else where it places the figure, else the statuses of the programme. */
function placeOf(
  { values, passages, edition }: ReviewContext,
  year: number | null,
  done: ReadonlySet<string>,
): Place | null {
  const figure = `figuur-1/${year === null ? 'totaal' : `jaar-${year}`}/`
  const said = values.find(({ path }) =>
    [...done].some(id => path === `${figure}${id}` || (year === null && path === `bijlage-2/totaal/${id}`)),
  )
  const placed = passages.find(({ kind }) => kind === 'figure')
  const statuses = edition.locate(`data/${edition.id}/programma.yaml`, ['statussen'])
  return said?.place ?? placed?.place ?? statuses?.key ?? null
}
