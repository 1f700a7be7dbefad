/** Counts of Bijlage 2: agreements per category and status, with their trajectories; subtotals per principle. */
import type { Category, Principle, Programme, Status } from '../edition/edition.ts'
import { valuePath } from '../value-paths.ts'
import type { CodedTrajectory } from './coded-trajectories.ts'
import type { Entry, Register } from './register.ts'
import type { CategoryRow, Count, PrincipleRows, StatusCell, TokenCount } from './tally.ts'

export interface StatusTallies {
  readonly principles: readonly PrincipleRows[]
  readonly statusTotals: readonly { readonly status: Status; readonly sum: Count }[]
  readonly total: Count
}

export function tallyStatuses(
  register: Register,
  { programme, coded }: { readonly programme: Programme; readonly coded: readonly CodedTrajectory[] },
): StatusTallies {
  const { statuses, principles } = programme
  const select = (categories: readonly Category[], from: readonly Status[]): Entry[] =>
    coded.flatMap(({ inCell }) =>
      categories.flatMap(category => from.flatMap(status => inCell(category.id, status.id))),
    )
  const tallyRow = (
    paths: { readonly total: string; readonly ofStatus: (status: string) => string },
    categories: readonly Category[],
    whole: Count | null,
  ) => {
    const total = register.enterAgreements(paths.total, select(categories, statuses), whole)
    const sums = statuses.map(status => ({
      status,
      sum: register.enterAgreements(paths.ofStatus(status.id), select(categories, [status]), total),
    }))
    return { total, sums }
  }

  const tallyTokens = (category: Category, { status, sum }: { status: Status; sum: Count }): StatusCell => ({
    status,
    sum,
    tokens: coded.flatMap(({ trajectory, code, year, inCell }): TokenCount[] => {
      const entries = inCell(category.id, status.id)
      if (entries.length === 0) return []
      const path = valuePath('cell', { categorie: category.id, status: status.id, code })
      return [{ trajectory, code, year, count: register.enterAgreements(path, entries, sum) }]
    }),
  })
  const tallyCategory = (category: Category, whole: Count): CategoryRow => {
    const categorie = category.id
    const paths = {
      total: valuePath('category', { categorie }),
      ofStatus: (status: string) => valuePath('categoryStatus', { categorie, status }),
    }
    const { total, sums } = tallyRow(paths, [category], whole)
    return { category, total, cells: sums.map(cell => tallyTokens(category, cell)) }
  }
  const tallyPrinciple = (principle: Principle, whole: Count): PrincipleRows => {
    const principe = principle.id
    const paths = {
      total: valuePath('principle', { principe }),
      ofStatus: (status: string) => valuePath('principleStatus', { principe, status }),
    }
    const row = tallyRow(paths, principle.categories, whole)
    return { principle, ...row, rows: principle.categories.map(category => tallyCategory(category, whole)) }
  }

  const all = tallyRow(
    {
      total: valuePath('allAgreements', {}),
      ofStatus: status => valuePath('allOfStatus', { status }),
    },
    principles.flatMap(({ categories }) => categories),
    null,
  )
  return {
    principles: principles.map(principle => tallyPrinciple(principle, all.total)),
    statusTotals: all.sums,
    total: all.total,
  }
}
