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
 * apart, and the row is unread. A row whose name stands nowhere is missing, once half of the rows were found and every
 * cell stands in a row with a name. Nothing is guessed.
 */
import type { Letter } from '../document.ts'
import { tablesOf } from '../letter-texts.ts'
import type { Tally } from '../tally/tally.ts'
import { wordsOf } from './letter-changes.ts'
import { atLineStart, nameRows } from './name-rows.ts'
import {
  isRecognised,
  type MissingRow,
  type Printed,
  type PrintedNumber,
  type PrintedRow,
  type Unread,
} from './printed.ts'
import { readPhases } from './read-phases.ts'
import { findRows, isTorn, sumOf, type TextCell, type TextRow } from './text-rows.ts'

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
  const tables = tablesOf(letter)
  const categories = principles.flatMap(principle => principle.categories)
  const torn = unread.flatMap(part => (part.what === 'torn' ? part.category : []))
  const named = new Set([...torn, ...rows.map(({ category }) => category)])
  const isTable = loose.length === 0 && isRecognised({ found: named.size, rows: categories.length })
  const missing: MissingRow[] = []
  if (named.size === 0) {
    const label = tables.find(({ table }) => table.kind === 'statuses')?.label
    unread.push({ what: 'table', table: label ?? 'bijlage 2' })
  } else {
    for (const { id, name } of categories.filter(category => !named.has(category.id))) {
      const part = { what: 'row', category: id } as const
      if (isTable && !atLineStart(name).test(clean)) missing.push(part)
      else unread.push(part)
    }
  }
  const phaseTable = tables.find(({ table }) => table.kind === 'phases')
  const phases = readPhases(clean, {
    phases: tally.phases,
    label: phaseTable?.label ?? 'bijlage 1',
    totalName: phaseTable === undefined ? null : wordsOf(phaseTable.table.total.header),
    number,
  })
  return {
    file: shown,
    rows,
    phases: phases.phases,
    trajectories: phases.trajectories,
    counts: [],
    texts: [],
    names: [],
    missing: [...phases.missing, ...missing],
    unread: [...phases.unread, ...unread, { what: 'figure' }, { what: 'sentences' }],
  }
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
