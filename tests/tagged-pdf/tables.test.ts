import { beforeAll, describe, expect, test } from 'vitest'
import { BARS, type Body, EVERYTHING, lines, read, rows } from './fixture.ts'
import { find, kidsOf, type ReadElement, type ReadPdf, textOf } from './read-back.ts'

describe('P7: a table over four pages', () => {
  let pdf: ReadPdf
  let table: ReadElement
  beforeAll(async () => {
    pdf = await read(EVERYTHING)
    const [only, ...others] = find(pdf.root, 'Table')
    if (!only || others.length > 0) throw new Error('one table is expected')
    table = only
  })

  test('is one element: caption, one THead, a TBody for each group', () => {
    expect(pdf.pages.length).toBe(5)
    expect(kidsOf(table).map(kid => kid.type)).toEqual(['Caption', 'THead', 'TBody', 'TBody', 'TBody'])
    expect(kidsOf(table).map(kid => kidsOf(kid).length)).toEqual([2, 2, 10, 22, 38])
    expect(table.attributes.Summary).toBe('Aantallen per groep')
  })

  test('its head is read once, and painted on every page as an artifact', () => {
    expect(find(table, 'TR').filter(row => textOf(row).includes('Categorie'))).toHaveLength(1)
    for (const { operators } of pdf.pages.slice(2)) {
      expect(operators).toContain('/Artifact <</Type /Pagination>> BDC')
    }
  })

  test('a head over two columns says so; its empty neighbour keeps the grid', () => {
    const [first] = find(table, 'TR')
    const heads = first ? kidsOf(first) : []
    expect(heads.map(head => [head.type, textOf(head), head.attributes.ColSpan ?? 1])).toEqual([
      ['TH', '', 1],
      ['TH', 'Gereed', 2],
    ])
    for (const head of heads) expect(head.attributes.Scope).toEqual({ name: 'Column' })
  })

  test('first cells head their rows', () => {
    for (const body of find(table, 'TBody')) {
      for (const row of kidsOf(body)) {
        const [head, ...cells] = kidsOf(row)
        expect(head?.type).toBe('TH')
        expect(head?.attributes.Scope).toEqual({ name: 'Row' })
        expect(cells.map(cell => cell.type)).toEqual(['TD', 'TD'])
      }
    }
  })

  test('every cell names the heads of its column, its group bar and the head of its row', () => {
    const names = new Map(find(table, 'TH').map(head => [head.id, textOf(head)]))
    const bodies = find(table, 'TBody')
    for (const [index, body] of bodies.entries()) {
      const [bar, ...others] = kidsOf(body)
      expect(bar && textOf(bar)).toContain(`Groep ${BARS[index]}`)
      for (const row of others) {
        const [head, sum, list] = kidsOf(row)
        const headsOf = (cell: ReadElement | undefined): unknown =>
          Array.isArray(cell?.attributes.Headers)
            ? cell.attributes.Headers.map(id => names.get(String(id)))
            : []
        const group = `Groep ${BARS[index]}`
        expect(headsOf(head)).toEqual(['', 'Categorie', group])
        expect(headsOf(sum)).toEqual(['Gereed', 'Som', group, head && textOf(head)])
        expect(headsOf(list)).toEqual(['Gereed', 'Lijst', group, head && textOf(head)])
      }
    }
  })

  test('a dash is spoken as "geen"', () => {
    const spoken = find(table, 'Span').map(span => [textOf(span), span.dict.ActualText])
    expect(spoken).toHaveLength(70)
    expect(new Set(spoken.map(String))).toEqual(new Set(['–,geen']))
  })
})

