/** Figuur 1 as a chart of Word itself: its values are those of the data, in the chart and in the workbook behind it. */
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { segmentLooks } from '../../src/figure/segment-looks.ts'
import { plainText } from '../../src/plain-text.ts'
import { chartSheet, columnLetter } from '../../src/write/docx/chart-sheet.ts'
import { writeDocx } from '../../src/write/docx/write-docx.ts'
import { defaultLayout } from '../../src/write/layout.ts'
import { figureOf } from '../../src/write/writers.ts'
import { artwork, elementsOf, partsOf, unescapeXml } from '../docx/letter.ts'
import { letter } from '../write/letter-2024.ts'

const figure = figureOf(letter)
if (figure === null) throw new Error('the letter has no figure')
const fonts = {
  regular: { family: 'Fira Sans', data: null },
  semiBold: { family: 'Fira Sans SemiBold', data: null },
}
const build = (chart = segmentLooks(figure.chart, defaultLayout.colours)) =>
  writeDocx(letter, artwork, { pages: { total: 7, annexes: [5, 6] }, fonts, chart })
const file = await build()
const parts = partsOf(file)
const part = (path: string) => parts.get(path) ?? ''
const chart = part('word/charts/chart1.xml')
const workbookPath = 'word/embeddings/Microsoft_Excel_Worksheet1.xlsx'
const workbook = unzipSync(unzipSync(file)[workbookPath] ?? new Uint8Array())
const cells = new Map(
  [
    ...new TextDecoder()
      .decode(workbook['xl/worksheets/sheet1.xml'])
      .matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<is><t>|<f>([^<]*)<\/f><v>|<v>)([^<]*)/g),
  ].map(([, place = '', formula, value = '']) => [place, { formula, value: unescapeXml(value) }]),
)
const counts = figure.chart.bars.map(({ segments }) => segments.map(({ amount }) => amount.count))

describe('the chart', () => {
  it('stores the shares of the data, exactly, in the order of statuses and years', () => {
    const stored = elementsOf(chart, 'c:ser').map(series =>
      elementsOf(elementsOf(series, 'c:val')[0] ?? '', 'c:v').map(value =>
        Number(value.replace(/<[^>]*>/g, '')),
      ),
    )
    const sums = counts.map(row => row.reduce((sum, count) => sum + count, 0))
    const shares = figure.chart.swatches.map((_, status) =>
      counts.map((row, bar) => (row[status] ?? 0) / (sums[bar] ?? 1)),
    )
    expect(stored).toEqual(shares)
    expect(stored[0]).toEqual([0, 7 / 54, 57 / 211])
  })

  it('names its bars with the number of agreements, and its series as the table does', () => {
    const names = elementsOf(elementsOf(chart, 'c:cat')[0] ?? '', 'c:v').map(name =>
      name.replace(/<[^>]*>/g, ''),
    )
    expect(names).toEqual(figure.chart.bars.map(({ label, detail }) => `${label}\n${plainText(detail)}`))
    expect(names[1]).toMatch(/n\s=\s54$/)
    const series = elementsOf(chart, 'c:tx').map(name => /<c:v>([^<]*)/.exec(name)?.[1])
    expect(series).toEqual(['Gereed', 'In gang gezet', 'Geen actie', 'Stopgezet'])
  })

  it('stacks to a hundred percent, the first year on top', () => {
    expect(chart).toContain('<c:grouping val="percentStacked"/>')
    expect(chart).toContain('<c:barDir val="bar"/>')
    expect(chart).toContain('<c:orientation val="maxMin"/>')
  })

  it('is hatched where the picture is, in its colours', () => {
    const looks = elementsOf(chart, 'c:ser').map(series => elementsOf(series, 'c:spPr')[0] ?? '')
    expect(looks.map(look => /prst="(\w+)"/.exec(look)?.[1] ?? 'effen')).toEqual([
      'effen',
      'wdUpDiag',
      'pct10',
      'diagCross',
    ])
    expect(looks[1]).toContain('2B6DA3')
    expect(looks[1]).toContain('8FCAE7')
  })

  it('labels every segment but those of zero, in colours that can be read', () => {
    const deleted = elementsOf(chart, 'c:dLbl').filter(label => label.includes('<c:delete val="1"/>'))
    expect(deleted).toHaveLength(counts.flat().filter(count => count === 0).length)
    expect(chart).toContain('<c:showVal val="1"/>')
    expect(chart).toContain('<c:formatCode>0%</c:formatCode>')
    const first = elementsOf(chart, 'c:ser')[0] ?? ''
    expect(elementsOf(first, 'c:dLbls')[0]).toContain('FFFFFF')
  })

  it('leaves names to the key where several segments are too narrow for theirs', async () => {
    const [bar] = figure.chart.bars
    if (bar === undefined) throw new Error('the figure has no bars')
    const crowded = [40, 8, 9, 43].map((count, index) => {
      const segment = bar.segments[index]
      if (segment === undefined) throw new Error('the bar has fewer segments')
      return { ...segment, amount: { ...segment.amount, count, of: 100 } }
    })
    const changed = { ...figure, chart: { ...figure.chart, bars: [{ ...bar, segments: crowded }] } }
    const body = letter.body.map(block => (block.type === 'figure' ? changed : block))
    const looks = segmentLooks(figure.chart, defaultLayout.colours)
    const made = partsOf(
      await writeDocx({ ...letter, body }, artwork, {
        pages: { total: 7, annexes: [5, 6] },
        fonts,
        chart: looks,
      }),
    )
    const labels = elementsOf(made.get('word/charts/chart1.xml') ?? '', 'c:dLbl')
    expect(labels).toHaveLength(2)
    expect(labels.every(label => label.includes('<c:showSerName val="0"/>'))).toBe(true)
    expect(labels.some(label => label.includes('c:manualLayout'))).toBe(false)
  })

  it('speaks Dutch, and says in words what it shows', () => {
    expect(chart).toContain('<c:lang val="nl-NL"/>')
    const description = /<wp:docPr [^>]*descr="([^"]*)"/.exec(part('word/document.xml'))?.[1] ?? ''
    expect(unescapeXml(description)).toBe(plainText(figure.alt))
  })
})

