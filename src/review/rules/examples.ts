/** Examples that boast of what their agreements do not show, and examples without an agreement. */

import type { Agreement, Example, Trajectory } from '../../edition/edition.ts'
import { finding } from '../../findings/codes.ts'
import type { Diagnostic } from '../../findings/diagnostic.ts'
import type { ReviewContext } from '../context.ts'

function* allExamples({ edition }: ReviewContext): Iterable<{
  readonly trajectory: Trajectory
  readonly example: Example
}> {
  for (const trajectory of edition.trajectories) {
    for (const example of trajectory.examples) yield { trajectory, example }
  }
}

function agreementsById({ edition }: ReviewContext): ReadonlyMap<string, Agreement> {
  return new Map(
    edition.trajectories.flatMap(({ agreements }) =>
      agreements.map((agreement): [string, Agreement] => [agreement.id, agreement]),
    ),
  )
}

/**
 * A claim of the example (`beweert`) and one of its theme, which stands over all its examples. Every agreement behind
 * the example must have the claimed status.
 */
export function* exampleNotDone(context: ReviewContext): Iterable<Diagnostic> {
  const { edition } = context
  const { themes, statuses } = edition.programme
  const agreements = agreementsById(context)
  const nameOf = (id: string) => statuses.find(status => status.id === id)?.name ?? id
  for (const { trajectory, example } of allExamples(context)) {
    const behind = example.agreements.flatMap(id => agreements.get(id) ?? [])
    const of = behind.reduce((sum, { amount }) => sum + amount, 0)
    const theme = themes.find(({ id }) => id === example.theme)
    const claims = [
      { status: example.claims, key: 'beweert', theme: null },
      { status: theme?.claims ?? null, key: 'thema', theme: theme?.name ?? null },
    ]
    for (const { status, key, theme: by } of claims) {
      if (status === null || of === 0) continue
      const count = behind.reduce((sum, each) => sum + (each.status === status ? each.amount : 0), 0)
      if (count === of) continue
      const path = ['voorbeelden', example.id, key]
      const place = edition.locate(trajectory.file, path)?.value ?? example.place
      yield finding('example-not-done', place, {
        found: { id: 'count-with-status', name: trajectory.name, count, of, status: nameOf(status) },
        expected:
          by === null
            ? { id: 'claimed-by-example', status: nameOf(status) }
            : { id: 'claimed-by-theme', status: nameOf(status), theme: by },
      })
    }
  }
}

export function* exampleUntied(context: ReviewContext): Iterable<Diagnostic> {
  const { edition } = context
  for (const { trajectory, example } of allExamples(context)) {
    if (example.agreements.length > 0) continue
    const place = edition.locate(trajectory.file, ['voorbeelden', example.id, 'id'])?.value ?? example.place
    yield finding('example-untied', place, {
      found: { id: 'quoted', text: example.id },
      expected: { id: 'agreements-of-example' },
    })
  }
}
