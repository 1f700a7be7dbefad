/**
 * Plain text taken from any letter to printed numbers. Columns are gone in it; what is left is the order of words. A
 * row of Bijlage 2 is its name, then cells of tokens, then a number:
 *
 *   Zorginkoop: afspraken …   SD1(1), LV3(1), MD3(1), VT3(2) VT3(2)   7
 *
 * Tokens with commas between them are one cell. What stands alone between cells is a sum (a number before a cell) or a
 * blank (a dash). With fewer cells than columns, blanks are where the text left two spaces or more; when these do not
 * say it for exactly as many columns as lack, the cells of the row are unread, and its total is believed only when the
 * cells add up to it. A row without a total, a comma that nothing follows, a code twice in one cell: the text was torn
 * apart, and the row is unread. Nothing is guessed.
 */
import type { Letter } from '../document.ts'
import type { Tally } from '../tally/tally.ts'
import { wordsOf } from './letter-changes.ts'
import { nameRows } from './name-rows.ts'
import type { Printed, PrintedEntry, PrintedNumber, PrintedRow, Unread } from './printed.ts'
import { tokenPattern, tokenSource } from './printed-entries.ts'
import { readPhases } from './read-phases.ts'

export function printedFromText(
  text: string,
  { shown, tally, letter }: { readonly shown: string; readonly tally: Tally; readonly letter: Letter },
): Printed {
  const clean = withoutPageNumbers(text.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' '))
  const at = placesIn(clean, shown)
  const number = (value: number, offset: number): PrintedNumber => ({ value, at: at(offset) })
  const { statuses, principles } = tally.edition.programme
  const unread: Unread[] = []
  const rows: PrintedRow[] = []
  const loose: TextRow[] = []
  for (const { row, category } of nameRows(findRows(clean), { text: clean, principles })) {
    if (category === null) {
      loose.push(row)
      continue
    }
    const { total } = row
    if (total === null || isTorn(row, clean)) {
      unread.push({ what: 'torn', category })
      continue
    }
    const columns = placeCells(row, { total, text: clean, columns: statuses.length })
    if (columns === null) {
      unread.push({ what: 'cells', category, found: row.cells.length, columns: statuses.length })
    }
    const isBelieved = columns !== null || sumOf(row) === total.value
    if (!isBelieved) unread.push({ what: 'total', category })
    rows.push({
      category,
      cells: (columns ?? []).flatMap((cell, index) => {
        const status = statuses[index]
        const offset = cell?.start ?? row.start
        return status === undefined
          ? []
          : [{ status: status.id, entries: cell?.entries ?? [], at: at(offset) }]
      }),
      total: isBelieved ? number(total.value, total.start) : null,
    })
  }
  const [firstLoose] = loose.flatMap(({ cells }) => cells)
  if (firstLoose !== undefined) {
    const count = loose.reduce((sum, { cells }) => sum + cells.length, 0)
    const text = firstLoose.text.replace(/\s+/g, ' ')
    unread.push({ what: 'loose-cells', count, text, line: at(firstLoose.start).line })
  }
  const categories = principles.flatMap(principle => principle.categories)
  for (const { id } of categories) {
    const isTold = unread.some(part => part.what === 'torn' && part.category === id)
    if (!isTold && !rows.some(({ category }) => category === id)) unread.push({ what: 'row', category: id })
  }
  const phaseTable = letter.annexes.find(({ table }) => table.kind === 'phases')?.table
  const phases = readPhases(clean, {
    phases: tally.phases,
    totalName: phaseTable === undefined ? null : wordsOf(phaseTable.total.header),
    number,
  })
  return {
    file: shown,
    rows,
    phases: phases.phases,
    trajectories: phases.trajectories,
    counts: [],
    texts: [],
    unread: [...unread, ...phases.unread, { what: 'figure' }, { what: 'sentences' }],
  }
}

/** A stretch of tokens with commas between them. */
export interface TextCell {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Empty for a dash. */
  readonly entries: readonly PrintedEntry[]
}

/** Cells that only numbers, dashes and spaces part. */
export interface TextRow {
  /** Of the first cell, or of the number or dash before it. */
  readonly start: number
  /** Where the label in front of it may begin: behind the row before. */
  readonly labelStart: number
  readonly cells: readonly TextCell[]
  readonly total: { readonly value: number; readonly start: number } | null
}

