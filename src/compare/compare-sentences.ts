/** Sentences that changed, and why: the data say something else, or somebody typed something else. */

import type { SentenceChange } from './letter-changes.ts'
import { likenessOf } from './likeness.ts'
import { type Pair, pairTexts } from './pair-items.ts'
import type { Sentence } from './sentences.ts'
import { compareTyped } from './typed-values.ts'

/** In the order of the letter. What neither changed nor depends on a changed number is left out. */
export function compareSentences(before: readonly Sentence[], after: readonly Sentence[]): SentenceChange[] {
  const pairs = pairTexts(before, after, {
    key: keyOf,
    likeness: (old, now) => likenessOf(old.source ?? old.text, now.source ?? now.text),
  })
  return findMoved(pairs).flatMap(pair => describe(pair))
}

/** What was typed, or, for text from the data, what is printed. */
function keyOf({ source, text }: Sentence): string {
  return source ?? `\u0000${text}`
}

interface Found extends Pair<Sentence> {
  readonly isMoved: boolean
}

/** A sentence that is gone here and new there, word for word, was moved; it is told once, where it now stands. */
function findMoved(pairs: readonly Pair<Sentence>[]): Found[] {
  const gone = new Map<string, Sentence>()
  for (const { before, after } of pairs) {
    if (before !== null && after === null) gone.set(keyOf(before), before)
  }
  const moved = new Set<Sentence>()
  const found = pairs.map((pair): Found => {
    const { before, after } = pair
    const old = before === null && after !== null ? gone.get(keyOf(after)) : undefined
    if (old === undefined || moved.has(old)) return { ...pair, isMoved: false }
    moved.add(old)
    return { before: old, after, isMoved: true }
  })
  return found.filter(({ before, isMoved }) => isMoved || before === null || !moved.has(before))
}

function describe({ before, after, isMoved }: Found): SentenceChange[] {
  const place = after ?? before
  if (place === null) return []
  const { section, file, line } = place
  const values = changedValues(before, after)
  const typed = before === null || after === null ? [] : compareTyped(before.asked, after.asked)
  const change = (kind: SentenceChange['kind'], cause: SentenceChange['cause']): SentenceChange[] => [
    {
      kind,
      cause,
      section,
      file,
      line,
      before: before?.text ?? null,
      after: after?.text ?? null,
      values,
      typed,
    },
  ]
  if (before === null || after === null) {
    return change(before === null ? 'appeared' : 'vanished', place.source === null ? 'data' : 'template')
  }
  if (isMoved) return change('moved', before.text === after.text ? 'template' : 'both')
  const isTyped = before.source !== after.source
  if (before.text === after.text && before.forms === after.forms) {
    if (typed.length > 0) return change('retyped', 'template')
    return values.length === 0 ? [] : change('still-true', 'data')
  }
  // With the same words only the form differs, and the data have no say in that.
  if (before.text === after.text) return change('changed', place.source === null ? 'data' : 'template')
  if (after.source === null || !isTyped) return change('changed', 'data')
  // A number on one side only came or went with the value that was typed.
  const isCounted = values.some(value => value.before !== null && value.after !== null)
  return change('changed', isCounted ? 'both' : 'template')
}

/** By path, in the order in which the new sentence names them; wholes of shares are numbers too. */
function changedValues(before: Sentence | null, after: Sentence | null): SentenceChange['values'] {
  const paths = new Set([...(after?.values.keys() ?? []), ...(before?.values.keys() ?? [])])
  return [...paths].flatMap(path => {
    const old = before?.values.get(path) ?? null
    const now = after?.values.get(path) ?? null
    return old === now ? [] : [{ path, before: old, after: now }]
  })
}
