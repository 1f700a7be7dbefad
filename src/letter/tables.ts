/**
 * From counts to the tables of the document model: Bijlage 1, Bijlage 2 and the table with Figuur 1. Adds nothing
 * up; chooses rows, words and signs.
 */
import type {
  Amount,
  Cell,
  Column,
  HeadCell,
  Inline,
  Row,
  Swatch,
  Table,
  TableNote,
  ValueInline,
} from '../document.ts'
import { inRunningText } from '../plain-text.ts'
import type { Count, StatusCell, Tally, TokenCount, YearShares } from '../tally/tally.ts'
import { digits, joinNames, percentage, wholePercents } from './numbers.ts'
import { setText } from './typography.ts'
import { words, zeroSign } from './words.ts'

/** The number itself: a count, in a whole or not. */
export function amountOf(count: Count, { share = false } = {}): Amount {
  const of = share && count.whole !== null && count.whole.value > 0 ? count.whole.value : null
  return { path: count.path, unit: count.unit, count: count.value, of }
}

function value(
  text: string,
  count: Count,
  { share = false, spoken = null as string | null } = {},
): ValueInline {
  return {
    type: 'value',
    text,
    number: text,
    spoken,
    amount: amountOf(count, { share }),
    filters: [],
    place: null,
  }
}

/** DOMAIN §5: zero is an en dash in tables, spoken "geen". */
function countInline(count: Count): ValueInline {
  return count.value === 0
    ? value(zeroSign, count, { spoken: words.none })
    : value(digits(count.value), count)
}

const line = (...content: Inline[]): Inline[] => content
/** Words of the program and names of the data, set as the running text is. */
const text = (content: string): Inline => ({ type: 'text', text: setText(content) })
const cell = (...lines: Inline[][]): Cell => ({ lines, soft: false })
const softCell = (...lines: Inline[][]): Cell => ({ lines, soft: true })
const head = (
  content: string,
  align: 'left' | 'right',
  { span = 1, swatch = null as Swatch | null } = {},
): HeadCell => ({
  content: [text(content)],
  span,
  align,
  swatch,
})

export function composePhaseTable(tally: Tally, { title }: { readonly title: string }): Table {
  const names = (trajectories: readonly { readonly name: string }[]) =>
    cell(...trajectories.map(({ name }) => line(text(name))))
  return {
    type: 'table',
    kind: 'phases',
    id: 'bijlage-1',
    title,
    summary: words.phases.summary,
    columns: [
      { id: 'fase', role: 'label', name: words.phases.phase },
      { id: 'aantal', role: 'count', name: words.phases.number },
      { id: 'trajecten', role: 'names', name: words.phases.trajectories },
    ],
    head: [
      head(words.phases.phase, 'left'),
      head(words.phases.number, 'right'),
      head(words.phases.trajectories, 'left'),
    ],
    groups: tally.phases.map(({ phase, count, trajectories, years }) => {
      const own = years.length > 0 ? softCell(line(text(words.phases.perYear))) : names(trajectories)
      const phaseRow: Row = {
        id: phase.id,
        header: [text(phase.name)],
        description: null,
        level: 0,
        cells: [cell(line(countInline(count))), own],
      }
      const yearRows = years.map(
        (year): Row => ({
          id: `${phase.id}/jaar-${year.year}`,
          header: [text(words.year(year.year))],
          description: null,
          level: 1,
          cells: [cell(line(countInline(year.count))), names(year.trajectories)],
        }),
      )
      return { id: phase.id, bar: null, rows: [phaseRow, ...yearRows] }
    }),
    total: {
      id: 'totaal',
      header: [text(words.total)],
      description: null,
      level: 0,
      cells: [cell(line(countInline(tally.totalTrajectories))), cell()],
    },
    notes: [],
  }
}

export function tokenInlines(tokens: readonly TokenCount[]): Inline[] {
  return tokens.flatMap(({ code, year, count }, index): Inline[] => {
    const token: Inline = { type: 'token', code, year, amount: amountOf(count) }
    return index === 0 ? [token] : [text(', '), token]
  })
}

