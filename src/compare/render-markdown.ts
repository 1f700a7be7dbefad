/** The comparison as one comment of a merge request: short first, details folded. */
import type { Comparison, TotalChange } from './comparison.ts'
import { type Described, describeAgreement, describeTrajectory } from './describe-changes.ts'
import type { CellText, TableComparison } from './letter-changes.ts'
import { markChanges } from './likeness.ts'
import { renderMatrix } from './markdown-matrix.ts'
import {
  code,
  cutList,
  escapeMarkdown,
  folded,
  mostListed,
  mostShown,
  strong,
  table,
} from './markdown-parts.ts'
import { markStretches, renderAltText, renderSentences } from './markdown-sentences.ts'
import { changedRows, countNotes, rowName, signed, summarise } from './summarise.ts'
import type { Words } from './words.ts'

/** Characters of a comment: forges refuse one of more than 65,536. */
const longest = 60_000

/** Says which edition a comment is about, for a recipe that looks for its own comment by the first line. */
const commentMarker = (edition: string): string => `<!-- report-diff ${edition} -->`

/** Ends with a line end. The same comparison gives the same text. */
export function renderMarkdown(comparison: Comparison, words: Words): string {
  const { before, after, isSame } = comparison
  const title = `## ${escapeMarkdown(words.title(before.edition, after.edition))}`
  const head = [commentMarker(after.edition), title]
  const summary = summarise(comparison, words).map(escapeMarkdown).join(' ')
  if (isSame) return blocks([...head, summary], words)
  const parts = [
    ...head,
    words.compared(code(before.label), code(after.label)),
    ...renderWarnings(comparison, words),
    `${strong(words.inShort)}: ${summary}`,
    ...renderTotals(comparison, words),
    ...renderAgreements(comparison, words),
    ...renderSentences(comparison, words),
    ...comparison.tables.flatMap(part => renderTable(part, words)),
    ...renderAltText(comparison, words),
    ...renderOther(comparison, words),
    ...renderMatrix(comparison, words),
  ]
  return blocks(parts, words)
}

/** Parts that no longer fit are left out from the first such one on, and counted. */
function blocks(parts: readonly string[], words: Words): string {
  const shown: string[] = []
  let room = longest
  const filled = parts.filter(part => part !== '')
  for (const part of filled) {
    room -= part.length + 2
    if (room < 0) break
    shown.push(part)
  }
  const left = filled.length - shown.length
  return `${[...shown, ...(left === 0 ? [] : [escapeMarkdown(words.tooLong(left))])].join('\n\n')}\n`
}

function renderWarnings({ warnings }: Comparison, words: Words): string[] {
  if (warnings.length === 0) return []
  const items = warnings.map(warning => `- ${escapeMarkdown(words.warnings.say(warning))}`)
  return [`### ${escapeMarkdown(words.warnings.heading(warnings.length))}`, cutList(items, words).join('\n')]
}

function renderTotals({ totals }: Comparison, words: Words): string[] {
  const rows: readonly (readonly [string, TotalChange])[] = [
    ...totals.statuses.map((total): [string, TotalChange] => [total.name, total]),
    [words.totals.agreements, totals.agreements],
    [words.totals.trajectories, totals.trajectories],
  ]
  if (rows.every(([, { before, after }]) => before === after)) return []
  const shown = (value: number | null) => `${value ?? ''}`
  return [
    table(
      [words.totals.heading, words.was, words.is, words.totals.difference],
      rows
        .filter(([, { id, before, after }]) => before !== after || id === 'afspraken')
        .map(([name, { before, after }]) => [
          escapeMarkdown(name),
          shown(before),
          before === after ? shown(after) : strong(shown(after)),
          signed((after ?? 0) - (before ?? 0)),
        ]),
      { numbers: [1, 2, 3] },
    ),
  ]
}