/** "Pagina 5 van 8" may stand between the cells of a row that goes on. */
function withoutPageNumbers(text: string): string {
  return text.replace(/^[ \t]*Pagina \d+ van \d+[ \t]*$/gm, line => ' '.repeat(line.length))
}

function placesIn(text: string, file: string): (offset: number) => PrintedNumber['at'] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const column = [...text.slice(starts[low] ?? 0, offset)].length + 1
    return { file, line: low + 1, column }
  }
}

/** Any other sign or word ends a row. */
const item = new RegExp(
  [
    `(?<run>${tokenSource}(?:\\s*,\\s*${tokenSource})*)`,
    '(?<dash>(?<!\\S)[-–—](?!\\S))',
    '(?<number>(?<![\\d.,])(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})(?![\\d%]|[.,]\\d))',
    '(?<other>[^\\s\\d–—-]+|\\S)',
  ].join('|'),
  'gu',
)

/** Rows in their order, named or not: words end a row, and so does the number behind its last cell. */
function findRows(text: string): TextRow[] {
  const rows: TextRow[] = []
  let labelStart = 0
  let start = -1
  let cells: TextCell[] = []
  let pending: { value: number; start: number } | null = null
  const close = (total: TextRow['total'], end: number) => {
    // Dashes without a single cell of tokens are punctuation.
    if (cells.some(({ entries }) => entries.length > 0)) {
      rows.push({ start, labelStart, cells, total })
      labelStart = end
    }
    cells = []
    pending = null
    start = -1
  }
  for (const match of text.matchAll(item)) {
    const { run, dash, number } = match.groups ?? {}
    const from = match.index
    const to = from + match[0].length
    if (run !== undefined || dash !== undefined) {
      if (start < 0) start = from
      cells.push({ start: from, end: to, text: match[0], entries: run === undefined ? [] : entriesOf(run) })
      pending = null
    } else if (number !== undefined) {
      // Two numbers behind each other: the first was the total.
      if (pending !== null && cells.length > 0) close(pending, from)
      if (start < 0) start = from
      pending = { value: Number(number.replaceAll('.', '')), start: from }
    } else {
      close(pending, pending === null ? from : pending.start + `${pending.value}`.length)
    }
  }
  close(pending, text.length)
  return rows
}

function entriesOf(run: string): PrintedEntry[] {
  return [...run.matchAll(new RegExp(tokenPattern, 'g'))].map(([, code = '', year, amount]) => ({
    code,
    year: Number(year),
    amount: Number(amount),
  }))
}

function sumOf({ cells }: TextRow): number {
  return cells.flatMap(({ entries }) => entries).reduce((sum, { amount }) => sum + amount, 0)
}

/** What shows that words of other rows or columns stand between those of this one. */
function isTorn({ cells }: TextRow, text: string): boolean {
  return cells.some(({ start, end, entries }) => {
    const codes = new Set(entries.map(({ code }) => code))
    const before = text
      .slice(Math.max(0, start - 100), start)
      .trimEnd()
      .at(-1)
    const behind = text
      .slice(end, end + 100)
      .trimStart()
      .at(0)
    return codes.size < entries.length || before === ',' || behind === ','
  })
}

/** A cell for each column, null for a blank one; null when that cannot be told. */
function placeCells(
  { cells }: TextRow,
  {
    total,
    text,
    columns,
  }: { readonly total: { readonly start: number }; readonly text: string; readonly columns: number },
): (TextCell | null)[] | null {
  const missing = columns - cells.length
  if (missing === 0) return [...cells]
  if (missing < 0) return null
  const gaps = [...cells, null].map((cell, index) => {
    const before = cells[index - 1]?.end ?? lastWordBefore(text, cells[0]?.start ?? 0)
    return text.slice(before, cell?.start ?? total.start)
  })
  const wide = gaps.map(gap => /[ \t]{2,}/.test(gap.replace(/[ \t]+(?=\n)/g, '')))
  if (wide.filter(Boolean).length !== missing) return null
  return wide.flatMap((isWide, index) => {
    const cell = cells[index]
    return [...(isWide ? [null] : []), ...(cell === undefined ? [] : [cell])]
  })
}

function lastWordBefore(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--
  return at
}
