import { describe, expect, test } from 'vitest'
import type { SectionNode } from '../../src/write/pdf/tagged/definition.ts'
import { footnote, lines, read } from './fixture.ts'
import { find, outline, textOf } from './read-back.ts'

const annex: SectionNode = {
  section: { stack: [{ text: 'Bijlage', tag: { type: 'H2', id: 'bijlage' } }, 'Inhoud'] },
  tag: { type: 'Sect' },
  pageOrientation: 'landscape',
  pageMargins: [57, 85, 57, 62],
  header: page => ({ text: `Eigen kop ${page}`, margin: [57, 34, 0, 0] }),
}

describe('sections', () => {
  test('turn the page, with margins and a header of their own, and go back', async () => {
    const pdf = await read([{ text: 'Brief' }, annex, { section: { text: 'Slot' } }])
    expect(pdf.pages.map(({ dict }) => dict.MediaBox)).toEqual([
      [0, 0, 595.28, 841.89],
      [0, 0, 841.89, 595.28],
      [0, 0, 595.28, 841.89],
    ])
    expect(outline(pdf.root)).toEqual([
      'Document',
      '  P "Brief"',
      '  Sect',
      '    H2 "Bijlage"',
      '    P "Inhoud"',
      '  P "Slot"',
    ])
  })

  test('a document may begin with one', async () => {
    const pdf = await read([annex])
    expect(pdf.pages).toHaveLength(1)
  })
})

describe('columns', () => {
  test('are read one after the other, and take the height of the longer', async () => {
    const columns = [
      { text: 'links', width: 100 },
      { stack: ['rechts', 'onder'], width: '*' as const },
    ]
    const pdf = await read([{ columns, columnGap: 10 }, 'daarna'])
    expect(find(pdf.root, 'P').map(textOf)).toEqual(['links', 'rechts', 'onder', 'daarna'])
  })

  test('a note in one column keeps its room in the other', async () => {
    const columns = [{ text: [lines(20), footnote(1)] }, { text: lines(60) }]
    const pdf = await read([{ columns }])
    const [first] = pdf.pages
    const places = [...(first?.operators.matchAll(/\/P <<\/MCID \d+>> BDC([\s\S]*?)EMC/g) ?? [])].flatMap(
      match => [...(match[1] ?? '').matchAll(/ (\S+) Tm/g)].map(place => Number(place[1])),
    )
    expect(Math.max(...places)).toBeLessThan(842 - 76 - 12)
  })
})

describe('what an element holds', () => {
  test('lines of one paragraph that are blocks of their own are parted by a blank', async () => {
    const pdf = await read([{ stack: ['Postbus 1', '1000 AA Plaats'], tag: { type: 'P' } }])
    expect(outline(pdf.root)).toEqual(['Document', '  P "Postbus 1| 1000 AA Plaats"'])
  })

  test('forced line ends are blanks to the ear', async () => {
    const pdf = await read(['een\ntwee'])
    expect(textOf(pdf.root)).toBe('een twee')
  })

  test('what is decoration is not in the tree, and neither is what is empty', async () => {
    const pdf = await read([
      { text: 'sier', artifact: true },
      { text: '', tag: { type: 'P' } },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 9, y2: 0 }] },
      { svg: '<svg width="9" height="9"><path d="M0 0h9v9z"/></svg>' },
      { text: ['a', { text: 'b', artifact: true }, 'c'] },
    ])
    expect(outline(pdf.root)).toEqual(['Document', '  P "a|c"'])
  })

  test('nested runs keep the look around them', async () => {
    const pdf = await read([{ text: [{ text: ['a', { text: 'b', bold: true }, 'c'], fontSize: 20 }] }])
    expect(pdf.pages[0]?.operators.match(/\/F\d 20 Tf/g)).toHaveLength(3)
  })

  test('raised and lowered runs leave the height of the line', async () => {
    const pdf = await read([{ text: ['a', { text: '3', rise: -1.2, fontSize: 6.5 }, 'b'] }])
    const places = [...(pdf.pages[0]?.operators.matchAll(/ (\S+) Tm\n/g) ?? [])].map(match =>
      Number(match[1]),
    )
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeCloseTo(1.2)
    expect(textOf(pdf.root)).toBe('a3b')
  })

  test('what is read after something else is moved there, in the order of the definition', async () => {
    const pdf = await read([
      { text: 'eerst', tag: { type: 'P', id: 'eerst' } },
      { text: 'dan' },
      { text: 'kolom a', readAfter: 'eerst' },
      { text: 'kolom b', readAfter: 'eerst' },
    ])
    expect(find(pdf.root, 'P').map(textOf)).toEqual(['eerst', 'kolom a', 'kolom b', 'dan'])
  })

  test('a drawing with clipped parts is painted in full, its empty paths are not', async () => {
    const svg =
      '<svg width="90" height="90"><defs><clipPath id="c"><rect width="50" height="50"/></clipPath></defs>' +
      '<g clip-path="url(#c)"><path d="M1 1H80V80Z" fill="#8fcae7"/></g><path d="" fill="#000"/><path d="M1 1h9"/></svg>'
    const pdf = await read([{ svg, tag: { type: 'Figure', alt: 'beeld' } }])
    const painted = [pdf.pages[0]?.operators ?? '', ...pdf.forms].join('\n')
    expect(painted).toContain('80 80 l')
    expect(painted).toContain('50 50 l')
    expect(pdf.forms).toHaveLength(2)
  })

  test('a bitmap with transparency is a figure like any other', async () => {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
    const image = `data:image/png;base64,${pixel}`
    const pdf = await read([{ image, width: 30, tag: { type: 'Figure', alt: 'logo' } }])
    expect(find(pdf.root, 'Figure').map(figure => figure.dict.Alt)).toEqual(['logo'])
    expect(pdf.source).toContain('/SMask')
  })

  test('underlines are painted as decoration', async () => {
    const pdf = await read([{ text: [{ text: 'lijn', decoration: 'underline' }] }])
    expect(pdf.pages[0]?.operators).toMatch(/EMC\n\/Artifact <<\/Type \/Layout>> BDC\nq\n/)
  })

  test('the blank at which a line is broken is not underlined', async () => {
    const underline = async (text: string) => {
      const pdf = await read([{ text: [{ text, decoration: 'underline' }] }])
      const [, width] = /^\S+ \S+ (\S+) \S+ re$/m.exec(pdf.pages[0]?.operators ?? '') ?? []
      return Number(width)
    }
    const word = 'onderstreept'
    expect(await underline(`${word} ${word.repeat(10)}`)).toBeCloseTo(await underline(word), 3)
  })
})
