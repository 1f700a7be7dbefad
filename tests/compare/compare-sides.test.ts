/** What changed between two sides, from the agreement to the sentence. */
import { describe, expect, it } from 'vitest'
import { compareSides } from '../../src/compare/compare-sides.ts'
import type { Comparison } from '../../src/compare/comparison.ts'
import { patched } from '../edition/tiny-edition.ts'
import { astma, bundleSplit, categoryChanged, changed, maagklachten, sideOf, statusChanged } from './sides.ts'

const cellsOf = ({ tables }: Comparison, id: string) =>
  tables
    .filter(table => table.id === id)
    .flatMap(({ rows }) =>
      rows.flatMap(row =>
        row.cells
          .filter(({ isChanged }) => isChanged)
          .map(({ column, before, after }) => {
            const text = (cell: typeof before) =>
              cell === null ? null : `${cell.count} ${cell.detail}`.trim()
            return [row.id, column, text(before), text(after)]
          }),
      ),
    )

describe('two equal sides', () => {
  it('have no differences', async () => {
    const comparison = await changed({})
    expect(comparison.isSame).toBe(true)
    expect(comparison.tables.flatMap(table => cellsOf(comparison, table.id))).toEqual([])
    expect(comparison.sentences).toEqual([])
  })

  it('are equal in spite of comments', async () => {
    const text = patched(astma, 'afspraken:', 'afspraken: # eerst')
    expect(String(text[astma])).toContain('# eerst')
    expect(await changed(text)).toMatchObject({ isSame: true, agreements: [] })
  })
})

describe('a status', () => {
  it('moves its token, its cells, the totals, the shares and the sentences that say them', async () => {
    const comparison = await changed(statusChanged)
    expect(comparison.agreements).toMatchObject([
      {
        kind: 'changed',
        after: { id: 'AS-02', trajectoryName: 'Astma', categoryName: 'Overig', amount: 1 },
        fields: [{ field: 'status', before: 'Bezig', after: 'Gereed' }],
      },
    ])
    expect(cellsOf(comparison, 'bijlage-2')).toEqual([
      ['bar/rest', 'gereed', '–', '1'],
      ['bar/rest', 'bezig', '2', '1'],
      ['overig', 'gereed', '–', '1 AS2(1)'],
      ['overig', 'bezig', '2 AS2(1), MA1(1)', '1 MA1(1)'],
      ['total/totaal', 'gereed', '3', '4'],
      ['total/totaal', 'bezig', '2', '1'],
    ])
    expect(cellsOf(comparison, 'figuur-1')).toEqual([
      ['jaar-2', 'gereed', '3 75%', '4 100%'],
      ['jaar-2', 'bezig', '1 25%', '–'],
      ['total/totaal', 'gereed', '3 60%', '4 80%'],
      ['total/totaal', 'bezig', '2 40%', '1 20%'],
    ])
    expect(cellsOf(comparison, 'bijlage-1')).toEqual([])
    expect(comparison.totals.statuses).toEqual([
      { id: 'gereed', name: 'Gereed', before: 3, after: 4 },
      { id: 'bezig', name: 'Bezig', before: 2, after: 1 },
    ])
    expect(comparison.sentences).toMatchObject([
      {
        kind: 'changed',
        cause: 'data',
        section: 'Stand',
        before: 'Van de vijf afspraken zijn er drie gereed.',
        after: 'Van de vijf afspraken zijn er vier gereed.',
        values: [{ path: 'bijlage-2/totaal/gereed', before: 3, after: 4 }],
      },
      { before: 'In jaar\u00a02 is dat drie kwart.', after: 'In jaar\u00a02 is dat alle.' },
    ])
    expect(comparison.altText).toMatchObject([{ kind: 'changed', cause: 'data' }])
    expect(comparison).toMatchObject({
      isSame: false,
      warnings: [],
      trajectories: [],
      data: [],
      matrix: null,
    })
  })
})

