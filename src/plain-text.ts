/** The words of the letter's text without their looks: for names, bookmarks, comparisons and terminals. */
import type { Inline } from './document.ts'

/** Without looks and without references to footnotes; no-break spaces stay what they are. */
export function plainText(content: readonly Inline[]): string {
  return content.map(wordsOf).join('')
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
    case 'words':
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

/** Texts and words that stand beside each other as one text, for formats in which each piece is a run of its own. */
export function joinTexts(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of content) {
    const last = joined.at(-1)
    if (inline.type !== 'text' && inline.type !== 'words') joined.push(inline)
    else if (last?.type === 'text') joined.splice(-1, 1, { type: 'text', text: last.text + inline.text })
    else joined.push({ type: 'text', text: inline.text })
  }
  return joined
}

/** Curly quotes as straight ones: whoever typed or printed the other kind meant the same name. */
export function straightQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”„]/g, '"')
}

/** No-break spaces are spaces to a reader of a terminal, and to what he types. */
export function ordinarySpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

/**
 * A name at the head of a column or a figure, as it stands inside a sentence; abbreviations keep their capitals, "IJ" is
 * one letter, and behind "’s" it is the next word that loses its capital.
 */
export function inRunningText(name: string): string {
  const [article = ''] = /^['’‘]\p{Ll}\s+/u.exec(name) ?? []
  const rest = name.slice(article.length)
  if (/^IJ(?!\p{Lu})/u.test(rest)) return `${article}ij${rest.slice(2)}`
  if (/^\p{Lu}[\p{Lu}\d]/u.test(rest)) return name
  return article + rest.charAt(0).toLowerCase() + rest.slice(1)
}

/** "Figuur 1" inside a line of a terminal: "figuur 1". */
export function labelInText(label: string): string {
  return inRunningText(ordinarySpaces(label))
}
