/**
 * Inlines while their paragraph is still being read. A count waits for the rest of its sentence, because a count
 * above twenty makes all of them digits.
 */

import { domainToUnicode } from 'node:url'
import type { Amount, Filter, Inline, LinkInline, StrongInline } from '../document.ts'
import type { Place } from '../findings/diagnostic.ts'
import { sentencesOf, valueSign } from '../sentences.ts'
import { capitalise, countInSentence } from './count-words.ts'
import { noBreakSpace, words } from './words.ts'

export interface PendingCount {
  readonly type: 'pending'
  readonly amount: Amount
  readonly filters: readonly Filter[]
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
      /** Null when the template gives none: then the words of the link and its address say where it leads. */
      readonly title: string | null
      readonly content: readonly DraftInline[]
    }

/** Words every waiting count by the other counts of its sentence (DOMAIN §5). */
export function settleCounts(drafts: readonly DraftInline[]): Inline[] {
  const sentences = countsBySentence(drafts)
  const settle = (draft: DraftInline): Inline => {
    switch (draft.type) {
      case 'pending':
        return settleCount(draft, sentences.get(draft) ?? [])
      case 'strong':
        return { ...draft, content: draft.content.map(settle) }
      case 'link': {
        const content = draft.content.map(settle)
        return { ...draft, content, title: draft.title ?? linkTitle(shownWords(content), draft.href) }
      }
      default:
        return draft
    }
  }
  return drafts.map(settle)
}

function settleCount(
  { amount, filters, place, words, capital }: PendingCount,
  sentence: readonly number[],
): Inline {
  const counted = countInSentence(amount.count, sentence)
  // A number in digits does not part from what it counts.
  const space = /^\d/.test(counted) ? noBreakSpace : ' '
  const number = capital ? capitalise(counted) : counted
  const text = words === '' ? number : `${number}${space}${words}`
  return { type: 'value', text, number, spoken: null, amount, filters, place }
}

/** The words of the link and, where they do not say it, the host or mailbox that it leads to. */
function linkTitle(text: string, href: string): string {
  const { protocol, host, pathname } = new URL(href)
  const target = protocol === 'mailto:' ? decodeURIComponent(pathname) : domainToUnicode(host)
  return text.includes(target) ? text : words.linkTitle(text, target)
}

function shownWords(content: readonly Inline[]): string {
  return content
    .map(inline => {
      if (inline.type === 'text' || inline.type === 'value' || inline.type === 'words') return inline.text
      return inline.type === 'strong' || inline.type === 'link' ? shownWords(inline.content) : ''
    })
    .join('')
}

/** All counts of the sentence that each waiting count stands in, its own included. */
function countsBySentence(drafts: readonly DraftInline[]): ReadonlyMap<DraftInline, readonly number[]> {
  const counts: { readonly draft: DraftInline; readonly count: number; readonly start: number }[] = []
  let text = ''
  const visit = (draft: DraftInline): void => {
    switch (draft.type) {
      case 'text':
        text += draft.text
        return
      case 'pending':
      case 'value':
        if (draft.type === 'pending' || /^\d+$/.test(draft.text))
          counts.push({ draft, count: draft.amount.count, start: text.length })
        text += valueSign
        return
      case 'words':
        text += valueSign.repeat(draft.text.length)
        return
      case 'strong':
      case 'link':
        for (const inner of draft.content) visit(inner)
        return
      case 'footnote':
      case 'token':
        return
      default:
        draft satisfies never
    }
  }
  for (const draft of drafts) visit(draft)
  const result = new Map<DraftInline, readonly number[]>()
  for (const { start, end } of sentencesOf(text)) {
    const inside = counts.filter(count => start <= count.start && count.start < end)
    for (const { draft } of inside)
      result.set(
        draft,
        inside.map(({ count }) => count),
      )
  }
  return result
}
