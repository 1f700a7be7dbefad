/** From status to status between two editions: rows and columns add up to what both letters print. */
import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/compare/catalogues.ts'
import { compareSides } from '../../src/compare/compare-sides.ts'
import type { Side, Transition } from '../../src/compare/comparison.ts'
import { gridOf } from '../../src/compare/matrix-grid.ts'
import { patched } from '../edition/tiny-edition.ts'
import { astma, bundleSplit, maagklachten, sideOf, statusChanged } from './sides.ts'

const nextYear = (side: Side): Side => ({
  ...side,
  label: 'next',
  tally: { ...side.tally, edition: { ...side.tally.edition, id: 'next' } },
})

const sums = (transitions: readonly Transition[], side: 'from' | 'to') => {
  const counts: Record<string, number> = {}
  for (const transition of transitions) {
    const status = transition[side]
    if (status !== null) counts[status] = (counts[status] ?? 0) + transition.amount
  }
  return counts
}

const printed = ({ tally }: Side) =>
  Object.fromEntries(tally.statusTotals.map(({ status, sum }) => [status.id, sum.value]))

describe('the transition matrix', () => {
  it('is there between two editions only', async () => {
    expect(compareSides(await sideOf(), await sideOf(statusChanged)).matrix).toBeNull()
  })

  it('counts what stayed and what moved, per trajectory and in all', async () => {
    const { matrix } = compareSides(await sideOf(), nextYear(await sideOf(statusChanged)))
    expect(matrix?.all).toEqual([
      { from: 'gereed', to: 'gereed', amount: 3 },
      { from: 'bezig', to: 'gereed', amount: 1 },
      { from: 'bezig', to: 'bezig', amount: 1 },
    ])
    expect(matrix?.trajectories).toEqual([
      {
        slug: 'astma',
        name: 'Astma',
        transitions: [
          { from: 'gereed', to: 'gereed', amount: 3 },
          { from: 'bezig', to: 'gereed', amount: 1 },
        ],
      },
      {
        slug: 'maagklachten',
        name: 'Maagklachten',
        transitions: [{ from: 'bezig', to: 'bezig', amount: 1 }],
      },
    ])
  })

  it.each([
    ['a split', bundleSplit],
    ['a smaller amount', patched(astma, 'aantal: 3', 'aantal: 2')],
    [
      'a new agreement',
      patched(astma, 'voorbeelden:', '  - { id: AS-09, categorie: overig, status: bezig }\nvoorbeelden:'),
    ],
    ['another year', patched(maagklachten, 'implementatiejaar: 1', 'implementatiejaar: 2')],
  ])('adds up to the totals of both editions after %s', async (_what, files) => {
    const [old, now] = [await sideOf(), nextYear(await sideOf(files))]
    for (const [first, second] of [
      [old, now],
      [now, old],
    ] as const) {
      const { matrix } = compareSides(first, second)
      expect(sums(matrix?.all ?? [], 'from')).toEqual(printed(first))
      expect(sums(matrix?.all ?? [], 'to')).toEqual(printed(second))
    }
  })

  it('is laid out with its sums, and says what moved', async () => {
    const { matrix } = compareSides(await sideOf(), nextYear(await sideOf(statusChanged)))
    if (matrix === null) throw new Error('no matrix')
    const { head, rows, moved } = gridOf({ ...matrix, transitions: matrix.all }, catalogues.nl)
    expect(head).toEqual(['', 'Gereed', 'Bezig', 'totaal'])
    expect(rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ['Gereed', '3', '', '3'],
      ['Bezig', '1', '1', '2'],
      ['totaal', '4', '1', '5'],
    ])
    expect(moved).toEqual([{ from: 'Bezig', to: 'Gereed', amount: 1 }])
  })
})
