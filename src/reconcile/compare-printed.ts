/** Printed numbers against counted ones. Counts nothing itself: the tally does. */
import { straightQuotes } from '../plain-text.ts'
import type { CategoryRow, StatusCell, Tally } from '../tally/tally.ts'
import { compareNames, countedRow, type NamesDeviation } from './compare-rows.ts'
import type { MissingRow, Printed, PrintedAt, PrintedCell, PrintedEntry } from './printed.ts'

/** An agreement behind a counted number, in the data. */
export interface DataPlace {
  readonly file: string
  readonly line: number
}

interface Differing {
  /** As printed and as counted: "25", "IC2(5)"; null where there is none. */
  readonly printed: string | null
  readonly counted: string | null
  readonly at: PrintedAt
}

/** A printed number that is not the counted one. Names are those of the programme. */
export type Deviation = NamesDeviation | NumberDeviation

type NumberDeviation = Differing &
  (
    | {
        readonly kind: 'entry'
        readonly category: string
        readonly status: string
        readonly code: string
        readonly data: readonly DataPlace[]
      }
    | {
        readonly kind: 'total'
        readonly category: string
        readonly printedValue: number
        readonly countedValue: number
        /** What the printed cells of the row add up to; null when not all of them could be read. */
        readonly printedCells: number | null
      }
    | { readonly kind: 'phase'; readonly phase: string; readonly year: number | null }
    | { readonly kind: 'trajectories' }
    | {
        readonly kind: 'count' | 'text'
        readonly table: string
        readonly row: string
        readonly column: string
        /** Whether a reader calls it a total: it stands in the column or the row of totals, or in that of a group. */
        readonly isTotal: boolean
      }
    /** Nothing of it is printed; `counted` is what should stand there, null where that is not worked out. */
    | { readonly kind: 'missing'; readonly part: MissingRow }
  )

export interface Comparison {
  /** How many of each were compared. */
  readonly compared: {
    readonly cells: number
    readonly totals: number
    readonly phases: number
    readonly counts: number
    readonly texts: number
    /** Cells of names, however many stand in them. */
    readonly names: number
  }
  readonly deviations: readonly Deviation[]
  /** How many things differ: a cell with several wrong entries is one. */
  readonly differing: number
  /** The same apart: of the numbers and of the cells of names that were compared, and rows that are missing. */
  readonly differingOf: { readonly numbers: number; readonly names: number; readonly rows: number }
  /** The printed totals of Bijlage 2 together, and the counted total; null unless every total was read. */
  readonly sum: { readonly printed: number; readonly counted: number } | null
}

/** In the order of the documents. */
export function comparePrinted(tally: Tally, printed: Printed): Comparison {
  const places = placesOfCells(tally)
  const rows = new Map(
    tally.principles.flatMap(principle => principle.rows.map(row => [row.category.id, row])),
  )
  const known = printed.rows.flatMap(row => {
    const counted = rows.get(row.category)
    return counted === undefined ? [] : [{ row, counted }]
  })
  const totals = known.flatMap(({ row }) => row.total ?? [])
  const phases = comparePhases(tally, printed)
  const deviations = [
    ...phases.deviations,
    ...known.flatMap(({ row, counted }) => [
      ...row.cells.flatMap(cell => compareCell(cell, { counted, places })),
      ...compareTotal(row, counted, tally.edition.programme.statuses.length),
    ]),
    ...compareMore(tally, printed),
    ...compareNames(printed),
    ...printed.missing.map(
      (part): Deviation => ({
        kind: 'missing',
        part,
        printed: null,
        counted: countedRow(part, tally),
        at: { file: printed.file, line: null, column: null },
      }),
    ),
  ]
  const differing = new Set(deviations.map(thingOf)).size
  const names = deviations.filter(({ kind }) => kind === 'names').length
  const missing = printed.missing.length
  return {
    compared: {
      cells: known.reduce((sum, { row }) => sum + row.cells.length, 0),
      totals: totals.length,
      phases: phases.compared,
      counts: printed.counts.length,
      texts: printed.texts.length,
      names: printed.names.length,
    },
    deviations,
    differing,
    differingOf: { numbers: differing - names - missing, names, rows: missing },
    sum:
      totals.length < rows.size
        ? null
        : {
            printed: totals.reduce((sum, { value }) => sum + value, 0),
            counted: tally.totalAgreements.value,
          },
  }
}

