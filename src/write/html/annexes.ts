/** The annexes, each with what is needed to read its table. */
import type { Annex, LegendEntry } from '../../document.ts'
import { block, element, escapeHtml } from '../../markup.ts'
import { writeInlines, writeToken } from './inlines.ts'
import type { Page } from './page.ts'
import { writeTable } from './table.ts'

/** An annex; printed, it has a page of its own in its own orientation. */
export function writeAnnex(annex: Annex, page: Page): readonly string[] {
  const { fileName, label, title, caption, orientation, readingNote, legend, table } = annex
  return block('section', { id: fileName, class: `annex ${orientation}` }, [
    element('h2', {}, `<span class="label">${escapeHtml(label)}</span> ${escapeHtml(title)}`),
    ...writeReadingNote(readingNote.map(paragraph => writeInlines(paragraph, page))),
    ...writeLegend(legend),
    ...writeTable(table, { caption, label: `${label}. ${table.title}` }, page),
  ])
}

function writeReadingNote(paragraphs: readonly string[]): readonly string[] {
  if (paragraphs.length === 0) return []
  return block(
    'div',
    { class: 'reading' },
    paragraphs.map(paragraph => element('p', {}, paragraph)),
  )
}

function writeLegend(legend: readonly LegendEntry[]): readonly string[] {
  if (legend.length === 0) return []
  return block(
    'dl',
    { class: 'legend' },
    legend.map(({ token, name }) => {
      const entry = element('dt', {}, writeToken(token)) + element('dd', {}, escapeHtml(name))
      return element('div', {}, entry)
    }),
  )
}