describe('a category', () => {
  it('moves a token between rows and leaves shares and sentences alone', async () => {
    const comparison = await changed(categoryChanged)
    expect(comparison.agreements).toMatchObject([
      { kind: 'changed', fields: [{ field: 'category', before: 'Keuzehulp', after: 'Overig' }] },
    ])
    expect(cellsOf(comparison, 'bijlage-2')).toContainEqual(['keuzehulp', 'gereed', '3 AS2(3)', '–'])
    expect(cellsOf(comparison, 'bijlage-2')).toContainEqual(['overig', 'gereed', '–', '3 AS2(3)'])
    expect(cellsOf(comparison, 'bijlage-2')).toContainEqual(['overig', 'totaal', '2', '5'])
    expect(cellsOf(comparison, 'figuur-1')).toEqual([])
    expect(comparison.sentences).toEqual([])
  })
})

describe('a split bundle', () => {
  it('is told as one change, and changes nothing that is printed', async () => {
    const comparison = await changed(bundleSplit)
    expect(comparison.agreements).toMatchObject([
      {
        kind: 'split',
        bundle: { id: 'AS-01', amount: 3 },
        rest: { id: 'AS-01', amount: 2 },
        parts: [{ id: 'AS-03', amount: 1 }],
      },
    ])
    expect(comparison.agreements).toHaveLength(1)
    expect(comparison.tables.flatMap(table => cellsOf(comparison, table.id))).toEqual([])
    expect(comparison).toMatchObject({ isSame: false, warnings: [], sentences: [] })
  })

  it('is taken back when the sides change places', async () => {
    const comparison = compareSides(await sideOf(bundleSplit), await sideOf())
    expect(comparison.agreements).toMatchObject([
      { kind: 'joined', bundle: { id: 'AS-01', amount: 3 }, parts: [{ id: 'AS-03' }] },
    ])
    expect(comparison.warnings).toEqual([])
  })

  it('is told when its parts do not add up', async () => {
    const text = String(bundleSplit[astma]).replace('aantal: 2', 'aantal: 1')
    const comparison = await changed({ [astma]: text })
    expect(comparison.warnings).toMatchObject([{ code: 'split-differs', amount: 3, parts: 2 }])
  })
})

describe('the sides in the other order', () => {
  it('give every change the other way round', async () => {
    const [old, now] = [await sideOf(), await sideOf(statusChanged)]
    const [there, back] = [compareSides(old, now), compareSides(now, old)]
    const turned = cellsOf(back, 'bijlage-2').map(([row, column, before, after]) => [
      row,
      column,
      after,
      before,
    ])
    expect(turned).toEqual(cellsOf(there, 'bijlage-2'))
    expect(back.sentences.map(({ before, after }) => [after, before])).toEqual(
      there.sentences.map(({ before, after }) => [before, after]),
    )
    expect(back.warnings).toMatchObject([{ code: 'done-undone', after: { id: 'AS-02' }, amount: 1 }])
  })
})

describe('what should not happen', () => {
  it('is an agreement that was done and is not any more, also as a part of a bundle', async () => {
    const comparison = await changed({
      [astma]: String(bundleSplit[astma]).replace(
        'categorie: keuzehulp\n    status: gereed\n',
        'categorie: keuzehulp\n    status: bezig\n',
      ),
    })
    expect(comparison.warnings).toMatchObject([
      { code: 'done-undone', before: { id: 'AS-01' }, after: { id: 'AS-03' }, amount: 1 },
    ])
  })

  it('is an agreement that is gone without a word of where it went', async () => {
    const comparison = await changed(
      patched(astma, '  - id: AS-02\n    categorie: overig\n    status: bezig\n', ''),
    )
    expect(comparison.agreements).toMatchObject([{ kind: 'vanished', before: { id: 'AS-02' } }])
    expect(comparison.warnings).toMatchObject([
      { code: 'agreements-vanished', trajectoryName: 'Astma', amount: 1, agreements: [{ id: 'AS-02' }] },
    ])
  })

  it('is a bundle that got smaller, unless something came in its stead', async () => {
    const smaller = patched(astma, 'aantal: 3', 'aantal: 2')
    const comparison = await changed(smaller)
    expect(comparison.warnings).toMatchObject([
      { code: 'bundle-shrunk', before: { id: 'AS-01', amount: 3 }, after: { amount: 2 } },
    ])
    const other = '  - { id: AS-09, categorie: keuzehulp, status: bezig }\nvoorbeelden:'
    const replaced = { [astma]: String(smaller[astma]).replace('voorbeelden:', () => other) }
    expect((await changed(replaced)).warnings).toEqual([])
  })

  it('is an id that stands for another agreement, but not a description that was bettered', async () => {
    const described = (text: string) =>
      patched(astma, 'categorie: overig', `categorie: overig\n    omschrijving: ${text}`)
    const old = described('Scholing over inhalatie voor huisartsen')
    const better = await changed(described('Scholing over inhalatie voor alle huisartsen'), old)
    expect(better.warnings).toEqual([])
    expect(better.agreements).toMatchObject([{ fields: [{ field: 'description' }] }])
    const other = await changed(described('Nieuwe richtlijn maken'), old)
    expect(other.warnings).toMatchObject([{ code: 'id-reused', id: 'AS-02' }])
  })

  it('is a trajectory that is gone, told once for all its agreements', async () => {
    const maagpijn = {
      'data/tiny/trajecten/maagpijn.yaml':
        'naam: Maagpijn\nfase: uitvoering\ncode: MA\nimplementatiejaar: 1\nafspraken: [{ id: MA-10, categorie: overig, status: bezig }]\n',
    }
    const after = await sideOf(maagpijn, { without: maagklachten })
    const comparison = compareSides(await sideOf(), after)
    expect(comparison.trajectories.map(({ kind }) => kind).sort()).toEqual(['appeared', 'vanished'])
    expect(comparison.warnings).toMatchObject([
      { code: 'trajectory-vanished', trajectory: { name: 'Maagklachten', agreements: 1 } },
    ])
  })
})

