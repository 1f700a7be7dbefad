/** The comparison as text for a terminal: the order is the story. At most 80 columns where words can be wrapped. */
import type { Comparison } from './comparison.ts'
import { type Described, describeAgreement, describeTrajectory } from './describe-changes.ts'
import type { CellText, RowComparison, SentenceChange, TableComparison } from './letter-changes.ts'
import { gridOf } from './matrix-grid.ts'
import { changedRows, rowName, summarise } from './summarise.ts'
import type { Words } from './words.ts'

/** Colours of a terminal; without colour each gives its text back. */
export interface Paint {
  readonly warning: (text: string) => string
  readonly old: (text: string) => string
  readonly now: (text: string) => string
  readonly dim: (text: string) => string
}

const widest = 80

interface Pen {
  readonly words: Words
  readonly paint: Paint
  /** Columns that labels take. */
  readonly margin: number
}

/** Ends with a line end. Without differences a single line. */
export function renderText(comparison: Comparison, { words, paint }: Omit<Pen, 'margin'>): string {
  const summary = wrap(summarise(comparison, words).join(' '), widest)
  if (comparison.isSame) return `${summary.join('\n')}\n`
  const margin = Math.max(...Object.values(words.label).map(label => label.length)) + 2
  const pen: Pen = { words, paint, margin }
  const parts = [
    renderWarnings(comparison, pen),
    summary,
    ...renderDescribed(comparison, pen),
    ...comparison.tables.flatMap(part => (part.kind === 'years' ? [] : renderTable(part, pen))),
    renderTotals(comparison, pen),
    ...comparison.tables.flatMap(part => (part.kind === 'years' ? renderTable(part, pen) : [])),
    renderSentences(words.label.sentences, comparison.sentences, pen),
    renderSentences(words.label.altText, comparison.altText, pen),
    renderOther(comparison, pen),
    renderMatrix(comparison, pen),
    comparison.warnings.length === 0 ? wrap(words.warnings.none, widest) : [],
  ]
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Words in lines; a word that is wider than a line stands alone. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Lines under a label; the label stands at the first one. */
function labelled(label: string, lines: readonly string[], { paint, margin }: Pen): string[] {
  return lines.map((line, index) => {
    const before = index === 0 ? paint.dim(label) + ' '.repeat(margin - label.length) : ' '.repeat(margin)
    return line === '' ? '' : `${before}${line}`
  })
}

/** A text behind a sign, its further lines under its first word. */
function signedLines(sign: '-' | '+' | ' ', text: string, { paint, margin }: Pen): string[] {
  const colour = sign === '-' ? paint.old : sign === '+' ? paint.now : (line: string) => line
  return wrap(text, widest - margin - 2).map((line, index) => colour(`${index === 0 ? sign : ' '} ${line}`))
}

function renderWarnings({ warnings }: Comparison, pen: Pen): string[] {
  const { words, paint, margin } = pen
  return warnings.flatMap(warning => {
    const lines = wrap(words.warnings.say(warning), widest - margin)
    return labelled(words.label.warning, lines, { ...pen, paint: { ...paint, dim: paint.warning } })
  })
}

function renderDescribed({ agreements, trajectories }: Comparison, pen: Pen): string[][] {
  const { words } = pen
  return [
    ...agreements.map(change => described(words.label.agreement, describeAgreement(change, words), pen)),
    ...trajectories.map(change => described(words.label.trajectory, describeTrajectory(change, words), pen)),
  ]
}

function described(label: string, { id, about, what, parts, file, line }: Described, pen: Pen): string[] {
  const room = widest - pen.margin
  const lines = [
    id === '' ? about : `${id}  ${about}`,
    ...what.flatMap(text => wrap(text, room - 2).map(part => `  ${part}`)),
    ...parts.flatMap(text => wrap(text, room - 4).map(part => `    ${part}`)),
    ...(file === null || line === null ? [] : [pen.paint.dim(`  ${file}:${line}`)]),
  ]
  return labelled(label, lines, pen)
}

function renderTable(part: TableComparison, pen: Pen): string[][] {
  const rows = changedRows(part)
  if (rows.length === 0 && part.notes.length === 0) return []
  const { words } = pen
  const isFigure = part.kind === 'years'
  const label = isFigure ? words.label.shares : words.label.cells
  const notes = part.notes.flatMap(({ kind, text }) =>
    signedLines(kind === 'appeared' ? '+' : '-', text, pen),
  )
  return [
    ...rows.map(row => {
      const cells = isFigure ? shareLines(row, part, pen) : cellLines(row, part, pen)
      return labelled(label, [`${part.label}, ${rowName(row, part, words)}`, ...cells], pen)
    }),
    ...(notes.length === 0 ? [] : [labelled(words.label.note, [part.label, ...notes], pen)]),
  ]
}

/** `Gereed  - 1  UW3(1)` over `+ 2  MI3(1), UW3(1)`; where nothing stands behind the number, `Gereed  12 -> 13`. */
function cellLines({ cells }: RowComparison, { columns }: TableComparison, pen: Pen): string[] {
  const { words } = pen
  const names = new Map(columns.map(({ id, name }) => [id, name]))
  const changed = cells.filter(({ isChanged }) => isChanged)
  const width = Math.max(...changed.map(({ column }) => (names.get(column) ?? column).length)) + 2
  return changed.flatMap(({ column, before, after }) => {
    const name = (names.get(column) ?? column).padEnd(width)
    const text = (cell: CellText | null) =>
      cell === null ? words.table.absent : [cell.count, cell.detail].filter(part => part !== '').join('  ')
    if (!before?.detail && !after?.detail) return [`${name}${text(before)} -> ${text(after)}`]
    const inner = { ...pen, margin: pen.margin + width }
    const lines = [...signedLines('-', text(before), inner), ...signedLines('+', text(after), inner)]
    return lines.map((line, index) => `${index === 0 ? name : ' '.repeat(width)}${line}`)
  })
}

/** `gereed  27% -> 27%  (57 -> 58)`: shares first, because they are what the figure shows. */
function shareLines({ cells }: RowComparison, { columns }: TableComparison, { words }: Pen): string[] {
  const changed = cells.filter(({ isChanged }) => isChanged)
  const names = new Map(columns.map(({ id, name }) => [id, name]))
  const width = Math.max(...changed.map(({ column }) => (names.get(column) ?? column).length))
  return changed.map(({ column, before, after }) => {
    const name = (names.get(column) ?? column).padEnd(width)
    const arrow = (part: keyof CellText) => {
      const [old, now] = [before?.[part], after?.[part]].map(text => text ?? words.table.absent)
      return old === now ? `${now}` : `${old === '' ? '–' : old} -> ${now === '' ? '–' : now}`
    }
    const share = arrow('detail')
    return share === '' ? `${name}  ${arrow('count')}` : `${name}  ${share}  (${arrow('count')})`
  })
}

function renderTotals({ totals }: Comparison, pen: Pen): string[] {
  const { words } = pen
  const rows = [
    ...totals.statuses,
    { ...totals.agreements, name: words.totals.agreements },
    { ...totals.trajectories, name: words.totals.trajectories },
  ].filter(({ before, after }) => before !== after)
  const width = Math.max(...rows.map(({ name }) => name.length), 0)
  const digits = Math.max(
    ...rows.flatMap(({ before, after }) => [`${before ?? '–'}`.length, `${after ?? '–'}`.length]),
    0,
  )
  const number = (value: number | null) => `${value ?? '–'}`.padStart(digits)
  const lines = rows.map(
    ({ name, before, after }) => `${name.padEnd(width)}  ${number(before)} -> ${number(after)}`,
  )
  return labelled(words.label.totals, lines, pen)
}

function renderSentences(label: string, sentences: readonly SentenceChange[], pen: Pen): string[] {
  const { words } = pen
  const lines = sentences.flatMap((change, index) => {
    const { kind, cause, section, file, line, before, after } = change
    const place = file === null ? section : `${file}:${line}`
    const kinds = {
      appeared: words.sentence.appeared,
      vanished: words.sentence.vanished,
      moved: words.sentence.moved,
      changed: before === after ? words.sentence.formOnly : words.sentence.cause[cause],
      'still-true': words.sentence.stillTrue,
    } as const
    const isPlain = kind === 'still-true' || kind === 'moved' || before === after
    return [
      ...(index === 0 ? [] : ['']),
      `${pen.paint.dim(place)}  ${kinds[kind]}`,
      ...(isPlain || before === null ? [] : signedLines('-', before, pen)),
      ...(isPlain || after === null ? [] : signedLines('+', after, pen)),
      ...(isPlain ? signedLines(' ', after ?? '', pen) : []),
    ]
  })
  return labelled(label, lines, pen)
}

function renderOther({ texts, data }: Comparison, pen: Pen): string[] {
  const { words } = pen
  const item = (name: string, before: string | null, after: string | null) => [
    name,
    ...(before === null ? [] : signedLines('-', before, pen)),
    ...(after === null ? [] : signedLines('+', after, pen)),
  ]
  const gap = texts.length > 0 && data.length > 0 ? [''] : []
  return [
    ...labelled(
      words.label.texts,
      texts.flatMap(({ part, where, before, after }) =>
        item(`${words.other.part[part]}${where === '' ? '' : `, ${where}`}`, before, after),
      ),
      pen,
    ),
    ...gap,
    ...labelled(
      words.label.data,
      data.flatMap(({ file, path, before, after }) => item(`${file}  ${path}`, before, after)),
      pen,
    ),
  ]
}

function renderMatrix({ matrix }: Comparison, pen: Pen): string[] {
  if (matrix === null) return []
  const { words } = pen
  const { head, rows } = gridOf({ ...matrix, transitions: matrix.all }, words)
  const lines = [head, ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])]
  const widths = head.map((_name, index) => Math.max(...lines.map(line => line[index]?.length ?? 0)))
  const grid = lines.map(line =>
    line
      .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  '),
  )
  const moved = matrix.trajectories.flatMap(({ name, transitions }) => {
    const said = gridOf({ ...matrix, transitions }, words).moved
    return said.length === 0
      ? []
      : [name, ...said.map(({ from, to, amount }) => `  ${from} -> ${to}  ${amount}`)]
  })
  return labelled(words.label.statuses, [...grid, ...(moved.length === 0 ? [] : ['', ...moved])], pen)
}
