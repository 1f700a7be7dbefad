/** The counts of 2024 equal the published ones, cell by cell (golden); Kennisontwikkeling is 29, not 25. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readEdition } from '../../src/edition/read-edition.ts'
import type { Tally } from '../../src/tally/tally.ts'
import { tallyEdition } from '../../src/tally/tally-edition.ts'

interface GoldenRow {
  readonly principle: string
  readonly category: string
  readonly cells: Readonly<Record<string, readonly { readonly code: string; readonly n: number }[]>>
  readonly sum: number
}
interface Golden {
  readonly bijlage2: readonly GoldenRow[]
  readonly grand_total_sum: number
}
interface GoldenPhase {
  readonly phase: string
  readonly count: number
  readonly trajectories?: readonly string[]
  readonly years?: readonly {
    readonly year: number
    readonly count: number
    readonly trajectories: readonly string[]
  }[]
}

const golden: Golden = JSON.parse(readFileSync(new URL('../golden/2024.json', import.meta.url), 'utf8'))
const goldenPhases: { readonly phases: readonly GoldenPhase[]; readonly total: number } = JSON.parse(
  readFileSync(new URL('../golden/bijlage-1.json', import.meta.url), 'utf8'),
)

let tally: Tally
beforeAll(async () => {
  const edition = await readEdition({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    edition: '2024',
  })
  if (!edition.ok) throw new Error(JSON.stringify(edition.findings))
  tally = tallyEdition(edition.value)
})

describe('Bijlage 2', () => {
  it('has the published cells, in the published order', () => {
    const counted = tally.principles.flatMap(({ principle, rows }) =>
      rows.map(({ category, cells, total }) => ({
        principle: principle.name,
        category: category.name,
        cells: Object.fromEntries(
          cells.map(({ status, tokens }) => [
            status.name.toLowerCase(),
            tokens.map(({ code, year, count }) => ({ code: `${code}${year}`, n: count.value })),
          ]),
        ),
        sum: total.value,
      })),
    )
    const published = golden.bijlage2.map(({ principle, category, cells, sum }) => ({
      principle,
      category,
      cells,
      sum,
    }))
    expect(counted).toEqual(published)
  })

  it('adds up: tokens to cells, cells to rows, rows to principles, principles to 289', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
    for (const { rows, total, sums } of tally.principles) {
      expect(sum(rows.map(row => row.total.value))).toBe(total.value)
      expect(sum(sums.map(entry => entry.sum.value))).toBe(total.value)
      for (const { cells, total: row } of rows) {
        expect(sum(cells.map(cell => cell.sum.value))).toBe(row.value)
        for (const cell of cells)
          expect(sum(cell.tokens.map(token => token.count.value))).toBe(cell.sum.value)
      }
    }
    expect(tally.totalAgreements.value).toBe(golden.grand_total_sum)
    expect(tally.statusTotals.map(entry => entry.sum.value)).toEqual([64, 152, 51, 22])
  })

  it('counts 29 for Kennisontwikkeling, where the letter prints 25', () => {
    expect(tally.counts.get('bijlage-2/kennisontwikkeling/totaal')?.value).toBe(29)
  })
})

describe('Bijlage 1', () => {
  it('has the published trajectories in every phase and year', () => {
    const sorted = (names: readonly string[]) => [...names].sort()
    const counted = tally.phases.map(({ phase, count, trajectories, years }) => ({
      phase: phase.name,
      count: count.value,
      names: sorted(trajectories.map(({ name }) => name)),
      years: years.map(year => [
        year.year,
        year.count.value,
        sorted(year.trajectories.map(({ name }) => name)),
      ]),
    }))
    const published = goldenPhases.phases.map(({ phase, count, trajectories = [], years = [] }) => ({
      phase,
      count,
      names: sorted([...trajectories, ...years.flatMap(year => year.trajectories)]),
      years: years.map(year => [year.year, year.count, sorted(year.trajectories)]),
    }))
    expect(counted).toEqual(published)
    expect(tally.totalTrajectories.value).toBe(goldenPhases.total)
    expect(tally.otherTrajectories.value).toBe(15)
  })
})

describe('Figuur 1', () => {
  it('has the published counts per year and status', () => {
    const counted = tally.years.map(({ year, total, statuses }) => [
      year,
      total.value,
      ...statuses.map(({ sum }) => sum.value),
    ])
    expect(counted).toEqual([
      [1, 24, 0, 23, 1, 0],
      [2, 54, 7, 30, 16, 1],
      [3, 211, 57, 99, 34, 21],
    ])
  })

  it('knows the agreements behind each number', () => {
    expect(tally.counts.get('figuur-1/jaar-2/gereed')?.agreements).toEqual(['EP-09', 'IC-01', 'IC-03'])
  })
})
