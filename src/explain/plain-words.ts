/** The words of the document model without their markup, as a terminal shows them. */
import type { Inline, LinkInline, StrongInline } from '../document.ts'
import { plainText } from '../plain-text.ts'
import { type Stretch as SentenceStretch, sentencesOf } from '../sentences.ts'

/** An inline that holds no others, with where its words begin in the whole text; UTF-16 offsets. */
export interface Stretch {
  readonly inline: Exclude<Inline, StrongInline | LinkInline>
  readonly start: number
  readonly end: number
}

/** In reading order. A reference to a footnote has no words. */
export function stretchesOf(content: readonly Inline[]): Stretch[] {
  let at = 0
  const visit = (inline: Inline): Stretch[] => {
    if (inline.type === 'strong' || inline.type === 'link') return inline.content.flatMap(visit)
    const start = at
    at += plainText([inline]).length
    return [{ inline, start, end: at }]
  }
  return content.flatMap(visit)
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
