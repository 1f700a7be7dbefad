/** What stands behind the letter, as plain data: every count with its agreements, and the tables for CSV. */
import type { AgreementRecord, Annex, Dataset, Figure, ValueRecord } from '../document.ts'
import { shownShare } from '../share-words.ts'
import type { Tally, YearShares } from '../tally/tally.ts'
import { annexFile } from './annexes.ts'
import { amountOf } from './tables.ts'
import { words } from './words.ts'

type DatasetRow = Dataset['rows'][number]

/** In the order of the documents. A count out of an empty whole has no share. */
export function composeValues(tally: Tally): ValueRecord[] {
  return [...tally.counts.values()].map(count => ({
    amount: amountOf(count, { share: true }),
    ofPath: count.whole?.path ?? null,
    agreements: count.agreements,
    trajectories: count.trajectories,
  }))
}

/** The agreements that count, in the order of codes and files. */
export function composeAgreements(tally: Tally): AgreementRecord[] {
  return tally.coded.flatMap(({ trajectory }) =>
    trajectory.agreements.map(({ id, category, status, amount }) => ({
      id,
      trajectory: trajectory.slug,
      category,
      status,
      amount,
      file: trajectory.file,
    })),
  )
}

/** An annex that the letter lacks has the title that it would have, and its number behind the others. */
export function composeDatasets(
  tally: Tally,
  { annexes, figure }: { readonly annexes: readonly Annex[]; readonly figure: Figure },
): Dataset[] {
  const titles = new Map([...annexes, figure].map(({ id, title }) => [id, title]))
  const files = new Map(annexes.map(({ id, fileName }) => [id, fileName]))
  const tables = [phaseDataset(tally), statusDataset(tally)]
  for (const { id } of tables) if (!files.has(id)) files.set(id, annexFile(files.size + 1))
  return [...tables, yearDataset(tally)].map(dataset => ({
    ...dataset,
    fileName: files.get(dataset.id) ?? dataset.id,
    title: titles.get(dataset.id) ?? dataset.title,
  }))
}

type Table = Omit<Dataset, 'fileName'>

/** One row per trajectory, in the order of Bijlage 1. */
function phaseDataset({ phases }: Tally): Table {
  return {
    id: 'bijlage-1',
    title: words.phases.title,
    columns: [
      { id: 'fase', title: words.data.phase, datatype: 'string' },
      { id: 'implementatiejaar', title: words.data.year, datatype: 'integer' },
      { id: 'code', title: words.data.code, datatype: 'string' },
      { id: 'traject', title: words.data.trajectory, datatype: 'string' },
    ],
    rows: phases.flatMap(({ phase, trajectories, years }) => {
      const inOrder = phase.perYear ? years.flatMap(year => year.trajectories) : trajectories
      return inOrder.map(({ name, code, implementationYear }) => [phase.name, implementationYear, code, name])
    }),
  }
}

/** DOMAIN §4: long form, one row per trajectory, category and status, zeros included. */
function statusDataset(tally: Tally): Table {
  const { principles, coded } = tally
  return {
    id: 'bijlage-2',
    title: words.statuses.title,
    columns: [
      { id: 'principe', title: words.data.principle, datatype: 'string' },
      { id: 'categorie', title: words.data.category, datatype: 'string' },
      { id: 'code', title: words.data.code, datatype: 'string' },
      { id: 'traject', title: words.data.trajectory, datatype: 'string' },
      { id: 'implementatiejaar', title: words.data.year, datatype: 'integer' },
      { id: 'status', title: words.data.status, datatype: 'string' },
      { id: 'aantal', title: words.data.amount, datatype: 'integer' },
    ],
    rows: principles.flatMap(({ principle, rows }) =>
      rows.flatMap(({ category, cells }) => {
        const tokens = cells.map(({ status, tokens }) => ({
          status,
          byCode: new Map(tokens.map(({ code, count }) => [code, count.value])),
        }))
        return coded.flatMap(({ code, trajectory, year }) =>
          tokens.map(({ status, byCode }) => [
            principle.name,
            category.name,
            code,
            trajectory.name,
            year,
            status.name,
            byCode.get(code) ?? 0,
          ]),
        )
      }),
    ),
  }
}

/** One row per implementation year and status, all years last. The share is as shown: whole percents, half up. */
function yearDataset({ years, allYears }: Tally): Table {
  const rows = (shares: YearShares): DatasetRow[] =>
    shares.statuses.map(({ status, sum }) => [
      shares.year === null ? words.data.all : shares.year,
      shares.trajectories.value,
      status.name,
      sum.value,
      shares.total.value,
      shares.total.value === 0 ? null : shareCell(sum.value, shares.total.value),
    ])
  const all = [...years, allYears].flatMap(rows)
  const isWhole = all.every(row => typeof row.at(-1) !== 'string')
  return {
    id: 'figuur-1',
    title: words.years.title,
    columns: [
      { id: 'implementatiejaar', title: words.data.year, datatype: 'string' },
      { id: 'trajecten', title: words.data.trajectories, datatype: 'integer' },
      { id: 'status', title: words.data.status, datatype: 'string' },
      { id: 'aantal', title: words.data.amount, datatype: 'integer' },
      { id: 'afspraken', title: words.data.agreements, datatype: 'integer' },
      { id: 'aandeel', title: words.data.share, datatype: isWhole ? 'integer' : 'string' },
    ],
    rows: all,
  }
}

/** A number, or "<1" and ">99", which are none. */
function shareCell(count: number, of: number): number | string {
  const { sign, percents } = shownShare({ count, of }, 0)
  return sign === '' ? Number(percents) : `${sign}${percents}`
}
