/** A transition matrix laid out: names, numbers, and sums on both sides. */
import type { Transition, TransitionMatrix } from './comparison.ts'
import type { Words } from './words.ts'

export interface Grid {
  /** Names of the columns; the first one stands over the names of the rows. */
  readonly head: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly isTotal: boolean
    /** `isSame`: nothing moved here, or it is a sum. */
    readonly cells: readonly { readonly text: string; readonly isSame: boolean }[]
  }[]
  /** What does not stand on the diagonal. */
  readonly moved: readonly { readonly from: string; readonly to: string; readonly amount: number }[]
}

/** Rows and columns of null appear only where something stands in them. */
export function gridOf(
  {
    from,
    to,
    transitions,
  }: Pick<TransitionMatrix, 'from' | 'to'> & { readonly transitions: readonly Transition[] },
  { matrix: say }: Words,
): Grid {
  const isUsed = (side: 'from' | 'to') => transitions.some(transition => transition[side] === null)
  const lines: readonly { readonly id: string | null; readonly name: string }[] = [
    ...from,
    ...(isUsed('from') ? [{ id: null, name: say.appeared }] : []),
  ]
  const columns: readonly { readonly id: string | null; readonly name: string }[] = [
    ...to,
    ...(isUsed('to') ? [{ id: null, name: say.vanished }] : []),
  ]
  const amounts = new Map(transitions.map(({ from, to, amount }) => [`${from ?? ''} ${to ?? ''}`, amount]))
  const amountOf = (row: string | null, column: string | null) =>
    amounts.get(`${row ?? ''} ${column ?? ''}`) ?? 0
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const text = (number: number) => (number === 0 ? '' : `${number}`)
  const rows = lines.map(({ id, name }) => {
    const numbers = columns.map(column => amountOf(id, column.id))
    return {
      name,
      isTotal: false,
      cells: [
        ...numbers.map((number, index) => ({
          text: text(number),
          isSame: number === 0 || columns[index]?.id === id,
        })),
        { text: `${sum(numbers)}`, isSame: true },
      ],
    }
  })
  const totals = columns.map(column => sum(lines.map(({ id }) => amountOf(id, column.id))))
  return {
    head: ['', ...columns.map(({ name }) => name), say.total],
    rows: [
      ...rows,
      {
        name: say.total,
        isTotal: true,
        cells: [...totals, sum(totals)].map(number => ({ text: `${number}`, isSame: true })),
      },
    ],
    moved: lines.flatMap(line =>
      columns.flatMap(column => {
        const amount = amountOf(line.id, column.id)
        return amount === 0 || line.id === column.id ? [] : [{ from: line.name, to: column.name, amount }]
      }),
    ),
  }
}
