/** A reconciliation as text for a terminal (looks/terminal), at most 80 columns where names allow. */
import { wrapWords } from '../wrap-words.ts'
import { entryText } from './compare-printed.ts'
import type { LetterChanges, CellChange as ShownChange } from './letter-changes.ts'
import type { Names } from './names.ts'
import { printDeviations } from './print-deviations.ts'
import type { Unread } from './printed.ts'
import { type Reconciliation, type RepairWithChanges, repairsWithChanges } from './reconcile-printed.ts'
import type { ReconcileWords } from './words.ts'

/** Ends with a line end. */
export function printReconciliation(
  reconciliation: Reconciliation,
  { words }: { readonly words: ReconcileWords },
): string {
  const { comparison, names, printed, totals, erratum, unread } = reconciliation
  const { compared } = comparison
  const parts: string[][] = [
    wrapWords(
      words.compared({
        cells: compared.cells,
        totals: compared.totals,
        statuses: names.statuses,
        phaseNumbers: compared.phases,
        phases: names.phases,
        counts: compared.counts,
        texts: compared.texts,
        names: compared.names,
        file: printed.file,
      }),
    ),
    ...printDeviations(reconciliation, words),
    ...totals.map(({ deviation, repairs }) => {
      const row = names.category(deviation.category)
      const printedValue = deviation.printedValue
      if (repairs.length === 0) return wrapWords(words.noRepair(row, printedValue))
      const others = repairs.slice(repairsWithChanges)
      return [
        ...wrapWords(words.repairs(row, printedValue, repairs.length)),
        ...repairs.slice(0, repairsWithChanges).flatMap(repair => printRepair(repair, { names, words })),
        ...(others.length > 0 ? [`  ${words.others(others.length)}`] : []),
        ...others.flatMap(repair => printRepair(repair, { names, words })),
      ]
    }),
    erratum === null ? [] : [words.erratum, ...wrapWords(erratum, { first: '  ' })],
    printUnread(unread, { names, words }),
  ]
  return `${parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
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
        wrapWords(words.refusedBy(`${place.file}:${place.line}`, code), { first: '  ', later: '    ' }),
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
  const item = (text: string) => wrapWords(text, { first: '    ', later: '      ' })
  const quote = (text: string) => wrapWords(text, { first: '      ', later: '        ' })
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
      return wrapWords(words.unreadPart(part, { row, column }), { first: '  ', later: '    ' })
    }),
  ]
}
