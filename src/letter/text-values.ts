/** The values of a letter that are words or days, not counts, under their paths. */

import { inRunningText } from '../plain-text.ts'
import type { Tally } from '../tally/tally.ts'
import { valuePath } from '../value-paths.ts'
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
    date(valuePath('letterDate', {}), letter.date),
    date(valuePath('referenceDate', {}), letter.referenceDate),
    text(valuePath('letterYear', {}), `${yearOf(letter.date)}`),
    text(valuePath('nextYear', {}), `${yearOf(letter.date) + 1}`),
    text(valuePath('subject', {}), letter.subject),
    text(valuePath('reference', {}), letter.reference),
    text(valuePath('organisation', {}), letter.sender.organisation),
    text(valuePath('programme', {}), programme.name),
    ...programme.phases.map(({ id, name }) =>
      text(valuePath('phaseName', { fase: id }), inRunningText(name)),
    ),
    ...programme.statuses.map(({ id, name }) =>
      text(valuePath('statusName', { status: id }), inRunningText(name)),
    ),
    ...trajectories.map(({ slug, name }) => text(valuePath('trajectoryName', { traject: slug }), name)),
    ...[...annexNumbers].map(([id, number]) =>
      text(valuePath('annexReference', { bijlage: id }), words.annex(number)),
    ),
    ...tally.years.flatMap(({ year }) =>
      year === null ? [] : [text(valuePath('yearReference', { n: year }), words.year(year))],
    ),
    ...(hasFigure ? [text(valuePath('figureReference', {}), words.figure(1))] : []),
  ])
}
