/** The words of the document model without their markup, as a terminal shows them. */
import type { Inline, ValueInline } from '../document.ts'
import { ordinarySpaces } from '../plain-text.ts'
import { type Stretch as SentenceStretch, sentencesOf } from '../sentences.ts'

/** A run of words, with the value that it is; a token of a cell has a path but is no value of the text. */
export interface Stretch {
  readonly text: string
  readonly value: ValueInline | null
  readonly path: string | null
}

/** In reading order. A reference to a footnote has no words. */
export function stretchesOf(content: readonly Inline[]): Stretch[] {
  return content.flatMap((inline): Stretch[] => {
    switch (inline.type) {
      case 'text':
        return [{ text: ordinarySpaces(inline.text), value: null, path: null }]
      case 'value':
        return [{ text: ordinarySpaces(inline.text), value: inline, path: inline.amount.path }]
      case 'strong':
      case 'link':
        return stretchesOf(inline.content)
      case 'token':
        return [{ text: tokenText(inline), value: null, path: inline.amount?.path ?? null }]
      case 'footnote':
        return []
      default:
        return inline satisfies never
    }
  })
}

export function plainWords(content: readonly Inline[]): string {
  return stretchesOf(content)
    .map(({ text }) => text)
    .join('')
}

/** `KR3(2)`; without an amount the code of the legend. */
export function tokenText({
  code,
  year,
  amount,
}: {
  readonly code: string
  readonly year: number
  readonly amount: { readonly count: number } | null
}): string {
  return amount === null ? `${code}${year}` : `${code}${year}(${amount.count})`
}

/** The one of `sentences` of `text` that holds the character at `offset`. */
export function sentenceAt(
  text: string,
  offset: number,
  sentences: readonly SentenceStretch[] = sentencesOf(text),
): string {
  const { start, end } = sentences.find(sentence => offset < sentence.end) ?? { start: 0, end: text.length }
  return text.slice(start, end).trim()
}

/** To compare words: capitals and kinds and numbers of spaces do not count. */
export function foldedWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** True when `words` stand in `text` as words of their own: "jaar 1" is not in "jaar 10", "2024" not in "2024043069". */
export function holdsWords(text: string, words: string): boolean {
  return !findWords(text, words).next().done
}

/** Where `words` stand in `text` as words of their own; UTF-16 offsets, the end exclusive. */
export function* findWords(
  text: string,
  words: string,
): Generator<{ readonly start: number; readonly end: number }> {
  for (const { index, 0: found } of text.matchAll(wordPattern(words))) {
    yield { start: index, end: index + found.length }
  }
}

/** "27 procent" and "27%" are one; a number is not found inside a longer one with a point or comma. */
function wordPattern(words: string): RegExp {
  const escaped = words
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/(\d)(?:\\s\+)?(?:%|procent)$/, '$1\\s*(?:%|procent)')
  return new RegExp(`(?<![\\p{L}\\d/-]|\\d[.,])${escaped}(?![\\p{L}\\d/-]|[.,]\\d)`, 'giu')
}
