/** Rows of Bijlage 2 in a plain text, before it is known which category they are: cells of tokens, then a number. */
import type { PrintedEntry } from './printed.ts'
import { tokenPattern, tokenSource } from './printed-entries.ts'

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
export function findRows(text: string): TextRow[] {
  const rows: TextRow[] = []
  let labelStart = 0
  let start = -1
  let cells: TextCell[] = []
  let pending: { value: number; start: number; end: number } | null = null
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
      pending = { value: Number(number.replaceAll('.', '')), start: from, end: to }
    } else {
      close(pending, pending?.end ?? from)
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

/** What the tokens of a row add up to. */
export function sumOf({ cells }: TextRow): number {
  return cells.flatMap(({ entries }) => entries).reduce((sum, { amount }) => sum + amount, 0)
}

/** What shows that words of other rows or columns stand between those of this one. */
export function isTorn({ cells }: TextRow, text: string): boolean {
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
