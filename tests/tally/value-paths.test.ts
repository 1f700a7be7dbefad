/** No two values have one path, whatever the ids: what would collide is refused by the rules of the edition. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/edition/edition.ts'
import { textValues } from '../../src/letter/text-values.ts'
import type { Count, Tally } from '../../src/tally/tally.ts'
import { tallyEdition } from '../../src/tally/tally-edition.ts'
import { type IdKind, pathTakenBy, valuePaths } from '../../src/value-paths.ts'
import { edition2024, tally2024 } from '../letter/letter-2024.ts'

/** Every word that stands in a path, and some that stand in none. */
const words = [
  ...new Set(
    Object.values(valuePaths)
      .flatMap(path => path.split('/'))
      .filter(word => !word.startsWith('<'))
      .map(word => word.replace('<n>', '3')),
  ),
  'klaar',
  'samen',
  'rest',
]
const id = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3})?$/))

interface Ids {
  readonly phases: readonly string[]
  readonly statuses: readonly string[]
  readonly rows: readonly string[]
  readonly themes: readonly string[]
}

const ids: fc.Arbitrary<Ids> = fc.record({
  phases: fc.uniqueArray(id, { minLength: 5, maxLength: 5 }),
  statuses: fc.uniqueArray(id, { minLength: 4, maxLength: 4 }),
  rows: fc.uniqueArray(id, { minLength: 15, maxLength: 15 }),
  themes: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
})

/** The edition of 2024 with other ids; their number stays. */
function renamed({ phases, statuses, rows, themes }: Ids): Edition {
  const { programme } = edition2024
  const take = [...rows]
  const names = new Map<string, string>()
  const rename = (kind: string, old: string, next: string | undefined): string => {
    const given = next ?? old
    names.set(`${kind} ${old}`, given)
    return given
  }
  const renamedProgramme = {
    ...programme,
    phases: programme.phases.map((phase, index) => ({
      ...phase,
      id: rename('fase', phase.id, phases[index]),
    })),
    statuses: programme.statuses.map((status, index) => ({
      ...status,
      id: rename('status', status.id, statuses[index]),
    })),
    principles: programme.principles.map(principle => ({
      ...principle,
      id: rename('principe', principle.id, take.shift()),
      categories: principle.categories.map(category => ({
        ...category,
        id: rename('categorie', category.id, take.shift()),
      })),
    })),
    themes: themes.map(theme => ({ id: theme, name: theme, claims: null })),
  }
  const nameOf = (kind: string, old: string) => names.get(`${kind} ${old}`) ?? old
  return {
    ...edition2024,
    programme: renamedProgramme,
    trajectories: edition2024.trajectories.map(trajectory => ({
      ...trajectory,
      phase: nameOf('fase', trajectory.phase),
      agreements: trajectory.agreements.map(agreement => ({
        ...agreement,
        category: nameOf('categorie', agreement.category),
        status: nameOf('status', agreement.status),
      })),
    })),
  }
}

/** Every count that the tables and the figure show, each under the place that it is shown at. */
function shownCounts(tally: Tally): Count[] {
  return [
    tally.totalTrajectories,
    tally.otherTrajectories,
    ...tally.phases.flatMap(({ count, years }) => [count, ...years.map(year => year.count)]),
    tally.totalAgreements,
    ...tally.statusTotals.map(({ sum }) => sum),
    ...tally.principles.flatMap(({ sums, total, rows }) => [
      total,
      ...sums.map(({ sum }) => sum),
      ...rows.flatMap(row => [
        row.total,
        ...row.cells.flatMap(({ sum, tokens }) => [sum, ...tokens.map(({ count }) => count)]),
      ]),
    ]),
    ...[...tally.years, tally.allYears].flatMap(({ total, trajectories, statuses }) => [
      total,
      trajectories,
      ...statuses.map(({ sum }) => sum),
    ]),
  ]
}

