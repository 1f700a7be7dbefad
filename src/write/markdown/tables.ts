/** Tables of the model as Markdown: one row, one line. */
import type { Cell, Row, Table } from '../../document.ts'
import { asText, escapeText, markdownOf } from './inlines.ts'

const rightAligned = new Set(['count', 'share', 'total'])

function cellMarkdown({ lines }: Cell): string {
  return lines.map(markdownOf).join('; ')
}

/** A bar or total is set in bold, so that it stands out in a diff too. */
function rowMarkdown(row: Row, { bold }: { readonly bold: boolean }): string {
  const indent = row.level === 0 ? '' : '&nbsp;&nbsp;'
  const header = `${indent}${markdownOf(row.header)}`
  const cells = [header, ...row.cells.map(cellMarkdown)]
  return `| ${cells.map(cell => (bold && cell !== '' ? `**${cell}**` : cell)).join(' | ')} |`
}

/** The table and its notes, without title. Descriptions of categories are left out: they are no counts. */
export function tableMarkdown({ columns, groups, total, notes }: Table): string {
  const head = `| ${columns.map(({ name }) => escapeText(name)).join(' | ')} |`
  const rule = `| ${columns.map(({ role }) => (rightAligned.has(role) ? '--:' : '---')).join(' | ')} |`
  const rows = groups.flatMap(({ bar, rows }) => [
    ...(bar === null ? [] : [rowMarkdown(bar, { bold: true })]),
    ...rows.map(row => rowMarkdown(row, { bold: false })),
  ])
  const lines = [head, rule, ...rows, rowMarkdown(total, { bold: true })]
  const after = notes.map(({ content }) => `\n${asText(markdownOf(content))}\n`)
  return `${lines.join('\n')}\n${after.join('')}`
}