export function composeStatusTable(tally: Tally, { title }: { readonly title: string }): Table {
  const statuses = tally.edition.programme.statuses
  const sums = (cells: readonly { readonly sum: Count }[], total: Count): Cell[] => [
    ...cells.flatMap(({ sum }) => [cell(line(countInline(sum))), cell()]),
    cell(line(countInline(total))),
  ]
  const full = (cells: readonly StatusCell[], total: Count): Cell[] => [
    ...cells.flatMap(({ sum, tokens }) => [
      cell(line(countInline(sum))),
      tokens.length === 0 ? cell() : cell(tokenInlines(tokens)),
    ]),
    cell(line(countInline(total))),
  ]
  const row = (id: string, name: string, cells: readonly Cell[], description: string | null = null): Row => ({
    id,
    header: [text(name)],
    description: description === null ? null : [text(description)],
    level: 0,
    cells,
  })
  return {
    type: 'table',
    kind: 'statuses',
    id: 'bijlage-2',
    title,
    summary: words.statuses.summary(
      joinNames(
        statuses.map(({ name }) => setText(inRunningText(name))),
        'of',
      ),
    ),
    columns: [
      { id: 'categorie', role: 'label', name: words.statuses.category },
      ...statuses.flatMap(({ id, name }): Column[] => [
        { id, role: 'count', name: setText(name) },
        { id: `${id}-trajecten`, role: 'tokens', name: setText(words.statuses.tokens(name)) },
      ]),
      { id: 'totaal', role: 'total', name: words.total },
    ],
    head: [
      head(words.statuses.category, 'left'),
      ...statuses.map(({ name }) => head(name, 'left', { span: 2 })),
      head(words.total, 'right'),
    ],
    groups: tally.principles.map(({ principle, sums: subtotals, total, rows }) => ({
      id: principle.id,
      bar: row(principle.id, principle.name, sums(subtotals, total)),
      rows: rows.map(({ category, cells, total: rowTotal }) =>
        row(category.id, category.name, full(cells, rowTotal), category.description),
      ),
    })),
    total: row('totaal', words.total, sums(tally.statusTotals, tally.totalAgreements)),
    notes: [],
  }
}

export function composeYearTable(tally: Tally): Table {
  const { statuses } = tally.edition.programme
  const row = (id: string, name: string, shares: YearShares): Row => ({
    id,
    header: [text(name)],
    description: null,
    level: 0,
    cells: [
      cell(line(countInline(shares.trajectories))),
      ...shares.statuses.flatMap(({ sum }) => [
        cell(line(countInline(sum))),
        sum.value === 0 || shares.total.value === 0
          ? softCell()
          : softCell(line(value(percentage(sum.value, shares.total.value), sum, { share: true }))),
      ]),
      cell(line(countInline(shares.total))),
    ],
  })
  return {
    type: 'table',
    kind: 'years',
    id: 'figuur-1',
    title: words.years.tableTitle,
    summary: words.years.summary,
    columns: [
      { id: 'jaar', role: 'label', name: words.years.year },
      { id: 'trajecten', role: 'count', name: words.years.trajectories },
      ...statuses.flatMap(({ id, name }): Column[] => [
        { id, role: 'count', name: setText(name) },
        { id: `${id}-aandeel`, role: 'share', name: setText(words.years.share(name)) },
      ]),
      { id: 'totaal', role: 'total', name: words.total },
    ],
    head: [
      head(words.years.year, 'left'),
      head(words.years.trajectories, 'right'),
      ...statuses.map(({ id, name, colour, pattern }) =>
        head(name, 'right', { span: 2, swatch: { status: id, colour, pattern } }),
      ),
      head(words.total, 'right'),
    ],
    groups: [
      {
        id: 'jaren',
        bar: null,
        rows: tally.years.map(shares => row(rowId(shares), words.yearTitle(shares.year ?? 0), shares)),
      },
    ],
    total: row(rowId(tally.allYears), words.allYears, tally.allYears),
    notes: roundingNotes(tally),
  }
}

/** STANDARDS N3: names exactly the shown rows whose shown shares do not add up to 100, by their sum. */
function roundingNotes(tally: Tally): TableNote[] {
  const bySum = new Map<number, YearShares[]>()
  for (const shares of [...tally.years, tally.allYears]) {
    if (shares.total.value === 0) continue
    const shown = shares.statuses.reduce(
      (total, { sum }) => total + wholePercents(sum.value, shares.total.value),
      0,
    )
    if (shown !== 100) bySum.set(shown, [...(bySum.get(shown) ?? []), shares])
  }
  const nameOf = ({ year }: YearShares) =>
    words.years.roundingRow(year === null ? words.years.allYears : words.year(year))
  return [...bySum]
    .sort(([a], [b]) => a - b)
    .map(([sum, rows]) => ({
      content: [text(words.years.rounding(joinNames(rows.map(nameOf), 'en'), sum))],
      rows: rows.map(rowId),
    }))
}

function rowId({ year }: YearShares): string {
  return year === null ? 'totaal' : `jaar-${year}`
}
