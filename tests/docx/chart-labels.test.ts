/** The labels of Word's own chart say shares as the picture does, and go on to do so when the data are changed in Word. */
import { describe, expect, it } from 'vitest'
import type { Figure, Letter } from '../../src/document.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { segmentLooks } from '../../src/figure/segment-looks.ts'
import { percentText } from '../../src/share-words.ts'
import { writeDocx } from '../../src/write/docx/write-docx.ts'
import { defaultLayout } from '../../src/write/layout.ts'
import { artwork, elementsOf, partsOf, unescapeXml } from '../docx/letter.ts'
import { edition2024, letterOf } from '../letter/letter-2024.ts'

/** 2024, with one trajectory of year 1: so many done, so many under way. */
function editionWith(done: number, underWay: number): Edition {
  const trajectories = edition2024.trajectories.map(trajectory => {
    const [first] = trajectory.agreements
    if (trajectory.implementationYear !== 1 || first === undefined) return trajectory
    const agreements = [
      { ...first, id: 'SD-01', status: 'gereed', amount: done },
      { ...first, id: 'SD-02', status: 'in-gang', amount: underWay },
    ].filter(({ amount }) => amount > 0)
    return { ...trajectory, agreements }
  })
  return { ...edition2024, trajectories, letter: { ...edition2024.letter, annexes: [] } }
}

const letterWith = (done: number, underWay: number): Letter =>
  letterOf('Tekst.\n\n::figuur', { edition: editionWith(done, underWay) })

function figureOf({ body }: Letter): Figure {
  const figure = body.find(block => block.type === 'figure')
  if (figure?.type !== 'figure') throw new Error('no figure')
  return figure
}

/** What a number format prints, for the few forms that the chart has: conditions in brackets, words in quotes, `0%`. */
function formatted(format: string, value: number): string {
  for (const section of format.split(';')) {
    const [, sign, bound, shown = ''] = /^(?:\[(<|>=)([\d.]+)\])?(.*)$/.exec(section) ?? []
    const holds = sign === undefined || (sign === '<' ? value < Number(bound) : value >= Number(bound))
    if (holds) return shown === '0%' ? `${Math.round(value * 100)}%` : shown.replaceAll('"', '')
  }
  throw new Error(`no section of ${format} holds for ${value}`)
}

/** Of the first two series, the number format of the label of the first bar and its share; null for a label that is deleted. */
async function labelsOf(letter: Letter) {
  const looks = segmentLooks(figureOf(letter).chart, defaultLayout.colours)
  const face = (family: string) => ({ family, data: null })
  const fonts = { regular: face('Fira Sans'), semiBold: face('Fira Sans SemiBold') }
  const file = await writeDocx(letter, artwork, { pages: { total: 2, annexes: [] }, fonts, chart: looks })
  const xml = partsOf(file).get('word/charts/chart1.xml') ?? ''
  return elementsOf(xml, 'c:ser')
    .slice(0, 2)
    .map(series => {
      const all = elementsOf(series, 'c:dLbls')[0] ?? ''
      const single = elementsOf(all, 'c:dLbl')
      const own = single.find(label => label.includes('<c:idx val="0"/>'))
      if (own?.includes('<c:delete')) return null
      const common = single.reduce((rest, label) => rest.replace(label, ''), all)
      const format = /<c:numFmt formatCode="([^"]*)"/.exec(own ?? common)?.[1] ?? ''
      const value = /<c:pt idx="0"><c:v>([^<]*)/.exec(elementsOf(series, 'c:val')[0] ?? '')?.[1]
      return { format: unescapeXml(format), value: Number(value) }
    })
}

describe('the chart of Word', () => {
  it.each([
    [999, 1],
    [995, 5],
    [1, 288],
    [1000, 0],
    [994, 6],
  ])('labels %i and %i as the picture does', async (done, underWay) => {
    const letter = letterWith(done, underWay)
    const labels = await labelsOf(letter)
    const said = labels.map(label => (label === null ? '0%' : formatted(label.format, label.value)))
    const [bar] = figureOf(letter).chart.bars
    expect(said).toEqual(bar?.segments.slice(0, 2).map(segment => segment.text))
  })

  it('says other shares right too, to which somebody changes the data in Word', async () => {
    const [label] = await labelsOf(letterWith(500, 500))
    for (const count of [1, 4, 5, 6, 500, 994, 995, 999]) {
      expect(formatted(label?.format ?? '', count / 1000)).toBe(`${percentText({ count, of: 1000 }, 0)}%`)
    }
  })
})