describe('a trajectory', () => {
  it('that changes year moves between bars, and its tokens say so', async () => {
    const comparison = await changed(patched(maagklachten, 'implementatiejaar: 1', 'implementatiejaar: 3'))
    expect(comparison.trajectories).toMatchObject([
      {
        kind: 'changed',
        after: { name: 'Maagklachten' },
        fields: [{ field: 'year', before: '1', after: '3' }],
      },
    ])
    expect(cellsOf(comparison, 'figuur-1')).toContainEqual(['jaar-1', 'totaal', '1', null])
    expect(cellsOf(comparison, 'figuur-1')).toContainEqual(['jaar-3', 'totaal', null, '1'])
    expect(cellsOf(comparison, 'bijlage-2')).toContainEqual([
      'overig',
      'bezig',
      '2 AS2(1), MA1(1)',
      '2 AS2(1), MA3(1)',
    ])
    expect(comparison.texts).toContainEqual({
      part: 'legend',
      where: 'MA',
      before: 'MA1: Maagklachten',
      after: 'MA3: Maagklachten',
    })
  })

  it('that is renamed stays the same one, agreements and all', async () => {
    const comparison = await changed(
      patched(maagklachten, 'naam: Maagklachten', 'naam: Klachten van de maag'),
    )
    expect(comparison.trajectories).toMatchObject([
      { kind: 'changed', fields: [{ field: 'name', before: 'Maagklachten', after: 'Klachten van de maag' }] },
    ])
    expect(comparison.agreements).toEqual([])
  })
})

describe('any other field of the data', () => {
  it('is listed by its file and keys, also when nothing of it is printed', async () => {
    const comparison = await changed({
      ...patched('data/tiny/programma.yaml', 'naam: Bezig, rol: lopend', 'naam: In gang, rol: open'),
      ...patched(maagklachten, 'fase: uitvoering', 'fase: uitvoering\npartijen: [niv]'),
    })
    expect(comparison.data).toEqual([
      {
        source: 'data',
        file: 'programma.yaml',
        path: 'statussen › bezig › naam',
        before: 'Bezig',
        after: 'In gang',
      },
      {
        source: 'data',
        file: 'programma.yaml',
        path: 'statussen › bezig › rol',
        before: 'lopend',
        after: 'open',
      },
      { source: 'data', file: 'trajecten/maagklachten.yaml', path: 'partijen', before: null, after: 'niv' },
    ])
    expect(comparison.agreements).toEqual([])
    expect(comparison.texts.map(({ part }) => part)).toContain('table-words')
  })

  it('is listed in the words of the letter where it is printed', async () => {
    const comparison = await changed(patched('data/tiny/brief.yaml', 'naam: Kim Jansen', 'naam: Jo de Vries'))
    expect(comparison.texts).toEqual([
      {
        part: 'closing',
        where: '',
        before: 'Hoogachtend, Kim Jansen Voorzitter',
        after: 'Hoogachtend, Jo de Vries Voorzitter',
      },
    ])
  })
})
