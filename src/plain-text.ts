/** The words of a run of the letter's text, for names, bookmarks and comparisons. */
import type { Inline } from './document.ts'

/** Without looks and without references to footnotes; no-break spaces stay what they are. */
export function plainText(content: readonly Inline[]): string {
  return content.map(wordsOf).join('')
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
      return inline.text
    case 'strong':
    case 'link':
      return plainText(inline.content)
    case 'token':
      return `${inline.code}${inline.year}${inline.amount === null ? '' : `(${inline.amount.count})`}`
    case 'footnote':
      return ''
    default:
      return inline satisfies never
  }
}