const textsOf = (tally: Tally) =>
  textValues(tally, {
    annexNumbers: new Map([
      ['bijlage-1', 1],
      ['bijlage-2', 2],
    ]),
    hasFigure: true,
  })

/** Paths that two values have: one would be printed where the other is asked for. */
function collisions(tally: Tally): string[] {
  const lost = shownCounts(tally).filter(count => tally.counts.get(count.path) !== count)
  const both = [...textsOf(tally).keys()].filter(path => tally.counts.has(path))
  return [...lost.map(({ path }) => path), ...both]
}

function isRefused({ phases, statuses, rows, themes }: Ids): boolean {
  const taken = (kind: IdKind, each: string) => pathTakenBy(kind, each) !== null
  return (
    phases.some(each => taken('fase', each)) ||
    statuses.some(each => taken('status', each)) ||
    rows.some(each => taken('principe', each) || taken('categorie', each)) ||
    themes.some(each => taken('thema', each))
  )
}

describe('the paths of values', () => {
  it('never name two values, unless an id is refused', () => {
    let kept = 0
    fc.assert(
      fc.property(ids, each => {
        if (isRefused(each)) return
        kept++
        expect(collisions(tallyEdition(renamed(each)))).toEqual([])
      }),
      { seed: 11, numRuns: 150 },
    )
    expect(kept).toBeGreaterThan(20)
  })

  it.each([
    ['fase', 'phases', 'overige', 'bijlage-1/overige'],
    ['fase', 'phases', 'totaal', 'bijlage-1/totaal'],
    ['status', 'statuses', 'trajecten', 'figuur-1/totaal/trajecten'],
    ['status', 'statuses', 'naam', 'traject/astma/naam'],
    ['status', 'statuses', 'totaal', 'bijlage-2/effectief/totaal'],
    ['categorie', 'rows', 'totaal', 'bijlage-2/totaal/gereed'],
  ] as const)('would name two values by the %s with id %s %s', (kind, list, word, path) => {
    const free = { phases: ['a', 'b', 'c', 'd'], statuses: ['e', 'f', 'g'], rows: [], themes: ['t'] }
    // Where nothing refuses the id, one path does name two values.
    const own = edition2024.programme
    const given = {
      phases: own.phases.map(each => each.id),
      statuses: own.statuses.map(each => each.id),
      rows: own.principles.flatMap(each => [each.id, ...each.categories.map(category => category.id)]),
      themes: free.themes,
    }
    const last = list === 'rows' ? 1 : given[list].length - 1
    const changed = { ...given, [list]: given[list].with(last, word) }
    expect(collisions(tallyEdition(renamed(changed)))).toContain(path)
    expect(pathTakenBy(kind, word)).not.toBeNull()
  })

  it('leave all other words free', () => {
    expect(pathTakenBy('thema', 'totaal')).toBeNull()
    expect(pathTakenBy('traject', 'naam')).toBeNull()
    expect(pathTakenBy('fase', 'trajecten')).toBeNull()
    expect(pathTakenBy('status', 'overige')).toBeNull()
  })

  it('are those of the table, and no others', () => {
    const patterns = Object.values(valuePaths).map(
      path => new RegExp(`^${path.replace('<n>', '\\d+').replace(/<\w+>/g, '[^/]+')}$`),
    )
    const all = [...tally2024.counts.keys(), ...textsOf(tally2024).keys()]
    expect(all.filter(path => !patterns.some(pattern => pattern.test(path)))).toEqual([])
    expect(patterns.filter(pattern => !all.some(path => pattern.test(path)))).toEqual([])
  })

  it('are documented, each in its shape', () => {
    const readme = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8')
    const [, table = ''] = /^## Values\n(.*?)^## /ms.exec(readme) ?? []
    const shapes = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, shape = '']) =>
      shape.replace(/^verwijzing\/bijlage-\d$/, 'verwijzing/<bijlage>'),
    )
    expect([...new Set(shapes)].sort()).toEqual(Object.values<string>(valuePaths).sort())
  })
})
