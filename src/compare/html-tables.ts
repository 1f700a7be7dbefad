/** A table of the letter twice, old at the left and new at the right, with every changed cell marked. */

import { element, escapeHtml } from '../markup.ts'
import { hidden, scroller, section } from './html-parts.ts'
import type { CellText, RowComparison, TableComparison } from './letter-changes.ts'
import { changedRows } from './summarise.ts'
import type { Words } from './words.ts'

type SideKey = 'before' | 'after'

/** Nothing for a table that is the same on both sides. */
export function renderTablePair(table: TableComparison, words: Words): readonly string[] {
  if (changedRows(table).length === 0 && table.notes.length === 0) return []
  const side = (key: SideKey, name: string) => [
    '<div>',
    element('h3', {}, escapeHtml(`${table.label}: ${name}`)),
    ...scroller(`${table.label}: ${name}`, renderSide(table, key, words)),
    ...renderNotes(table, key, words),
    '</div>',
  ]
  return section(table.id, `${table.label} ${table.title}`, [
    '<div class="pair">',
    ...side('before', words.was),
    ...side('after', words.is),
    '</div>',
  ])
}

function renderSide(
  { rowHead, columns, rows }: TableComparison,
  key: SideKey,
  words: Words,
): readonly string[] {
  const heads = [rowHead, ...columns.map(({ name }) => name)]
  return [
    '<table>',
    element(
      'thead',
      {},
      element('tr', {}, heads.map(name => element('th', { scope: 'col' }, escapeHtml(name))).join('')),
    ),
    '<tbody>',
    ...rows.map(row => renderRow(row, key, words)),
    '</tbody>',
    '</table>',
  ]
}

function renderRow({ name, kind, level, cells }: RowComparison, key: SideKey, words: Words): string {
  const kinds = [...(kind === 'row' ? [] : [kind]), ...(level === 1 ? ['part'] : [])]
  const written = cells.map(cell => {
    const text = cell[key]
    const content = text === null ? escapeHtml(words.table.absent) : writeText(text, words)
    return cell.isChanged
      ? element(
          'td',
          { class: 'changed' },
          `<span aria-hidden="true">≠ </span>${hidden(`${words.table.changed}: `)}${content}`,
        )
      : element('td', {}, content)
  })
  const attributes = { class: kinds.length === 0 ? null : kinds.join(' ') }
  return element('tr', attributes, [element('th', { scope: 'row' }, escapeHtml(name)), ...written].join(''))
}

/** An en dash says nothing to a screen reader. */
function writeText({ count, detail }: CellText, words: Words): string {
  const number = count === '–' ? `<span aria-hidden="true">–</span>${hidden(words.none)}` : escapeHtml(count)
  return detail === '' ? number : `${number} ${element('span', { class: 'detail' }, escapeHtml(detail))}`
}

/** Those that one side alone has; notes that both have are no change. */
function renderNotes({ notes }: TableComparison, key: SideKey, words: Words): readonly string[] {
  const own = notes.filter(({ kind }) => (kind === 'vanished') === (key === 'before'))
  const said = key === 'before' ? words.table.noteVanished : words.table.noteAppeared
  const tag = key === 'before' ? 'del' : 'ins'
  return own.map(({ text }) => element('p', {}, `${escapeHtml(said)}: ${element(tag, {}, escapeHtml(text))}`))
}
