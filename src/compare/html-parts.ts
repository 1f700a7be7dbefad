/** Pieces of HTML that hold whatever text the data have. */

import { block, element, escapeHtml } from '../markup.ts'

/** For people who do not see where or how something stands. */
export function hidden(text: string): string {
  return element('span', { class: 'hidden' }, escapeHtml(text))
}

/** A part of the page with a head of its own. */
export function section(id: string, heading: string, content: readonly string[]): readonly string[] {
  if (content.length === 0) return []
  return block('section', {}, [element('h2', { id }, escapeHtml(heading)), ...content])
}

/** A table that scrolls by itself where the page is narrow, and so can take the focus. */
export function scroller(label: string, table: readonly string[]): readonly string[] {
  return block('section', { class: 'scroller', 'aria-label': label, tabindex: '0' }, table)
}

/** A table of cells that are markup already; the first cell of each row is its head. */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { kind = '' }: { readonly kind?: string } = {},
): readonly string[] {
  const heads = head.map(name =>
    name === '' ? '<td></td>' : element('th', { scope: 'col' }, escapeHtml(name)),
  )
  return [
    `<table${kind === '' ? '' : ` class="${kind}"`}>`,
    element('thead', {}, element('tr', {}, heads.join(''))),
    '<tbody>',
    ...rows.map(([first = '', ...cells]) => {
      const all = [element('th', { scope: 'row' }, first), ...cells.map(cell => element('td', {}, cell))]
      return element('tr', {}, all.join(''))
    }),
    '</tbody>',
    '</table>',
  ]
}

/** Rules of the page. A change is never told by colour alone: it has a sign, a word, a line or a weight as well. */
export const styleSheet = `
:root { --ink: #1a1a1a; --soft: #4a4a4a; --brand: #154273; --tint: #e8eef5; --hairline: #b4c1d0; --old: #8f1d14; --now: #0b5a2b; color: var(--ink); background: #fff; font: 100%/1.5 "Fira Sans", "Segoe UI", system-ui, sans-serif; }
* { box-sizing: border-box; }
body { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { color: var(--brand); line-height: 1.25; }
h1 { font-size: 1.7rem; margin: 1.5rem 0 .3rem; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--brand); }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
p, ul { margin: .4rem 0; max-width: 50rem; }
.soft { color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.warnings { border: 3px double var(--old); padding: .6rem 1rem; margin: 1rem 0; }
.warnings h2 { border: 0; margin: 0; padding: 0; color: var(--old); }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.5rem; }
.scroller { position: relative; overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.pair table, table.texts { width: 100%; }
th, td { padding: .3rem .5rem; border: 1px solid var(--hairline); text-align: left; vertical-align: top; }
thead th { background: var(--tint); }
tbody th { font-weight: 400; }
.bar th, .bar td, .total th, .total td { font-weight: 600; background: var(--tint); }
.part th { padding-left: 1.4rem; }
.numbers td, .numbers thead th + th { text-align: right; }
td.changed { border: 3px solid var(--brand); font-weight: 600; }
.detail { display: block; color: var(--soft); font-weight: 400; }
td.changed .detail { color: var(--ink); }
del { color: var(--old); text-decoration: line-through; }
ins { color: var(--now); font-weight: 600; text-decoration: underline; }
table.texts th { width: 18%; }
table.texts td { width: 41%; }
@media (max-width: 60rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
`