describe('other tables', () => {
  test('scopes suffice without bars, so that no cell names heads', async () => {
    const pdf = await read([
      {
        table: {
          headerRows: 1,
          body: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
      },
    ])
    expect(find(pdf.root, 'TH').map(textOf)).toEqual(['a', 'b', 'c'])
    expect(
      [...find(pdf.root, 'TD'), ...find(pdf.root, 'TH')].filter(cell => cell.attributes.Headers),
    ).toEqual([])
  })

  test('a cell of several blocks holds paragraphs, a cell of one holds its text', async () => {
    const pdf = await read([
      {
        table: {
          headerRows: 1,
          body: [
            ['a', 'b'],
            ['c', { stack: ['d', 'e'] }],
          ],
        },
      },
    ])
    const [cell] = find(pdf.root, 'TD')
    expect(cell && kidsOf(cell).map(kid => [kid.type, textOf(kid)])).toEqual([
      ['P', 'd'],
      ['P', 'e'],
    ])
  })

  test('covered places are no cells, empty ones are', async () => {
    const body = [
      ['a', 'b', 'c'],
      [{ text: 'd', rowSpan: 2 }, 'e', ''],
      [{}, 'f', {}],
    ]
    const pdf = await read([{ table: { headerRows: 1, body } }])
    expect(find(pdf.root, 'TR').map(row => kidsOf(row).map(cell => `${cell.type} ${textOf(cell)}`))).toEqual([
      ['TH a', 'TH b', 'TH c'],
      ['TH d', 'TD e', 'TD '],
      ['TD f', 'TD '],
    ])
    expect(find(pdf.root, 'TH')[3]?.attributes.RowSpan).toBe(2)
  })

  test('a footnote in a cell is read at the end of that cell', async () => {
    const note = {
      footnote: { id: 'n', label: '1', content: 'Noot.', linkTitle: 'voetnoot 1', backTitle: 'terug' },
    }
    const pdf = await read([
      {
        table: {
          headerRows: 1,
          body: [
            ['a', 'b'],
            ['c', { text: ['d', note] }],
          ],
        },
      },
    ])
    const [cell] = find(pdf.root, 'TD')
    expect(cell && kidsOf(cell).map(kid => kid.type)).toEqual(['Reference', 'Note'])
    expect(pdf.pages[0]?.operators).toContain('/Note')
  })

  test('no row is lost, whatever its place on the page', async () => {
    const pdf = await read([
      { table: { headerRows: 1, groupBars: BARS, body: [['a', 'b', 'c'], ...rows(200, BARS)] } },
    ])
    expect(
      find(pdf.root, 'TR')
        .map(row => textOf(row))
        .filter(text => text.trim() === ''),
    ).toEqual([])
    expect(find(pdf.root, 'TR')).toHaveLength(201)
  })
})

describe('a row that no page can hold', () => {
  const tall = lines(90)
  const table = (body: readonly (readonly string[])[], keepWithNext: readonly number[] = []): Body => [
    { table: { headerRows: 1, keepWithNext, body: [['kop a', 'kop b'], ...body] } },
  ]
  const pagesWith = (pdf: ReadPdf, type: string, text: string): number[] =>
    find(pdf.root, type)
      .filter(cell => textOf(cell).includes(text))
      .flatMap(cell => cell.pages)

  test.each([
    [
      'first',
      [
        ['hoog', tall],
        ['b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'in the middle',
      [
        ['b', 'c'],
        ['hoog', tall],
        ['d', 'e'],
      ],
    ],
    [
      'last',
      [
        ['b', 'c'],
        ['d', 'e'],
        ['hoog', tall],
      ],
    ],
  ])('is parted, and stays one row: %s', async (_place, body) => {
    const pdf = await read(table(body, [1, 2]))
    expect(pdf.pages).toHaveLength(2)
    expect(find(pdf.root, 'TR')).toHaveLength(4)
    const cell = find(pdf.root, 'TD').find(one => textOf(one).startsWith('regel 1 '))
    expect(cell && textOf(cell)).toContain('regel 90')
    expect(pagesWith(pdf, 'TD', 'regel 90')).toEqual([1, 2])
  })

  test('does not part the rows around it', async () => {
    const pdf = await read(
      table([...Array.from({ length: 30 }, () => ['b', lines(3, 'rij')]), ['hoog', tall], ['d', 'e']]),
    )
    for (const row of find(pdf.root, 'TD').filter(cell => textOf(cell).includes('rij'))) {
      expect(new Set(row.pages).size).toBe(1)
    }
  })

  test('its head rows are painted again where it goes on', async () => {
    const pdf = await read(table([['hoog', tall]]))
    expect(
      pdf.pages.map(({ operators }) => operators.includes('/Artifact <</Type /Pagination>> BDC')),
    ).toEqual([false, true])
  })
})
