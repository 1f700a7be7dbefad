/** A reconciliation as text for a terminal (looks/terminal), at most 80 columns where names allow. */
import type { Deviation } from './compare-printed.ts'
import { entryText } from './compare-printed.ts'
import type { LetterChanges, CellChange as ShownChange } from './letter-changes.ts'
import type { Names } from './names.ts'
import type { PrintedAt, Unread } from './printed.ts'
import { type Reconciliation, type RepairWithChanges, repairsWithChanges } from './reconcile-printed.ts'
import type { ReconcileWords } from './words.ts'

const widest = 80

/** Ends with a line end. */
export function printReconciliation(
  reconciliation: Reconciliation,
  { words }: { readonly words: ReconcileWords },
): string {
  const { comparison, names, printed, totals, erratum, unread } = reconciliation
  const { compared } = comparison
  const parts: string[][] = [
    wrap(
      words.compared({
        cells: compared.cells,
        totals: compared.totals,
        statuses: names.statuses,
        phaseNumbers: compared.phases,
        phases: names.phases,
        counts: compared.counts,
        texts: compared.texts,
        file: printed.file,
      }),
      '',
    ),
    printDeviations(reconciliation, words),
    ...totals.map(({ deviation, repairs }) => {
      const row = names.category(deviation.category)
      const printedValue = deviation.printedValue
      if (repairs.length === 0) return wrap(words.noRepair(row, printedValue), '')
      const hidden = repairs.length - repairsWithChanges
      return [
        ...wrap(words.repairs(row, printedValue, repairs.length), ''),
        ...repairs.flatMap(repair => printRepair(repair, { names, words })),
        ...(hidden > 0 ? [`  ${words.more(hidden)}`] : []),
      ]
    }),
    erratum === null ? [] : [words.erratum, ...wrap(erratum, '  ')],
    printUnread(unread, { names, words }),
  ]
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

interface Line {
  readonly row: string
  readonly printed: string
  readonly counted: string
  readonly difference: string
}

function printDeviations({ comparison, names }: Reconciliation, words: ReconcileWords): string[] {
  const { deviations, sum } = comparison
  if (deviations.length === 0) return []
  const { head } = words
  const lines: Line[] = [
    head,
    ...deviations.map(deviation => ({
      row: rowName(deviation, { names, words }),
      printed: deviation.printed ?? words.none,
      counted: deviation.counted ?? words.none,
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
  const width = (key: keyof Line) => Math.max(...lines.map(line => line[key].length))
  const widths = {
    row: width('row'),
    printed: width('printed'),
    counted: width('counted'),
    difference: width('difference'),
  }
  const room = widest - widths.printed - widths.counted - widths.difference - 6
  const rowWidth = Math.min(widths.row, room)
  const table = lines.map(line =>
    [
      cutTo(line.row, rowWidth).padEnd(rowWidth),
      line.printed.padStart(widths.printed),
      line.counted.padStart(widths.counted),
      line.difference.padStart(widths.difference),
    ]
      .join('  ')
      .trimEnd(),
  )
  const behind = deviations.flatMap(deviation => printBehind(deviation, { names, words }))
  return [...table, ...(behind.length === 0 ? [] : ['', ...behind])]
}

function cutTo(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 3))}...`
}

/** Where it is printed, and what it rests on: the data behind a cell, or printed cells that contradict their total. */
function printBehind(
  deviation: Deviation,
  { names, words }: { readonly names: Names; readonly words: ReconcileWords },
): string[] {
  const { at, counted } = deviation
  const printedAt = at.line === null ? [] : [`  ${placeText(at)}  ${rowName(deviation, { names, words })}`]
  if (deviation.kind === 'entry') {
    const inData = deviation.data.map(
      ({ file, line }) => `  ${file}:${line}  ${words.inData}: ${counted ?? deviation.code}`,
    )
    return [...printedAt, ...inData]
  }
  if (deviation.kind !== 'total') return printedAt
  const { category, printedCells, printedValue } = deviation
  if (printedCells === null || printedCells === printedValue) return printedAt
  return [...printedAt, ...wrap(words.ownCells(names.category(category), printedCells, printedValue), '  ')]
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
      return `${deviation.table}, ${deviation.row}, ${deviation.column}`
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

function printRepair(
  { change, changes, refusals }: RepairWithChanges,
  { names, words }: { readonly names: Names; readonly words: ReconcileWords },
): string[] {
  const { code, year, from, to } = change
  const shown = (amount: number) => (amount === 0 ? words.none : entryText({ code, year, amount }))
  const line = `  ${names.status(change.status)}  ${shown(from)} -> ${shown(to)}`
  if (changes === null) {
    return [
      line,
      ...refusals.flatMap(({ code, place }) =>
        wrap(words.refusedBy(`${place.file}:${place.line}`, code), '  ', '    '),
      ),
    ]
  }
  return [line, `  ${words.follows}`, ...printChanges(changes, words)]
}

/** Counts and shares by table and row; the tokens of the changed cell stand above them already. */
function printChanges({ cells, notes, sentences, figures }: LetterChanges, words: ReconcileWords): string[] {
  const rows = new Map<string, ShownChange[]>()
  for (const cell of cells) {
    if (cell.role === 'tokens') continue
    const key = `${cell.table}, ${cell.row}`
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  const change = ({ column, before, after }: ShownChange) =>
    `${column} ${before || words.none} -> ${after || words.none}`
  const item = (text: string) => wrap(text, '    ', '      ')
  const quote = (text: string) => wrap(text, '      ', '        ')
  return [
    ...[...rows].flatMap(([row, changed]) => item(`${row}: ${changed.map(change).join('; ')}`)),
    ...notes.flatMap(({ table, before, after }) => [
      ...(before === null ? [] : item(`${words.note(table)} ${words.goes}: "${before}"`)),
      ...(after === null ? [] : item(`${words.note(table)} ${words.comes}: "${after}"`)),
    ]),
    ...figures.flatMap(figure => item(words.drawn(figure))),
    ...sentences.flatMap(({ at, before, after }) => [
      ...item(at === null ? words.ofLetter : `${at.file}:${at.line}`),
      ...quote(`- ${before}`),
      ...quote(`+ ${after}`),
    ]),
  ]
}

function printUnread(
  unread: readonly Unread[],
  { names, words }: { readonly names: Names; readonly words: ReconcileWords },
): string[] {
  if (unread.length === 0) return []
  return [
    words.unread,
    ...unread.flatMap(part => {
      const row =
        'category' in part ? names.category(part.category) : 'phase' in part ? names.phase(part.phase) : ''
      const column = 'status' in part ? names.status(part.status) : ''
      return wrap(words.unreadPart(part, { row, column }), '  ')
    }),
  ]
}

/** Words over several lines: the first begins with `first`, later ones with `later`. */
function wrap(text: string, first: string, later = first): string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > widest) {
      lines.push(line)
      line = later
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}
