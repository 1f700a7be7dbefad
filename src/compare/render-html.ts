/** The comparison as a page of its own: both sides beside each other, changed cells marked. No script, no request. */
import { createHash } from 'node:crypto'
import { element, escapeHtml } from '../markup.ts'
import type { Comparison } from './comparison.ts'
import {
  type Described,
  describeAgreement,
  describeSentence,
  describeTrajectory,
  describeTyped,
} from './describe-changes.ts'
import { hidden, plainTable, scroller, section, styleSheet } from './html-parts.ts'
import { renderTablePair } from './html-tables.ts'
import { htmlMark } from './is-comparison.ts'
import type { SentenceChange } from './letter-changes.ts'
import { markChanges, type Stretch } from './likeness.ts'
import { gridOf } from './matrix-grid.ts'
import { signed, summarise } from './summarise.ts'
import type { Words } from './words.ts'

/** The whole file. The same comparison gives the same text. */
export function renderHtml(comparison: Comparison, words: Words): string {
  const { before, after } = comparison
  const title = words.title(before.edition, after.edition)
  const hash = createHash('sha256').update(styleSheet, 'utf8').digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const lines = [
    '<!DOCTYPE html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    htmlMark,
    element('title', {}, escapeHtml(title)),
    `<style>${styleSheet}</style>`,
    '</head>',
    '<body>',
    '<main>',
    element('h1', {}, escapeHtml(title)),
    ...renderHead(comparison, words),
    ...(comparison.isSame ? [] : renderParts(comparison, words)),
    '</main>',
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`
}

const paragraph = (text: string, kind: string | null = null) =>
  element('p', { class: kind }, escapeHtml(text))

function renderHead(comparison: Comparison, words: Words): readonly string[] {
  const { before, after, warnings } = comparison
  const warned = warnings.map(warning => element('li', {}, escapeHtml(words.warnings.say(warning))))
  return [
    paragraph(words.compared(before.label, after.label), 'soft'),
    ...(warned.length === 0
      ? []
      : [
          '<section class="warnings" aria-labelledby="warnings">',
          element('h2', { id: 'warnings' }, escapeHtml(words.warnings.heading(warned.length))),
          element('ul', {}, warned.join('\n')),
          '</section>',
        ]),
    paragraph(summarise(comparison, words).join(' ')),
    ...(warned.length === 0 ? [paragraph(words.warnings.none, 'soft')] : []),
  ]
}

function renderParts(comparison: Comparison, words: Words): readonly string[] {
  const { agreements, trajectories, sentences, altText, tables } = comparison
  return [
    ...renderTotals(comparison, words),
    ...section('agreements', words.agreement.heading, [
      ...list(
        agreements.map(change => describeAgreement(change, words)),
        words,
      ),
    ]),
    ...section('trajectories', words.trajectory.heading, [
      ...list(
        trajectories.map(change => describeTrajectory(change, words)),
        words,
      ),
    ]),
    ...section(
      'sentences',
      words.sentence.heading,
      renderSentences(sentences, words.sentence.heading, words),
    ),
    ...tables.flatMap(table => renderTablePair(table, words)),
    ...section(
      'alt-text',
      words.sentence.altHeading,
      renderSentences(altText, words.sentence.altHeading, words),
    ),
    ...renderOther(comparison, words),
    ...renderMatrix(comparison, words),
  ]
}

function renderTotals({ totals }: Comparison, words: Words): readonly string[] {
  const rows = [
    ...totals.statuses,
    { ...totals.agreements, name: words.totals.agreements },
    { ...totals.trajectories, name: words.totals.trajectories },
  ]
  const cell = (value: number | null) => `${value ?? ''}`
  const table = plainTable(
    [words.totals.heading, words.was, words.is, words.totals.difference],
    rows.map(({ name, before, after }) => [
      escapeHtml(name),
      cell(before),
      cell(after),
      signed((after ?? 0) - (before ?? 0)),
    ]),
    { kind: 'numbers' },
  )
  return scroller(words.totals.heading, table)
}

function list(items: readonly Described[], words: Words): readonly string[] {
  if (items.length === 0) return []
  const lines = items.map(({ id, about, what, parts, file, line }) => {
    const place =
      file === null || line === null
        ? ''
        : ` ${element('span', { class: 'soft' }, escapeHtml(`(${words.line(file, line)})`))}`
    const name = element('b', {}, escapeHtml(id === '' ? about : id))
    const inner =
      parts.length === 0
        ? ''
        : element('ul', {}, parts.map(part => element('li', {}, escapeHtml(part))).join(''))
    const text = `${id === '' ? '' : ` ${escapeHtml(about)}`}: ${escapeHtml(what.join('; '))}${place}`
    return element('li', {}, `${name}${text}${inner}`)
  })
  return ['<ul>', ...lines, '</ul>']
}

function renderSentences(changes: readonly SentenceChange[], label: string, words: Words): readonly string[] {
  if (changes.length === 0) return []
  const rows = changes.map(change => {
    const { section: where, file, line, before, after } = change
    const place = file === null || line === null ? '' : `; ${words.line(file, line)}`
    const said = [describeSentence(change, words), ...describeTyped(change, words)].join('; ')
    const head = `${element('b', {}, escapeHtml(where === '' ? words.sentence.beginning : where))} ${element('span', { class: 'detail' }, escapeHtml(`${said}${place}`))}`
    const marked = markChanges(before ?? '', after ?? '')
    return [head, stretches(marked.before, 'del', words.was), stretches(marked.after, 'ins', words.is)]
  })
  return scroller(label, plainTable([words.table.place, words.was, words.is], rows, { kind: 'texts' }))
}

/** What changed is struck or underlined, and for those who do not see that, named. */
function stretches(texts: readonly Stretch[], name: 'del' | 'ins', spoken: string): string {
  return texts
    .map(({ text, isChanged }) => {
      const shown = text.trim()
      if (!isChanged || shown === '') return escapeHtml(text)
      const start = text.indexOf(shown)
      const [before, after] = [text.slice(0, start), text.slice(start + shown.length)]
      return `${before}${element(name, {}, `${hidden(`[${spoken}] `)}${escapeHtml(shown)}`)}${after}`
    })
    .join('')
}

function renderOther({ texts, data }: Comparison, words: Words): readonly string[] {
  const shown = (text: string | null) => escapeHtml(text ?? '')
  const part = (id: string, heading: string, rows: readonly (readonly string[])[]) =>
    rows.length === 0
      ? []
      : section(
          id,
          heading,
          scroller(heading, plainTable([words.other.field, words.was, words.is], rows, { kind: 'texts' })),
        )
  return [
    ...part(
      'texts',
      words.other.texts(texts.length),
      texts.map(({ part, where, before, after }) => [
        escapeHtml(where === '' ? words.other.part[part] : `${words.other.part[part]}, ${where}`),
        shown(before),
        shown(after),
      ]),
    ),
    ...part(
      'data',
      words.other.data(data.length),
      data.map(({ file, path, before, after }) => [
        escapeHtml(`${file} ${path}`.trim()),
        shown(before),
        shown(after),
      ]),
    ),
  ]
}

function renderMatrix({ matrix, before, after }: Comparison, words: Words): readonly string[] {
  if (matrix === null) return []
  const grid = (name: string, transitions: typeof matrix.all) => {
    const { head, rows } = gridOf({ ...matrix, transitions }, words)
    const cells = rows.map(row => [
      escapeHtml(row.name),
      ...row.cells.map(({ text, isSame }) => (isSame ? text : element('b', {}, text))),
    ])
    return [
      element('h3', {}, escapeHtml(name)),
      ...scroller(name, plainTable(head, cells, { kind: 'numbers' })),
    ]
  }
  return section('matrix', words.matrix.heading, [
    paragraph(words.matrix.explained(before.edition, after.edition)),
    ...grid(words.matrix.all, matrix.all),
    ...matrix.trajectories.flatMap(({ name, transitions }) => grid(name, transitions)),
  ])
}
