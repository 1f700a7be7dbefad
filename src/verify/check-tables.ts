/** The files of plain data, value by value: CSV as a spreadsheet reads it, cijfers.json as a program does. */
import type { Dataset, Unit, ValueRecord } from '../document.ts'
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

/** As cijfers.json has it; whatever stands there. */
type JsonNumber = Readonly<Record<string, unknown>>

interface NumbersCheck {
  readonly problems: readonly Problem[]
  /** Numbers in the file. */
  readonly count: number
}

/** Null for a text that is no such file. */
export function checkNumbers(
  file: string,
  text: string,
  values: readonly ValueRecord[],
): NumbersCheck | null {
  const numbers = numbersOf(text)
  if (numbers === null) return null
  const problems: Problem[] = []
  const differs = (where: string, expected: string | null, found: string | null) => {
    if (expected !== found) problems.push({ kind: 'differs', file, where, expected, found })
  }
  const left = [...numbers]
  for (const value of values) {
    const { path } = value.amount
    const at = left.findIndex(({ pad }) => pad === path)
    const [found] = at === -1 ? [] : left.splice(at, 1)
    if (found === undefined) differs(path, countOf(value), null)
    else {
      differs(path, countOf(value), shown(found))
      differs(`${path}: eenheid`, units[value.amount.unit], String(found.eenheid))
      differs(
        `${path}: deelVan`,
        value.amount.of === null ? 'undefined' : `${value.ofPath}`,
        String(found.deelVan),
      )
      differs(`${path}: afspraken`, agreementsOf(value), listOf(found.afspraken))
      differs(`${path}: trajecten`, value.trajectories.join(', '), listOf(found.trajecten))
      if (!isShare(value, found.aandeel))
        differs(`${path}: aandeel`, countOf(value), JSON.stringify(found.aandeel) ?? null)
    }
  }
  for (const number of left) differs(String(number.pad), null, shown(number))
  return { problems, count: numbers.length }
}

const units: Readonly<Record<Unit, string>> = {
  agreements: 'afspraken',
  trajectories: 'trajecten',
  principles: 'principes',
  examples: 'voorbeelden',
}

const countOf = ({ amount }: ValueRecord): string =>
  amount.of === null ? `${amount.count}` : `${amount.count} / ${amount.of}`

const agreementsOf = ({ amount, agreements }: ValueRecord): string =>
  amount.unit === 'agreements' ? agreements.join(', ') : 'undefined'

const listOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

/** The same share, however the fraction is written; none where there is no whole, or an empty one. */
function isShare({ amount: { count, of } }: ValueRecord, share: unknown): boolean {
  if (of === null || of === 0) return share === undefined || share === null
  if (typeof share !== 'object' || share === null) return false
  const { teller, noemer }: { readonly teller?: unknown; readonly noemer?: unknown } = share
  return (
    typeof teller === 'number' && typeof noemer === 'number' && teller * of === count * noemer && noemer > 0
  )
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
