/** The words of the document model without their markup, as a terminal shows them. */
import type { Inline, ValueInline } from '../document.ts'

/** No-break spaces are spaces to a reader of a terminal, and to what he types. */
export function ordinarySpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

/** A run of words, with the value that it is. */
export interface Stretch {
  readonly text: string
  readonly value: ValueInline | null
}

/** In reading order. A reference to a footnote has no words. */
export function stretchesOf(content: readonly Inline[]): Stretch[] {
  return content.flatMap((inline): Stretch[] => {
    switch (inline.type) {
      case 'text':
        return [{ text: ordinarySpaces(inline.text), value: null }]
      case 'value':
        return [{ text: ordinarySpaces(inline.text), value: inline }]
      case 'strong':
      case 'link':
        return stretchesOf(inline.content)
      case 'token':
        return [{ text: tokenText(inline), value: null }]
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

const sentenceEnd = /[.?!…][)\]’”"']*(?=\s+[^\p{Ll}])/gu

/** The sentence of `text` that holds the character at `offset`. */
export function sentenceAt(text: string, offset: number): string {
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (end > offset) return text.slice(start, end).trim()
    start = end
  }
  return text.slice(start).trim()
}
