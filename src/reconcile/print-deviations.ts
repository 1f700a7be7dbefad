/** Deviations for a terminal: numbers as a table, then names, long texts and missing rows in words. */
import { widest, wrapWords } from '../wrap-words.ts'
import type { Deviation } from './compare-printed.ts'
import type { NamesDeviation } from './compare-rows.ts'
import type { Names } from './names.ts'
import type { MissingRow, PrintedAt } from './printed.ts'
import type { Reconciliation } from './reconcile-printed.ts'
import type { ReconcileWords } from './words.ts'

/** Texts that are longer are told under each other, not beside each other. */
const longest = 20

interface Wording {
  readonly names: Names
  readonly words: ReconcileWords
}

/** Paragraphs of lines. */
export function printDeviations(
  { comparison, names, printed }: Reconciliation,
  words: ReconcileWords,
): string[][] {
  const wording = { names, words }
  const { deviations, sum } = comparison
  const isLong = ({ printed: shown, counted }: Deviation) =>
    Math.max(shown?.length ?? 0, counted?.length ?? 0) > longest
  const wide = deviations.filter(({ kind }) => kind !== 'names' && kind !== 'missing')
  const numbers = wide.filter(deviation => !isLong(deviation))
  const lines = [
    ...numbers.map(deviation => ({
      row: rowName(deviation, wording),
      printed: deviation.printed || words.none,
      counted: deviation.counted || words.none,
      difference: difference(deviation.printed, deviation.counted),
    })),
    ...(sum === null || sum.printed === sum.counted
      ? []
      : [
          {
            row: words.sumOfTotals,
            printed: `${sum.printed}`,
            counted: `${sum.counted}`,
            difference: signed(sum.printed - sum.counted),
          },
        ]),
  ]
  return [
    printTable(lines, words),
    numbers.flatMap(deviation => printBehind(deviation, wording)),
    ...wide.filter(isLong).map(deviation => printLong(deviation, wording)),
    ...deviations.flatMap(deviation => (deviation.kind === 'names' ? [printNames(deviation, wording)] : [])),
    printMissing(deviations, { ...wording, file: printed.file }),
  ]
}

interface Line {
  readonly row: string
  readonly printed: string
  readonly counted: string
  readonly difference: string
}

/** The name of a row goes on below when it is long. */
function printTable(numbers: readonly Line[], { head }: ReconcileWords): string[] {
  if (numbers.length === 0) return []
  const lines: readonly Line[] = [head, ...numbers]
  const width = (key: keyof Line) => lines.reduce((most, line) => Math.max(most, line[key].length), 0)
  const widths = { printed: width('printed'), counted: width('counted'), difference: width('difference') }
  const room = widest - widths.printed - widths.counted - widths.difference - 6
  const rowWidth = Math.min(width('row'), room)
  return lines.flatMap(line => {
    const [first = '', ...others] = wrapWords(line.row, { later: '  ', width: rowWidth })
    const cells = [
      first.padEnd(rowWidth),
      line.printed.padStart(widths.printed),
      line.counted.padStart(widths.counted),
      line.difference.padStart(widths.difference),
    ]
    return [cells.join('  ').trimEnd(), ...others]
  })
}

function printLong(deviation: Deviation, wording: Wording): string[] {
  const { head, none } = wording.words
  return [
    ...wrapWords(rowName(deviation, wording)),
    ...wrapWords(`${head.printed}: ${deviation.printed || none}`, { first: '  ', later: '    ' }),
    ...wrapWords(`${head.counted}: ${deviation.counted || none}`, { first: '  ', later: '    ' }),
    ...printBehind(deviation, wording),
  ]
}