/** Entries of one cell are one thing; everything else is one by itself. */
function thingOf(deviation: Deviation): Deviation | string {
  return deviation.kind === 'entry' ? `${deviation.category}/${deviation.status}` : deviation
}

export const entryText = ({ code, year, amount }: PrintedEntry): string => `${code}${year}(${amount})`

type CellPlaces = ReadonlyMap<string, readonly DataPlace[]>

const cellKey = (category: string, status: string, code: string) => `${category}/${status}/${code}`

function placesOfCells({ coded }: Tally): CellPlaces {
  const places = new Map<string, DataPlace[]>()
  for (const { trajectory, code } of coded) {
    for (const { category, status, place } of trajectory.agreements) {
      const key = cellKey(category, status, code)
      places.set(key, [...(places.get(key) ?? []), { file: place.file, line: place.line }])
    }
  }
  return places
}

function compareCell(
  { status, entries, at }: PrintedCell,
  { counted, places }: { readonly counted: CategoryRow; readonly places: CellPlaces },
): Deviation[] {
  const cell: StatusCell | undefined = counted.cells.find(known => known.status.id === status)
  const inData = new Map((cell?.tokens ?? []).map(token => [token.code, token]))
  const codes = [...new Set([...entries.map(({ code }) => code), ...inData.keys()])]
  return codes.flatMap((code): Deviation[] => {
    // A cell that prints a code twice prints both.
    const printedText =
      entries
        .filter(entry => entry.code === code)
        .map(entryText)
        .join(', ') || null
    const token = inData.get(code)
    const countedText =
      token === undefined ? null : entryText({ code, year: token.year, amount: token.count.value })
    if (printedText === countedText) return []
    const category = counted.category.id
    const data = places.get(cellKey(category, status, code)) ?? []
    return [{ kind: 'entry', category, status, code, printed: printedText, counted: countedText, at, data }]
  })
}

function compareTotal(
  { category, cells, total }: Printed['rows'][number],
  counted: CategoryRow,
  statuses: number,
): Deviation[] {
  if (total === null || total.value === counted.total.value) return []
  const amounts = cells.flatMap(({ entries }) => entries.map(({ amount }) => amount))
  return [
    {
      kind: 'total',
      category,
      printed: `${total.value}`,
      counted: `${counted.total.value}`,
      printedValue: total.value,
      countedValue: counted.total.value,
      printedCells: cells.length < statuses ? null : amounts.reduce((sum, amount) => sum + amount, 0),
      at: total.at,
    },
  ]
}

function comparePhases(
  tally: Tally,
  { phases, trajectories }: Printed,
): { readonly compared: number; readonly deviations: readonly Deviation[] } {
  const deviations: Deviation[] = []
  let compared = 0
  const hold = (deviation: Deviation) => {
    compared++
    if (deviation.printed !== deviation.counted) deviations.push(deviation)
  }
  for (const { phase, total, years } of phases) {
    const counted = tally.phases.find(known => known.phase.id === phase)
    if (counted === undefined) continue
    if (total !== null) {
      hold({
        kind: 'phase',
        phase,
        year: null,
        printed: `${total.value}`,
        counted: `${counted.count.value}`,
        at: total.at,
      })
    }
    for (const { year, total: ofYear } of years) {
      const countedYear = counted.years.find(known => known.year === year)?.count.value ?? 0
      const [printed, count] = [`${ofYear.value}`, `${countedYear}`]
      hold({ kind: 'phase', phase, year, printed, counted: count, at: ofYear.at })
    }
  }
  if (trajectories !== null) {
    const [printed, counted] = [`${trajectories.value}`, `${tally.totalTrajectories.value}`]
    hold({ kind: 'trajectories', printed, counted, at: trajectories.at })
  }
  return { compared, deviations }
}

function compareMore({ counts }: Tally, printed: Printed): Deviation[] {
  return [
    ...printed.counts.flatMap(({ path, table, row, column, isTotal, number }): Deviation[] => {
      const counted = counts.get(path)?.value ?? null
      if (counted === number.value) return []
      const shown = counted === null ? null : `${counted}`
      const texts = { printed: `${number.value}`, counted: shown, at: number.at }
      return [{ kind: 'count', table, row, column, isTotal, ...texts }]
    }),
    ...printed.texts.flatMap(({ printed: shown, expected, ...where }): Deviation[] =>
      straightQuotes(shown) === straightQuotes(expected)
        ? []
        : [{ kind: 'text', ...where, printed: shown, counted: expected }],
    ),
  ]
}
