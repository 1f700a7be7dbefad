import { describe, expect, test } from 'vitest'
import type { Content } from '../../src/write/pdf/tagged/definition.ts'
import { type Body, footnote, lines, read, render, rows } from './fixture.ts'
import { find, textOf } from './read-back.ts'

/** Lines of 12 pt that a page of 670 pt holds. */
const FULL = 55

async function textOfPages(content: Body): Promise<string[]> {
  const pdf = await read(content)
  const elements = ['H1', 'H2', 'P', 'TH', 'Note', 'Figure', 'LBody'].flatMap(type => find(pdf.root, type))
  return pdf.pages.map(({ id }) =>
    elements
      .filter(({ dict }) => JSON.stringify(dict.Pg) === JSON.stringify({ id }))
      .map(element => element.dict.Alt ?? textOf(element).split('\n')[0])
      .join(' | '),
  )
}

/** How many lines of the one paragraph stand on each page. */
async function linesPerPage(content: Body): Promise<number[]> {
  const pdf = await read(content)
  return pdf.pages.map(({ operators }) => {
    const paragraphs = operators.match(/\/P <<\/MCID \d+>> BDC[\s\S]*?EMC/g) ?? []
    return (paragraphs.join('').match(/ Tm/g) ?? []).length
  })
}

describe('keeping together', () => {
  test.each([
    ['a heading', { text: 'Kop', tag: { type: 'H2' }, keepWithNext: true }, lines(5)],
    [
      'two headings in a row',
      { stack: [{ text: 'Kop', tag: { type: 'H2' }, keepWithNext: true }, 'Onder'], keepWithNext: true },
      lines(5),
    ],
    [
      'a caption',
      { text: 'Kop', keepWithNext: true },
      { svg: '<svg width="9" height="30"/>', tag: { type: 'Figure', alt: 'beeld' } },
    ],
    ['a heading of a list', { text: 'Kop', keepWithNext: true }, { ul: [lines(3)] }],
    ['a heading of columns', { text: 'Kop', keepWithNext: true }, { columns: ['a', lines(3)] }],
    [
      'a caption of a table',
      { text: 'Kop', keepWithNext: true },
      { table: { headerRows: 1, body: [['Hoofd'], ['Rij']] } },
    ],
  ] as [string, Content, Content][])('%s never ends a page', async (_name, keeper, follower) => {
    for (const above of [FULL - 3, FULL - 2, FULL - 1]) {
      const [first = '', second = ''] = await textOfPages([{ text: lines(above, 'boven') }, keeper, follower])
      expect(first.includes('Kop')).toBe(second === '')
      if (second !== '') expect(second).toContain('Kop')
    }
  })

  test('a heading goes with a paragraph whose note has no room', async () => {
    const heading: Content = { text: 'Kop', tag: { type: 'H2' }, keepWithNext: true }
    const paragraph: Content = { text: ['Zin', footnote(1), '\n', lines(6)] }
    const [first, second] = await textOfPages([lines(FULL - 3), heading, paragraph])
    expect(first).not.toContain('Kop')
    expect(second).toContain('Kop')
  })

  test('a group bar stays with the row under it, the last row with the one above', async () => {
    for (const count of [40, 41, 42, 43, 44]) {
      const bar = 30
      const table = {
        table: { headerRows: 1, groupBars: [bar - 1], body: [['a', 'b', 'c'], ...rows(count, [bar])] },
      }
      for (const above of [12, 13, 14, 15, 16]) {
        const pages = await textOfPages([{ text: lines(above) }, table])
        for (const page of pages) {
          expect(page).not.toMatch(/Groep 30$/)
          expect(page.match(/Rij|Groep/g)?.length).toBeGreaterThan(1)
        }
      }
    }
  })

  test('a keeper on an empty page stays there, also when all is too high', async () => {
    const pages = await textOfPages([
      {
        stack: [
          { text: 'Kop', keepWithNext: true },
          { text: lines(80), unbreakable: false },
        ],
      },
    ])
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Kop')
  })
})