function renderAgreements({ agreements, trajectories }: Comparison, words: Words): string[] {
  const list = (heading: string, items: readonly Described[]): string[] => {
    if (items.length === 0) return []
    const lines = cutList(
      items.map(item => itemOf(item, words)),
      words,
    ).join('\n')
    return items.length <= mostShown
      ? [`### ${heading}`, lines]
      : [folded(`${heading}: ${items.length}`, lines)]
  }
  return [
    ...list(
      words.agreement.heading,
      agreements.map(change => describeAgreement(change, words)),
    ),
    ...list(
      words.trajectory.heading,
      trajectories.map(change => describeTrajectory(change, words)),
    ),
  ]
}

function itemOf({ id, about, what, parts, file, line }: Described, words: Words): string {
  const name = id === '' ? strong(about) : `${strong(id)} ${escapeMarkdown(about)}`
  const place = file === null || line === null ? '' : ` (${code(words.line(file, line))})`
  const said = what.map(escapeMarkdown).join('; ')
  // A colon ends the words of a split: its parts follow.
  const text = parts.length === 0 ? `${said}${place}` : `${said.replace(/:$/, '')}${place}:`
  return [`- ${name}: ${text}`, ...parts.map(part => `  - ${escapeMarkdown(part)}`)].join('\n')
}

function renderTable(part: TableComparison, words: Words): string[] {
  const rows = changedRows(part)
  if (rows.length === 0 && part.notes.length === 0) return []
  const names = new Map(part.columns.map(({ id, name }) => [id, name]))
  const lines = rows.flatMap(row =>
    row.cells
      .filter(({ isChanged }) => isChanged)
      .map(({ column, before, after }) => [
        (row.kind === 'row' ? escapeMarkdown : strong)(rowName(row, part, words)),
        escapeMarkdown(names.get(column) ?? column),
        ...cellPair(before, after, words),
      ]),
  )
  const shown = lines.slice(0, mostListed)
  const notes = part.notes.map(({ kind, text }) => {
    const said = kind === 'appeared' ? words.table.noteAppeared : words.table.noteVanished
    return `- ${said}: ${escapeMarkdown(text)}`
  })
  const content = [
    ...(shown.length === 0 ? [] : [table([words.table.row, words.table.column, words.was, words.is], shown)]),
    ...(lines.length > mostListed ? [words.more(lines.length - mostListed)] : []),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ]
  return [folded(words.table.folded(part.label, rows.length, countNotes(part)), content.join('\n\n'))]
}

/** "2: MI3(1), UW3(1)", "58 (27%)", with what changed in them marked. */
function cellPair(before: CellText | null, after: CellText | null, words: Words): string[] {
  if (before === null || after === null)
    return [before, after].map(cell => escapeMarkdown(cellText(cell, words)))
  const marked = markChanges(cellText(before, words), cellText(after, words))
  return [markStretches(marked.before, '~~'), markStretches(marked.after, '**')]
}

function cellText(cell: CellText | null, words: Words): string {
  if (cell === null) return words.table.absent
  const { count, detail } = cell
  if (detail === '') return count
  return /^[<>]?\d+%$/.test(detail) ? `${count} (${detail})` : `${count}: ${detail}`
}

function renderOther({ texts, data }: Comparison, words: Words): string[] {
  const shown = (text: string | null) => (text === null ? '' : escapeMarkdown(text))
  const part = (heading: string, head: string, rows: readonly (readonly string[])[]): string[] => {
    if (rows.length === 0) return []
    const rest = rows.length > mostListed ? `\n\n${words.more(rows.length - mostListed)}` : ''
    return [folded(heading, `${table([head, words.was, words.is], rows.slice(0, mostListed))}${rest}`)]
  }
  return [
    ...part(
      words.other.texts(texts.length),
      '',
      texts.map(({ part, where, before, after }) => [
        escapeMarkdown(where === '' ? words.other.part[part] : `${words.other.part[part]}, ${where}`),
        shown(before),
        shown(after),
      ]),
    ),
    ...part(
      words.other.data(data.length),
      words.other.field,
      data.map(({ file, path, before, after }) => [
        `${code(file)} ${escapeMarkdown(path)}`.trim(),
        shown(before),
        shown(after),
      ]),
    ),
  ]
}
