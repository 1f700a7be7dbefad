/** Inlines as Markdown, and as the plain text of a table cell. */
import type { Inline } from '../../document.ts'
import { plainText } from '../../plain-text.ts'
import { sentencesIn } from '../../sentences.ts'

/** Text with every sign that Markdown could read in it escaped, but for those that count at the start of a line. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_~[\]<>|]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '\\&')
}

export function markdownOf(content: readonly Inline[]): string {
  return content.map(inlineMarkdown).join('')
}

function inlineMarkdown(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'value':
    case 'words':
      return escapeText(inline.text)
    case 'strong':
      return `**${markdownOf(inline.content)}**`
    case 'link':
      return `[${markdownOf(inline.content)}](<${encodeTarget(inline.href)}>)`
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

function encodeTarget(href: string): string {
  return href.replace(/[<>\\\s]/g, sign => encodeURIComponent(sign))
}

/** What opens a block where a line begins: items of lists, headings, rules under headings. */
const opensBlock = /^([-+#=])|^(\d+)(?=[.)](?:\s|$))/gm

/** Lines that are running text, whatever they begin with. */
export function asText(markdown: string): string {
  return markdown
    .trim()
    .replace(opensBlock, (_whole, sign: string | undefined, digits: string) =>
      sign === undefined ? `${digits}\\` : `\\${sign}`,
    )
}

/** The words of a heading; number signs at its end would close it. */
export function asHeading(markdown: string): string {
  return markdown.trim().replace(/#+$/, '\\$&')
}

/** A paragraph with one sentence on a line: a change in a sentence is a change in a line. */
export function sentenceLines(content: readonly Inline[]): string {
  const sentences = sentencesIn(content)
  const ends = new Set(sentences.slice(0, -1).map(({ end }) => end))
  let at = 0
  const breakLines = (inline: Inline): Inline => {
    if (inline.type === 'strong' || inline.type === 'link')
      return { ...inline, content: inline.content.map(breakLines) }
    const text = plainText([inline])
    const start = at
    at += text.length
    if (inline.type !== 'text') return inline
    return {
      ...inline,
      text: text.replace(/\s+/gu, (space, offset) => (ends.has(start + offset) ? '\n' : space)),
    }
  }
  return asText(markdownOf(content.map(breakLines)))
}