describe('paragraphs over pages', () => {
  test.each([
    [3, FULL - 2, [0, 3]],
    [4, FULL - 2, [2, 2]],
    [5, FULL - 1, [0, 5]],
    [5, FULL - 4, [3, 2]],
    [2, FULL - 1, [0, 2]],
    [2, FULL - 2, [2]],
  ])('%i lines under %i others part as %j', async (count, above, expected) => {
    const heading: Content = { text: lines(above, 'boven'), tag: { type: 'H2' } }
    expect(await linesPerPage([heading, lines(count)])).toEqual(expected)
  })

  test('a paragraph of three pages loses no line', async () => {
    const counts = await linesPerPage([lines(FULL * 2 + 7)])
    expect(counts).toEqual([FULL, FULL, 7])
  })

  test('a word wider than its column is cut, not lost', async () => {
    const word = 'meervoudigebijzonderheden'.repeat(12)
    const pdf = await read([word])
    expect(textOf(pdf.root)).toBe(word)
    expect((await linesPerPage([word]))[0]).toBeGreaterThan(2)
  })

  test('a column as wide as its content is no wider than there is room', async () => {
    const word = 'meervoudigebijzonderheden'.repeat(12)
    const alone = await linesPerPage([word])
    expect(await linesPerPage([{ columns: [{ text: word, width: 'auto' }] }])).toEqual(alone)
  })
})

describe('P10: footnotes', () => {
  test('stand at the foot of the page of their reference', async () => {
    const pages = await textOfPages([
      lines(20),
      { text: ['Zin', footnote(1), '.'] },
      lines(50),
      { text: ['Zin', footnote(2), '.'] },
    ])
    expect(pages[0]).toContain('1Noot 1.')
    expect(pages[1]).toContain('2Noot 2.')
  })

  test('take their height from the text, so that nothing overlaps', async () => {
    const pdf = await read([{ text: [lines(10), footnote(1), lines(60)] }])
    const baselines = pdf.pages.map(({ operators }) => {
      const marked = (type: string): number[] =>
        [...operators.matchAll(new RegExp(`/${type} <</MCID \\d+>> BDC([\\s\\S]*?)EMC`, 'g'))].flatMap(
          ([, body = '']) => [...body.matchAll(/ (\S+) Tm/g)].map(match => Number(match[1])),
        )
      return { text: Math.max(...marked('P')), note: Math.min(...marked('Note'), Number.POSITIVE_INFINITY) }
    })
    expect(baselines[0]?.note).toBeLessThan(842 - 76)
    expect(baselines[0]?.text).toBeLessThan((baselines[0]?.note ?? 0) - 12)
  })

  test('move with their line where both do not fit', async () => {
    const pages = await textOfPages([lines(FULL - 1), { text: ['Zin', footnote(1), '.'] }])
    expect(pages[0]).not.toContain('Noot')
    expect(pages[1]).toBe('Zin1. | 1Noot 1.')
  })

  test('many long ones on a full page go on on the next', async () => {
    const notes = Array.from({ length: 40 }, (_, index) => footnote(index + 1, lines(4)))
    const pdf = await read([{ text: ['Zin', ...notes, '.'] }])
    expect(find(pdf.root, 'Note')).toHaveLength(40)
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (const { operators } of pdf.pages) {
      const places = [...operators.matchAll(/ (\S+) Tm/g)].map(match => Number(match[1]))
      expect(Math.max(...places)).toBeLessThan(842 - 40)
    }
  })

  test('work in rows of tables and in lists', async () => {
    const pdf = await read([
      { ul: [{ text: ['Punt', footnote(1)] }] },
      {
        table: {
          headerRows: 1,
          body: [
            ['a'],
            ...Array.from({ length: 60 }, (_, row) => [row === 50 ? { text: ['x', footnote(2)] } : 'y']),
          ],
        },
      },
    ])
    const notes = find(pdf.root, 'Note')
    expect(
      notes.map(note =>
        pdf.pages.findIndex(page => JSON.stringify(note.dict.Pg) === JSON.stringify({ id: page.id })),
      ),
    ).toEqual([0, 1])
  })
})

test('pages of ids are told, from 1', async () => {
  const { pages, pageOf } = await render([
    { text: 'a', id: 'een' },
    { text: 'b', tag: { type: 'H1', id: 'twee' }, pageBreak: 'before' },
  ])
  expect(pages).toBe(2)
  expect([...pageOf]).toEqual([
    ['een', 1],
    ['twee', 2],
  ])
})
