/** Figuur 1: exact shares, a label for every segment, hatches as lines, one drawing for all formats. */
import { describe, expect, it } from 'vitest'
import type { Bar, Chart, Swatch } from '../../src/document.ts'
import { composeChart } from '../../src/figure/compose-chart.ts'
import { contrast, textColour } from '../../src/figure/contrast.ts'
import { drawFigure, drawPictures } from '../../src/figure/draw-figure.ts'
import { hatch } from '../../src/figure/hatch.ts'
import { colours, measures } from '../../src/figure/measures.ts'
import { normaliseSvg } from '../../src/figure/normalise-svg.ts'
import { placeLabels } from '../../src/figure/place-labels.ts'
import { facePaths } from '../../src/fonts.ts'

const swatches: Swatch[] = [
  { status: 'gereed', colour: '#154273', pattern: 'effen' },
  { status: 'in-gang', colour: '#8fcae7', pattern: 'schuin' },
  { status: 'geen-actie', colour: '#696969', pattern: 'stippen' },
  { status: 'stopgezet', colour: '#f6d4b3', pattern: 'kruis' },
]

function bar(label: string, counts: readonly number[]): Bar {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return {
    label,
    detail: [{ type: 'text', text: `n = ${total}` }],
    segments: counts.map((count, index) => ({
      status: swatches[index]?.status ?? '',
      name: swatches[index]?.status ?? '',
      amount: { path: `figuur-1/${label}/${index}`, unit: 'agreements', count, of: total },
      text: `${Math.round((100 * count) / total)}%`,
    })),
  }
}

const chart: Chart = {
  swatches,
  bars: [bar('Jaar 1', [0, 23, 1, 0]), bar('Jaar 2', [7, 30, 16, 1]), bar('Jaar 3', [57, 99, 34, 21])],
  axis: ['0%', '25%', '50%', '75%', '100%'],
}
const narrow = () => ({ share: 15, name: 25 })
const { normal: regular, bold: semiBold } = facePaths('text')
const fonts = { regular, semiBold, fallback: facePaths('fallback').normal }
const look = { fonts, colours }