describe('the workbook behind it', () => {
  it('holds the counts, as typed numbers', () => {
    const typed = counts.map((row, bar) =>
      row.map((_, status) => cells.get(`${columnLetter(status + 1)}${bar + 2}`)),
    )
    expect(typed.map(row => row.map(cell => Number(cell?.value)))).toEqual(counts)
    expect(typed.flat().every(cell => cell?.formula === undefined)).toBe(true)
  })

  it('makes the shares from them, so that a changed count moves its bar', () => {
    expect(cells.get('F3')).toEqual({ formula: 'SUM(B3:E3)', value: '54' })
    expect(cells.get('G3')).toEqual({ formula: 'IF(F3=0,0,B3/F3)', value: `${7 / 54}` })
    expect(unescapeXml(chart)).toContain("<c:f>'Figuur 1'!$G$2:$G$4</c:f>")
  })

  it('names its columns as the data table does', () => {
    const { rows } = chartSheet(figure)
    expect(rows[0]).toEqual([...'ABCDEFGHIJ'].map(column => cells.get(`${column}1`)?.value))
    expect(rows[0]?.slice(1, 6)).toEqual(['Gereed', 'In gang gezet', 'Geen actie', 'Stopgezet', 'Totaal'])
  })

  it('belongs to the chart, which belongs to the document', () => {
    const id = /<c:externalData r:id="([^"]+)"/.exec(chart)?.[1]
    expect(part('word/charts/_rels/chart1.xml.rels')).toContain(
      `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/`,
    )
    const own = /<c:chart [^>]*r:id="([^"]+)"/.exec(part('word/document.xml'))?.[1]
    expect(part('word/_rels/document.xml.rels')).toContain(`Id="${own}"`)
  })
})

describe('the document', () => {
  it('is the same bytes each time', async () => {
    expect(Buffer.compare(file, await build())).toBe(0)
  })

  it('has the picture unless it is asked for a chart', async () => {
    const plain = partsOf(await writeDocx(letter, artwork, { pages: { total: 7, annexes: [5, 6] }, fonts }))
    expect([...plain.keys()].filter(path => /chart|embeddings/.test(path))).toEqual([])
    expect(part('word/document.xml')).not.toContain(`<pic:cNvPr id="0" name="${figure.label}"`)
  })

  it('copes with a year that has no agreements', () => {
    const bars = figure.chart.bars.map(bar => ({
      ...bar,
      segments: bar.segments.map(segment => ({ ...segment, amount: { ...segment.amount, count: 0 } })),
    }))
    const { series } = chartSheet({ ...figure, chart: { ...figure.chart, bars } })
    expect(series.flatMap(({ shares }) => shares).every(share => share === 0)).toBe(true)
  })
})