/** Only the names that make the difference. */
function printNames(deviation: NamesDeviation, { names, words }: Wording): string[] {
  const { missing, extra } = deviation
  const list = (head: string, all: readonly string[]) =>
    all.length === 0 ? [] : wrapWords(`${head}: ${all.join(', ')}`, { first: '  ', later: '    ' })
  return [
    ...wrapWords(rowName(deviation, { names, words })),
    ...list(words.namesMissing(missing.length), missing),
    ...list(words.namesExtra, extra),
    ...(missing.length + extra.length === 0
      ? wrapWords(words.namesOrder, { first: '  ', later: '    ' })
      : []),
  ]
}

function printMissing(
  deviations: readonly Deviation[],
  { names, words, file }: Wording & { readonly file: string },
): string[] {
  const missing = deviations.flatMap(deviation => (deviation.kind === 'missing' ? [deviation] : []))
  if (missing.length === 0) return []
  return [
    ...wrapWords(words.missingRows(missing.length, file)),
    ...missing.flatMap(({ part, counted }) => {
      const row = missingName(part, { names, words })
      return wrapWords(counted === null ? row : `${row}: ${counted}`, { first: '  ', later: '    ' })
    }),
  ]
}

function missingName(part: MissingRow, { names, words }: Wording): string {
  switch (part.what) {
    case 'row':
      return `${names.statuses}, ${names.category(part.category)}`
    case 'phase':
      return `${names.phases}, ${names.phase(part.phase)}`
    case 'year':
      return `${names.phases}, ${names.phase(part.phase)}, jaar ${part.year}`
    case 'trajectories':
      return `${names.phases}, ${words.total}`
    case 'table-row':
      return `${part.table}, ${part.row}`
    default:
      return part satisfies never
  }
}

/** Where it is printed, and what it rests on: the data behind a cell, or printed cells that contradict their total. */
function printBehind(
  deviation: Deviation,
  { names, words }: { readonly names: Names; readonly words: ReconcileWords },
): string[] {
  const { at, counted } = deviation
  const name = rowName(deviation, { names, words })
  const printedAt =
    at.line === null ? [] : wrapWords(`${placeText(at)}  ${name}`, { first: '  ', later: '    ' })
  if (deviation.kind === 'entry') {
    const inData = deviation.data.flatMap(({ file, line }) =>
      wrapWords(`${file}:${line}  ${words.inData}: ${counted ?? deviation.code}`, {
        first: '  ',
        later: '    ',
      }),
    )
    return [...printedAt, ...inData]
  }
  if (deviation.kind !== 'total') return printedAt
  const { category, printedCells, printedValue } = deviation
  if (printedCells === null || printedCells === printedValue) return printedAt
  return [
    ...printedAt,
    ...wrapWords(words.ownCells(names.category(category), printedCells, printedValue), {
      first: '  ',
      later: '    ',
    }),
  ]
}

function rowName(
  deviation: Deviation,
  { names, words }: { readonly names: Names; readonly words: ReconcileWords },
): string {
  switch (deviation.kind) {
    case 'entry':
      return `${names.category(deviation.category)}, ${names.status(deviation.status)}`
    case 'total':
      return names.category(deviation.category)
    case 'phase': {
      const { phase, year } = deviation
      return year === null ? names.phase(phase) : `${names.phase(phase)}, jaar ${year}`
    }
    case 'trajectories':
      return `${names.phases}, ${words.total}`
    case 'count':
    case 'text':
    case 'names':
      return `${deviation.table}, ${deviation.row}, ${deviation.column}`
    case 'missing':
      return missingName(deviation.part, { names, words })
    default:
      return deviation satisfies never
  }
}

/** Of plain numbers and of shares; other texts have none. */
function difference(printed: string | null, counted: string | null): string {
  const [a, b] = [printed, counted].map(text => /^(?:[A-Z]{2}\d+\()?(\d+)[)%]?$/.exec(text ?? '')?.[1])
  return a === undefined || b === undefined ? '' : signed(Number(a) - Number(b))
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `${value}`
}

function placeText({ file, line, column }: PrintedAt): string {
  return line === null ? file : `${file}:${line}${column === null ? '' : `:${column}`}`
}
