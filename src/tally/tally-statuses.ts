/** Counts of Bijlage 2: agreements per category and status, with their trajectories; subtotals per principle. */
import type { Category, Principle, Programme, Status } from '../edition/edition.ts'
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
    path: string,
    categories: readonly Category[],
    whole: Count | null,
    suffix = '/totaal',
  ) => {
    const total = register.enterAgreements(`${path}${suffix}`, select(categories, statuses), whole)
    const sums = statuses.map(status => ({
      status,
      sum: register.enterAgreements(`${path}/${status.id}`, select(categories, [status]), total),
    }))
    return { total, sums }
  }

  const tallyTokens = (category: Category, { status, sum }: { status: Status; sum: Count }): StatusCell => ({
    status,
    sum,
    tokens: coded.flatMap(({ trajectory, code, year, inCell }): TokenCount[] => {
      const entries = inCell(category.id, status.id)
      if (entries.length === 0) return []
      return [
        { trajectory, code, year, count: register.enterAgreements(`${sum.path}/${code}`, entries, sum) },
      ]
    }),
  })
  const tallyCategory = (category: Category, whole: Count): CategoryRow => {
    const { total, sums } = tallyRow(`bijlage-2/${category.id}`, [category], whole)
    return { category, total, cells: sums.map(cell => tallyTokens(category, cell)) }
  }
  const tallyPrinciple = (principle: Principle, whole: Count): PrincipleRows => {
    const row = tallyRow(`bijlage-2/${principle.id}`, principle.categories, whole)
    return { principle, ...row, rows: principle.categories.map(category => tallyCategory(category, whole)) }
  }

  const all = tallyRow(
    'bijlage-2/totaal',
    principles.flatMap(({ categories }) => categories),
    null,
    '',
  )
  return {
    principles: principles.map(principle => tallyPrinciple(principle, all.total)),
    statusTotals: all.sums,
    total: all.total,
  }
}
