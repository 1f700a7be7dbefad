/** The letter and its tables as Markdown, for reviewers who read differences line by line. */
import type { Annex, Block, Figure, Letter, List } from '../../document.ts'
import { asHeading, asText, escapeText, markdownOf, sentenceLines } from './inlines.ts'
import { tableMarkdown } from './tables.ts'

/** The whole letter: head, text, closing, footnotes and annexes. `drawingOf` names the file of a figure. */
export function writeLetterMarkdown(letter: Letter, drawingOf: (id: string) => string): string {
  const { head, body, closing, annexes, footnotes } = letter
  const facts = head.column.map(({ label, lines }) => {
    const text = lines.map(escapeText).join(', ')
    if (label === null) return text
    return text === '' ? escapeText(label) : `${escapeText(label)}: ${text}`
  })
  const parts = [
    `# ${asHeading(escapeText(head.subject))}`,
    listOf(facts),
    linesOf(head.addressee),
    asText(escapeText(head.salutation)),
    ...body.map(block => blockMarkdown(block, drawingOf)),
    asText(escapeText(closing.greeting)),
    linesOf([closing.name, closing.role]),
    ...(annexes.length === 0
      ? []
      : [listOf(annexes.map(({ label, title }) => `${escapeText(label)}: ${escapeText(title)}`))]),
    ...footnotes.map(({ number, content }) => `[^${number}]: ${asText(markdownOf(content))}`),
    ...annexes.map(annex => annexMarkdown(annex)),
  ]
  return `${parts.join('\n\n').replace(/\n+$/, '')}\n`
}

/** One table with its heading, as `bijlage-1.md`, `bijlage-2.md` or `figuur-1.md`. */
export function writeAnnexMarkdown(annex: Annex): string {
  return annexMarkdown(annex, 1)
}

export function writeFigureMarkdown(figure: Figure): string {
  return `# ${titleOf(figure)}\n\n${asText(escapeText(figure.table.title))}\n\n${tableMarkdown(figure.table)}`
}

const listOf = (items: readonly string[]): string => items.map(item => `- ${asText(item)}`).join('\n')

/** Lines under each other in one paragraph. */
const linesOf = (lines: readonly string[]): string => lines.map(line => asText(escapeText(line))).join('\\\n')

/** "Bijlage 1" and its title, as a heading. */
const titleOf = ({ label, title }: { readonly label: string; readonly title: string }): string =>
  asHeading(`${escapeText(label)} ${escapeText(title)}`)

function blockMarkdown(block: Block, drawingOf: (id: string) => string): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${asHeading(markdownOf(block.content))}`
    case 'paragraph':
      return sentenceLines(block.content)
    case 'list':
      return listMarkdown(block, drawingOf)
    case 'figure':
      return figureMarkdown(block, drawingOf(block.id))
    default:
      return block satisfies never
  }
}

function listMarkdown({ start, items }: List, drawingOf: (id: string) => string): string {
  return items
    .map((item, index) => {
      const marker = start === null ? '- ' : `${start + index}. `
      const indent = ' '.repeat(marker.length)
      const blocks = item.map(block => blockMarkdown(block, drawingOf))
      return marker + blocks.join('\n\n').replace(/\n(?!\n)/g, `\n${indent}`)
    })
    .join('\n')
}

function figureMarkdown({ label, title, caption, alt, table }: Figure, drawing: string): string {
  return [
    `**${escapeText(label)} ${escapeText(title)}**\\\n${asText(escapeText(caption))}`,
    `![${markdownOf(alt)}](${drawing})`,
    asText(escapeText(table.title)),
    tableMarkdown(table).trimEnd(),
  ].join('\n\n')
}

function annexMarkdown({ label, title, caption, readingNote, legend, table }: Annex, level = 2): string {
  const parts = [
    `${level === 1 ? '#' : '##'} ${titleOf({ label, title })}`,
    asText(escapeText(caption)),
    ...readingNote.map(sentenceLines),
    ...(legend.length === 0
      ? []
      : [listOf(legend.map(({ token, name }) => `${markdownOf([token])}: ${escapeText(name)}`))]),
    tableMarkdown(table),
  ]
  return parts.join('\n\n')
}
