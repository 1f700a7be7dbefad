/** What should have happened by the reference date. */

import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import type { ReviewContext } from '../context.ts'

/** True when all days that a date stands for lie before the day. ISO dates compare as text of equal length. */
function isBefore(date: string, day: string): boolean {
  return date < day.slice(0, date.length)
}

/** The same day, month or year, later. */
function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}

/** Planned events whose last day has passed. */
export function* eventOverdue({ edition }: ReviewContext): Iterable<Diagnostic> {
  const { referenceDate } = edition.letter
  for (const { timeline, file } of edition.trajectories) {
    for (const [index, { date, until, planned, event, place }] of timeline.entries()) {
      const last = until ?? date
      if (!planned || !isBefore(last, referenceDate)) continue
      const at = edition.locate(file, ['tijdlijn', index, until === null ? 'datum' : 'tot'])?.value ?? place
      yield finding('event-overdue', at, {
        found: { id: 'planned-event', event, date: last },
        expected: { id: 'not-before-reference-date', referenceDate },
      })
    }
  }
}

/** Announced evaluations that are due while the trajectory has not come past the phase with years. */
export function* evaluationDue({ edition }: ReviewContext): Iterable<Diagnostic> {
  const { letter, programme } = edition
  const ids = programme.phases.map(({ id }) => id)
  const perYear = programme.phases.findIndex(phase => phase.perYear)
  for (const { evaluation, signallingReport, phase, file } of edition.trajectories) {
    if (evaluation === null || signallingReport === null || ids.indexOf(phase) > perYear) continue
    const due = yearsLater(signallingReport.published, evaluation.afterYears)
    if (!isBefore(due, letter.referenceDate) && due !== letter.referenceDate) continue
    const place = edition.locate(file, ['evaluatie', 'na-jaren'])?.value
    if (place === undefined) continue
    yield finding('evaluation-due', place, {
      found: { id: 'evaluation-announced', due, referenceDate: letter.referenceDate },
      expected: { id: 'phase-behind', phase: ids[perYear] ?? '' },
    })
  }
}
