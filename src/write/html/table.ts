/** A table of the model to a table in a scroller of its own. */
import type { Cell, Column, HeadCell, Row, Table } from '../../document.ts'
import { block, element, escapeHtml } from '../../markup.ts'
import { roomOf, widthOf } from './column-rooms.ts'
import { writeDrawing } from './drawing.ts'
import { writeInlines } from './inlines.ts'
import { ids, type Page } from './page.ts'

export interface TableOptions {
  /** Shown above the table. */
  readonly caption: string
  /** Name of the scroller, unlike all others of the page. */
  readonly label: string
}

type RowScope = 'row' | 'rowgroup'

/**
 * The table, one line for each row. It scrolls by itself where the page is narrow, so the scroller takes the
 * focus. Its notes follow it.
 */
export function writeTable(table: Table, options: TableOptions, page: Page): readonly string[] {
  const lines = block('table', { class: [table.kind, ...roomOf(table)].join(' ') }, [
    writeCaption(table, options.caption),
    ...writeColumns(table),
    ...block('thead', {}, [element('tr', {}, table.head.map(cell => writeHead(cell, table, page)).join(''))]),
    ...table.groups.flatMap(group =>
      block('tbody', {}, [
        ...(group.bar === null ? [] : [writeRow(group.bar, table, { scope: 'rowgroup', kind: 'bar' }, page)]),
        ...group.rows.map((row, index) => {
          const parts = row.level === 0 && group.rows[index + 1]?.level === 1
          const kind = row.level === 1 ? 'part' : null
          return writeRow(row, table, { scope: parts ? 'rowgroup' : 'row', kind }, page)
        }),
      ]),
    ),
    ...block('tfoot', {}, [writeRow(table.total, table, { scope: 'row', kind: null }, page)]),
  ])
  return [
    ...writeScroller(options.label, lines),
    ...table.notes.map(({ content }) => element('p', { class: 'note' }, writeInlines(content, page))),
  ]
}

/** A part of the page that scrolls sideways by itself. A section with a name is a region; no role is needed. */
export function writeScroller(label: string, lines: readonly string[]): readonly string[] {
  return block('section', { class: 'scroller', 'aria-label': label, tabindex: '0' }, lines)
}

/** The summary is for people who cannot take in the table at a glance. */
function writeCaption({ summary }: Table, caption: string): string {
  const shown = element('span', { class: 'shown' }, escapeHtml(caption))
  return element('caption', {}, `${shown} ${element('span', { class: 'hidden' }, escapeHtml(summary))}`)
}

/** A head over two columns is the head of a group of columns, and such groups must be declared. */
function writeColumns(table: Table): readonly string[] {
  const cols = table.columns.map(
    ({ role }, index) => `<col class="${[role, ...widthOf(table, index)].join(' ')}">`,
  )
  let next = 0
  return table.head.map(({ span }) => {
    const own = cols.slice(next, next + span)
    next += span
    return element('colgroup', {}, own.join(''))
  })
}

function writeHead(cell: HeadCell, table: Table, page: Page): string {
  const { content, span, align, swatch } = cell
  const drawn = swatch === null ? undefined : page.artwork?.swatches.get(swatch.status)
  const prefix = ids.inside(table.id, `key_${swatch?.status ?? ''}`)
  const key = drawn === undefined ? '' : writeDrawing(drawn.svg, { prefix, spoken: null }).join('')
  const attributes = {
    scope: span > 1 ? 'colgroup' : 'col',
    colspan: span > 1 ? `${span}` : null,
    class: align === 'right' ? 'right' : null,
  }
  return element('th', attributes, `${key}${writeInlines(content, page)}`)
}

interface RowOptions {
  readonly scope: RowScope
  readonly kind: 'bar' | 'part' | null
}

function writeRow(row: Row, table: Table, { scope, kind }: RowOptions, page: Page): string {
  const description =
    row.description === null
      ? ''
      : ` ${element('span', { class: 'description' }, writeInlines(row.description, page))}`
  const head = element('th', { scope }, `${writeInlines(row.header, page)}${description}`)
  const cells = row.cells.map((cell, index) => writeCell(cell, table.columns[index + 1], page))
  return element('tr', { class: kind }, [head, ...cells].join(''))
}

function writeCell({ lines, soft }: Cell, column: Column | undefined, page: Page): string {
  const role = column?.role ?? ''
  const texts = lines.map(line => writeInlines(line, page))
  const content =
    texts.length > 1 ? element('ul', {}, texts.map(text => element('li', {}, text)).join('')) : texts.join('')
  return element('td', { class: soft ? `${role} soft` : role }, content)
}
