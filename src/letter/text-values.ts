/** The values of a letter that are words or days, not counts, under their paths. */

import { inRunningText } from '../plain-text.ts'
import type { Tally } from '../tally/tally.ts'
import { yearOf } from './dates.ts'
import { words } from './words.ts'

export interface NamedText {
  readonly kind: 'text' | 'date'
  /** Final words, or an ISO day. Never empty. */
  readonly text: string
}

/** `annexNumbers`: place of each annex in this letter, for those that it has. */
export function textValues(
  tally: Tally,
  {
    annexNumbers,
    hasFigure,
  }: { readonly annexNumbers: ReadonlyMap<string, number>; readonly hasFigure: boolean },
): ReadonlyMap<string, NamedText> {
  const { letter, programme, trajectories } = tally.edition
  const text = (path: string, content: string): [string, NamedText] => [path, { kind: 'text', text: content }]
  const date = (path: string, content: string): [string, NamedText] => [path, { kind: 'date', text: content }]
  return new Map([
    date('brief/datum', letter.date),
    date('brief/peildatum', letter.referenceDate),
    text('brief/jaar', `${yearOf(letter.date)}`),
    text('brief/volgend-jaar', `${yearOf(letter.date) + 1}`),
    text('brief/betreft', letter.subject),
    text('brief/referentie', letter.reference),
    text('brief/organisatie', letter.sender.organisation),
    text('programma/naam', programme.name),
    ...programme.phases.map(({ id, name }) => text(`fase/${id}`, inRunningText(name))),
    ...programme.statuses.map(({ id, name }) => text(`status/${id}`, inRunningText(name))),
    ...trajectories.map(({ slug, name }) => text(`traject/${slug}/naam`, name)),
    ...[...annexNumbers].map(([id, number]) => text(`verwijzing/${id}`, words.annex(number))),
    ...tally.years.flatMap(({ year }) =>
      year === null ? [] : [text(`verwijzing/jaar-${year}`, words.year(year))],
    ),
    ...(hasFigure ? [text('verwijzing/figuur-1', words.figure(1))] : []),
  ])
}
