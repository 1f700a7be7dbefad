/** The files of plain data, value by value: CSV as a spreadsheet reads it, cijfers.json as a program does. */
import type { Dataset, ValueRecord } from '../document.ts'
import type { Problem } from './verification.ts'

/** Rows of a CSV file with semicolons. A quote that is not closed takes the rest of the file. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)(?:"|$)|([^;"\r\n]*))(;|\r?\n|$)/gy
  const body = text.replace(/^\ufeff/, '')
  while (cell.lastIndex < body.length) {
    const match = cell.exec(body)
    if (match === null) break
    const [, quoted, plain = '', end] = match
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ';') {
      rows.push(row)
      row = []
    } else if (cell.lastIndex === body.length) row.push('')
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** A sign in front keeps a spreadsheet from running a text as a formula; it is not part of the text. */
const bare = (text: string): string => text.replace(/^'(?=[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/, '')

export function checkCsv(file: string, text: string, dataset: Dataset): Problem[] {
  const found = readCsv(text)
  const expected = [
    dataset.columns.map(({ title }) => title),
    ...dataset.rows.map(row => row.map(value => (value === null ? '' : String(value)))),
  ]
  const problems: Problem[] = []
  for (let row = 0; row < Math.max(expected.length, found.length); row++) {
    const wanted = expected[row]
    const there = found[row]
    const width = Math.max(wanted?.length ?? 0, there?.length ?? 0)
    for (let column = 0; column < width; column++) {
      const want = wanted?.[column] ?? null
      const has = there?.[column] ?? null
      if (want === (has === null ? null : bare(has))) continue
      const where = `${row + 1}:${dataset.columns[column]?.title ?? column + 1}`
      problems.push({ kind: 'differs', file, where, expected: want, found: has })
    }
  }
  return problems
}

interface JsonNumber {
  readonly pad?: unknown
  readonly aantal?: unknown
  readonly van?: unknown
}

/** Null for a text that is no such file. */
export function checkNumbers(file: string, text: string, values: readonly ValueRecord[]): Problem[] | null {
  const numbers = numbersOf(text)
  if (numbers === null) return null
  const byPath = new Map(numbers.map(number => [String(number.pad), number]))
  const problems = values.flatMap(({ amount }): Problem[] => {
    const there = byPath.get(amount.path)
    byPath.delete(amount.path)
    const expected = amount.of === null ? `${amount.count}` : `${amount.count} / ${amount.of}`
    const found = there === undefined ? null : shown(there)
    return found === expected ? [] : [{ kind: 'differs', file, where: amount.path, expected, found }]
  })
  const extra = [...byPath].map(
    ([where, number]): Problem => ({ kind: 'differs', file, where, expected: null, found: shown(number) }),
  )
  return [...problems, ...extra]
}

const shown = ({ aantal, van }: JsonNumber): string =>
  van === undefined || van === null ? `${aantal}` : `${aantal} / ${van}`

function numbersOf(text: string): JsonNumber[] | null {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed !== 'object' || parsed === null || !('cijfers' in parsed)) return null
    return Array.isArray(parsed.cijfers)
      ? parsed.cijfers.filter((entry): entry is JsonNumber => typeof entry === 'object' && entry !== null)
      : null
  } catch {
    return null
  }
}