describe('the configuration of the chart', () => {
  const { configuration, height } = composeChart(chart, narrow)

  it('stacks exact shares, one bar per year, in the order of statuses', () => {
    const [done, underWay] = configuration.data.datasets
    expect(done?.data).toEqual([0, (100 * 7) / 54, (100 * 57) / 211])
    expect(underWay?.data[0]).toBeCloseTo(95.8333, 3)
    expect(configuration.data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(
      swatches.map(({ colour }) => colour),
    )
    const sums = chart.bars.map((_, index) =>
      configuration.data.datasets.reduce((sum, { data }) => sum + (data[index] ?? 0), 0),
    )
    for (const sum of sums) expect(sum).toBeCloseTo(100, 9)
  })

  it('grows with the number of bars', () => {
    const taller = composeChart({ ...chart, bars: [...chart.bars, bar('Jaar 4', [1, 1, 1, 1])] }, narrow)
    expect(taller.height - height).toBeCloseTo(measures.bar + measures.gap, 9)
  })
})

describe('labels', () => {
  const place = (counts: readonly number[], widthsOf = narrow) =>
    placeLabels(bar('Jaar 1', counts), { plotWidth: 377, widthsOf })

  it('stand on a segment that has room', () => {
    expect(place([57, 99, 34, 21]).map(({ position }) => position.kind)).toEqual(Array(4).fill('inside'))
  })

  it('are left out for zero', () => {
    expect(place([0, 23, 1, 0]).map(({ segment }) => segment.status)).toEqual(['in-gang', 'geen-actie'])
  })

  it('stand above a segment that is too narrow for its words or under 13 mm', () => {
    expect(place([7, 30, 16, 1]).at(-1)?.position).toMatchObject({ kind: 'above', level: 0, side: 'left' })
    const wide = () => ({ share: 15, name: 90 })
    expect(place([50, 25, 25], wide).map(({ position }) => position.kind)).toEqual([
      'inside',
      'above',
      'above',
    ])
  })

  it('are raised where two would collide, and turn right where the left has no room', () => {
    const [first, second, third] = place([1, 1, 1, 97])
    expect(first?.position).toMatchObject({ kind: 'above', level: 2, side: 'right' })
    expect(second?.position).toMatchObject({ kind: 'above', level: 1 })
    expect(third?.position).toMatchObject({ kind: 'above', level: 0 })
  })
})

describe('a long name', () => {
  const plotWidth = 377
  const long = () => ({ share: 15, name: 250 })
  const place = (counts: readonly number[]) =>
    placeLabels(bar('Jaar 1', counts), { plotWidth, widthsOf: long }).map(({ position }) => position)

  it('stands on the side that has room', () => {
    expect(place([96, 4]).at(-1)).toMatchObject({ side: 'left', isNamed: true })
    expect(place([40, 60]).at(0)).toMatchObject({ side: 'right', isNamed: true })
  })

  it('is left out where no side has any: hatch and key tell it', () => {
    expect(place([0, 50, 10, 40]).at(1)).toMatchObject({ kind: 'above', isNamed: false })
  })
})

describe('hatches', () => {
  const box = { x: 10, y: 20, width: 33, height: 30 }

  it('stay inside their rectangle, for every pattern and size', () => {
    for (const pattern of ['schuin', 'stippen', 'kruis', 'terug', 'liggend', 'staand'] as const) {
      for (const width of [0, 1, 5, 33, 300]) {
        const marks = hatch({ status: 's', colour: '#8fcae7', pattern }, { ...box, width })
        const points = [
          ...marks.lines.flatMap(([x1, y1, x2, y2]) => [
            [x1, y1],
            [x2, y2],
          ]),
          ...marks.dots.map(({ x, y }) => [x, y]),
        ]
        for (const [x = Number.NaN, y = Number.NaN] of points) {
          expect(x).toBeGreaterThanOrEqual(box.x - 1e-9)
          expect(x).toBeLessThanOrEqual(box.x + width + 1e-9)
          expect(y).toBeGreaterThanOrEqual(box.y - 1e-9)
          expect(y).toBeLessThanOrEqual(box.y + box.height + 1e-9)
        }
        if (width >= 33) expect(points.length).toBeGreaterThan(4)
      }
    }
  })

  it('lean the way their name says', () => {
    const slope = (pattern: Swatch['pattern']) => {
      const [[x1, y1, x2, y2] = [0, 0, 0, 0]] = hatch({ status: 's', colour: '#ffffff', pattern }, box).lines
      return Math.sign((y2 - y1) / (x2 - x1))
    }
    expect(slope('schuin')).toBe(-1)
    expect(slope('terug')).toBe(1)
  })
})

describe('colours', () => {
  it('give text at least 4.5 to 1 on any fill', () => {
    for (let value = 0; value < 256; value += 5) {
      const grey = `#${value.toString(16).padStart(2, '0').repeat(3)}`
      expect(contrast(grey, textColour(grey))).toBeGreaterThanOrEqual(4.5)
    }
    for (const { colour } of swatches)
      expect(contrast(colour, textColour(colour))).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the drawing', () => {
  const artwork = drawFigure(chart, look)

  it('is vector: paths and rectangles, no picture, no text that needs a font, no clipping', () => {
    const elements = new Set([...artwork.svg.matchAll(/<([a-z]+)/gi)].map(match => match[1]))
    expect([...elements].sort()).toEqual(['path', 'rect', 'svg'])
    expect(artwork.svg).toContain('viewBox="0 0 467.72 162"')
    expect(Buffer.byteLength(artwork.svg)).toBeLessThan(150_000)
  })

  it('is the same the second time', () => {
    const again = drawFigure(chart, look)
    expect(again.svg).toBe(artwork.svg)
    expect(Buffer.compare(drawPictures(chart, look).png, drawPictures(chart, look).png)).toBe(0)
  })

  it('is a PNG of 300 dpi', () => {
    const view = Buffer.from(drawPictures(chart, look).png)
    expect(view.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(view.readUInt32BE(16)).toBe(Math.round((468 * 300) / 72))
  })

  it('has a key for every status', () => {
    expect([...artwork.swatches.keys()]).toEqual(swatches.map(({ status }) => status))
    expect(artwork.swatches.get('kruis')).toBeUndefined()
    expect(artwork.swatches.get('stopgezet')?.svg).toContain('viewBox="0 0 9 7"')
  })

  it('changes when one count changes', () => {
    const changed = { ...chart, bars: [bar('Jaar 1', [1, 22, 1, 0]), ...chart.bars.slice(1)] }
    expect(drawFigure(changed, look).svg).not.toBe(artwork.svg)
  })
})

describe('normaliseSvg', () => {
  it('rounds, drops what paints nothing and renumbers ids', () => {
    const skia =
      '<?xml version="1.0"?>\n<svg xmlns="x" width="10"><clipPath id="cl_7a"/><g clip-path="url(#cl_7a)"><path d="M1.23456 2L-0.001 4"/><path fill="red" d=""/></g></svg>'
    expect(normaliseSvg(skia, { width: 10, height: 5.005 })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10pt" height="5.01pt" viewBox="0 0 10 5.01">\n<clipPath id="figuur-clip-1"/>\n<g clip-path="url(#figuur-clip-1)">\n<path d="M1.23 2l-1.23 2"/>\n</g>\n</svg>\n',
    )
  })
})

describe('a figure of many bars', () => {
  const many = (count: number): Chart => ({
    ...chart,
    bars: Array.from({ length: count }, (_, index) => bar(`Jaar ${index + 1}`, [1, 2, 3, 4])),
  })

  it.each([
    [1, 1],
    [10, 1],
    [13, 2],
    [25, 3],
    [60, 6],
  ])('%i stands in %i drawings that each fit on a page', (count, parts) => {
    const drawing = drawFigure(many(count), look)
    expect(drawing.parts).toHaveLength(parts)
    for (const part of drawing.parts) expect(part.height).toBeLessThanOrEqual(measures.tallestPart)
    if (parts === 1) expect(drawing.parts[0]?.svg).toBe(drawing.svg)
  })

  it('has labels of the first bar inside the drawing, however many they are', () => {
    const small = { ...chart, bars: [bar('Jaar 1', [2, 2, 2, 94]), bar('Jaar 2', [25, 25, 25, 25])] }
    const { configuration, height } = composeChart(small, () => ({ share: 14, name: 40 }))
    const padding = configuration.options?.layout?.padding
    if (typeof padding !== 'object') throw new Error('no padding')
    const { top = 0, bottom = 0 } = padding as { top?: number; bottom?: number }
    expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(0)
    const band = (height - top - bottom) / 2
    // Three labels stand above the first bar, each a step higher.
    expect(top + (band - measures.bar) / 2).toBeGreaterThanOrEqual(
      measures.leader.rise + 2 * measures.leader.raise + 3,
    )
  })
})
