/** Pieces of Markdown that hold whatever text the data have. */
import type { Words } from './words.ts'

/**
 * One line of text in which no sign means anything. Signs by which a forge calls a person or links a number are parted
 * from what follows them by an empty comment, so that a comment calls nobody.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[\\`*_~[\]{}|$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([@#!])(?=[\p{L}\p{N}])/gu, '$1<!-- -->')
    .replace(/:(?=[\w+-]+:)/g, ':<!-- -->')
    .replace(/(\w):\/\//g, '$1:<!-- -->//')
    .replace(/\bwww\.(?=\w)/gi, whole => `${whole.slice(0, 3)}<!-- -->.`)
    .replace(/^([-+=#])|^(\d+)(?=[.)])/, (_whole, sign: string | undefined, digits: string | undefined) =>
      sign === undefined ? `${digits ?? ''}\\` : `\\${sign}`,
    )
}

/** Important words. */
export function strong(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' ? '' : `**${escapeMarkdown(trimmed)}**`
}

/** As typed: paths and names. More backticks around than there are inside. */
export function code(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replaceAll('|', '¦')
  const runs = line.match(/`+/g)?.map(run => run.length) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs) + 1)
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

/** A table of cells that are Markdown already. `numbers` are columns that stand to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { numbers = [] }: { readonly numbers?: readonly number[] } = {},
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_cell, index) => (numbers.includes(index) ? '--:' : '---'))
  return [line(head.map(escapeMarkdown)), line(rule), ...rows.map(line)].join('\n')
}

/** Lists with more items than this are folded. */
export const mostShown = 8

/** Lists with more items than this are cut, and say so. */
export const mostListed = 150

/** The first items, and how many there are besides. */
export function cutList(items: readonly string[], { more }: Pick<Words, 'more'>): string[] {
  if (items.length <= mostListed) return [...items]
  return [...items.slice(0, mostListed), `- ${escapeMarkdown(more(items.length - mostListed))}`]
}

/** A part that opens on a click. The empty lines let forges read Markdown inside it. */
export function folded(summary: string, content: string): string {
  const shown = summary.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<details>\n<summary>${shown}</summary>\n\n${content}\n\n</details>`
}
