/**
 * Inlines while their paragraph is still being read. A count waits for the rest of its sentence, because a count
 * above twenty makes all of them digits.
 */

import type { Place } from '../diagnostic.ts'
import type { Amount, Inline, LinkInline, StrongInline } from '../document.ts'
import { capitalise, countInSentence } from './count-words.ts'

export interface PendingCount {
  readonly type: 'pending'
  readonly amount: Amount
  readonly place: Place
  /** Words behind the count, already singular or plural; '' without. */
  readonly words: string
  readonly capital: boolean
}

type Closed = Exclude<Inline, StrongInline | LinkInline>

export type DraftInline =
  | Closed
  | PendingCount
  | { readonly type: 'strong'; readonly content: readonly DraftInline[] }
  | {
      readonly type: 'link'
      readonly href: string
      readonly title: string
      readonly content: readonly DraftInline[]
    }

/** Words every waiting count by the other counts of its sentence (DOMAIN §5). */
export function settleCounts(drafts: readonly DraftInline[]): Inline[] {
  const sentences = countsBySentence(drafts)
  const settle = (draft: DraftInline): Inline => {
    switch (draft.type) {
      case 'pending': {
        const sentence = sentences.get(draft) ?? []
        const others = sentence.filter(({ owner }) => owner !== draft).map(({ count }) => count)
        const { amount, place } = draft
        const counted = countInSentence(amount.count, others)
        const text = draft.words === '' ? counted : `${counted} ${draft.words}`
        return { type: 'value', text: draft.capital ? capitalise(text) : text, spoken: null, amount, place }
      }
      case 'strong':
      case 'link':
        return { ...draft, content: draft.content.map(settle) }
      default:
        return draft
    }
  }
  return drafts.map(settle)
}

interface SentenceCount {
  readonly owner: DraftInline
  readonly count: number
}

/** A sentence ends at a full stop, question or exclamation mark that a space follows. */
function countsBySentence(
  drafts: readonly DraftInline[],
): ReadonlyMap<DraftInline, readonly SentenceCount[]> {
  const result = new Map<DraftInline, readonly SentenceCount[]>()
  let sentence: SentenceCount[] = []
  let endsWithStop = false
  const visit = (draft: DraftInline): void => {
    switch (draft.type) {
      case 'text':
        if ((endsWithStop && /^\s/.test(draft.text)) || /[.?!][)’”]?\s/.test(draft.text)) sentence = []
        endsWithStop = /[.?!][)’”]?$/.test(draft.text)
        return
      case 'pending':
      case 'value': {
        const isCount = draft.type === 'pending' || /^\d+$/.test(draft.text)
        if (isCount) sentence.push({ owner: draft, count: draft.amount.count })
        if (draft.type === 'pending') result.set(draft, sentence)
        endsWithStop = false
        return
      }
      case 'strong':
      case 'link':
        for (const inner of draft.content) visit(inner)
        return
      case 'footnote':
      case 'token':
        return
    }
  }
  for (const draft of drafts) visit(draft)
  return result
}
