/** Inlines as Markdown, and as the plain text of a table cell. */
import type { Inline } from '../../document.ts'

/** Characters that Markdown would read as its own. A line of text never starts a block, so that `-` and `#` may stay. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '\\&')
}

export function markdownOf(content: readonly Inline[]): string {
  return content.map(inlineMarkdown).join('')
}

function inlineMarkdown(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
      return escapeText(inline.text)
    case 'strong':
      return `**${markdownOf(inline.content)}**`
    case 'link':
      return `[${markdownOf(inline.content)}](<${inline.href.replace(/[<>\\]/g, '\\$&')}>)`
    case 'footnote':
      return `[^${inline.number}]`
    case 'token': {
      const count = inline.amount === null ? '' : `(${inline.amount.count})`
      return `${escapeText(inline.code)}${inline.year}${count}`
    }
    default:
      return inline satisfies never
  }
}

/**
 * One sentence, one line: a change in a sentence is a change in a line. A line may not begin with what Markdown reads
 * as the start of a block.
 */
export function breakSentences(markdown: string): string {
  return markdown
    .replace(/([.?!][)’”]?(?:\[\^\d+\])?) (?=[\p{Lu}‘“])/gu, '$1\n')
    .replace(/^([-+#]|\d+[.)])/gm, '\\$1')
}
